// One unit, leader or region: its tasks by role, then where, under whom, with whom, and what was promised. Every line opens
// its tasks, and all of it can be had as a sheet to print.
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { Profile, Tally } from '../../analytics/profile-of';
import type { MessageKey } from '../../messages/pane';
import type { PartyKind } from '../../model/party';
import { targetLine } from '../../workbook/target-line';
import { addExtraSheet } from '../actions/add-extra-sheet';
import type { Ledger } from '../worker/protocol';
import { Back } from './icons';
import { usePane } from './pane-context';
import { RowList, type Row } from './RowList';
import { Section } from './Section';
import { sectionName } from './section-name';
import { useAnswer } from './use-answer';

const useStyles = makeStyles({
  back: { marginLeft: '-8px', marginBottom: '4px' },
  roles: { marginBottom: '12px' },
  name: { margin: '0 0 8px', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  sheet: { marginBottom: '20px' },
  part: { margin: '0 0 12px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  note: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly ledger: Ledger;
  readonly of: PartyKind;
  readonly name: string;
}

export function PartyView({ ledger, of, name }: Props) {
  const styles = useStyles();
  const { state, dispatch, run, core, text } = usePane();
  const kind = of === 'group' ? 'unit' : of;
  const ask = useCallback(() => core.call('profile', ledger, kind, name), [core, ledger, kind, name]);
  const { value: profile, hasFailed } = useAnswer(ask);
  const open = (title: string, tasks: readonly number[]) => {
    const ids = tasks.map((task) => ledger.plan.tasks[task]!.id);
    dispatch({ type: 'scope-opened', scope: { title, tasks: ids, from: 'analysis' } });
  };
  return (
    <>
      <Button
        className={styles.back}
        appearance="subtle"
        icon={<Back />}
        onClick={() => dispatch({ type: 'analysis-chosen', analysis: { kind: 'ranking', of: kind } })}
      >
        {text('back')}
      </Button>
      <h2 className={styles.name}>{name}</h2>
      <div className={styles.roles}>
        <RowList
          rows={rolesOf(ledger, of, name).map(({ label, tasks }) => ({
            key: label,
            name: text(label),
            figure: text('n-tasks', { n: tasks.length }),
            onOpen: () => open(`${name} · ${text(label)}`, tasks),
          }))}
        />
      </div>
      <div className={styles.sheet}>
        <Button
          disabledFocusable={!addExtraSheet.predicate(state)}
          onClick={() => run(addExtraSheet, { kind: 'profile', party: { of: kind, name } })}
        >
          {text(state.host === 'excel' ? 'extra-sheet' : 'extra-file')}
        </Button>
        <p className={styles.note}>{text('party-sheet-note')}</p>
      </div>
      {hasFailed && <p role="alert">{text('party-failed')}</p>}
      {!profile && !hasFailed && <Spinner label={text('party-waiting')} />}
      {profile && <Details ledger={ledger} of={kind} name={name} profile={profile} onOpen={open} />}
    </>
  );
}

interface DetailsProps {
  readonly ledger: Ledger;
  readonly of: 'unit' | 'leader' | 'region';
  readonly name: string;
  readonly profile: Profile;
  readonly onOpen: (title: string, tasks: readonly number[]) => void;
}

/** How many names are worth a line each. */
const LISTED = 12;

function Details({ ledger: { plan, tasksOf }, of, name, profile, onOpen }: DetailsProps) {
  const styles = useStyles();
  const { text } = usePane();
  const numberOf = (task: number) => text('party-task', { no: plan.tasks[task]!.no ?? task + 1 });
  const listed = (title: MessageKey, tallies: readonly Tally[], label = (one: string) => one, most = LISTED) => {
    if (tallies.length === 0) return null;
    const rows = tallies.slice(0, most).map((tally): Row => ({
      key: tally.name,
      name: label(tally.name),
      figure: text('n-tasks', { n: tally.tasks.length }),
      onOpen: () => onOpen(`${name} × ${label(tally.name)}`, tally.tasks),
    }));
    const isCut = tallies.length > rows.length;
    return (
      <Section
        title={text(title)}
        {...(isCut && { note: text('party-more', { shown: rows.length, all: tallies.length }) })}
      >
        <RowList rows={rows} />
      </Section>
    );
  };
  const lines = (title: MessageKey, found: readonly { readonly line: string; readonly task: number }[]) =>
    found.length > 0 && (
      <Section title={text(title)}>
        <RowList
          rows={found.map(({ line, task }, at) => ({
            key: `${at}`,
            name: line,
            figure: numberOf(task),
            onOpen: () => onOpen(numberOf(task), [task]),
          }))}
        />
      </Section>
    );
  const section = (no: string) => sectionName(plan, no, text('no-section'));
  const named = profile.regions
    .map((region) => ({ name: region.name, tasks: region.named }))
    .filter(({ tasks }) => tasks.length > 0)
    .sort((a, b) => b.tasks.length - a.tasks.length);
  const all = { name: text('role-via-all'), tasks: profile.tasks.filter((task) => plan.tasks[task]!.allRegions) };
  const isPart = of === 'region' && profile.tasks.length < (tasksOf.regions.get(name)?.total.length ?? 0);
  return (
    <>
      {isPart && <p className={styles.part}>{text('party-named-only')}</p>}
      {listed('party-sections', profile.sections, section, plan.sections.length)}
      {of !== 'leader' && listed('party-leaders', profile.leaders)}
      {of === 'unit' && listed('party-supporters', profile.supporters)}
      {of === 'unit' && listed('party-supported', profile.supported)}
      {of === 'unit' && listed('party-partners', profile.units)}
      {of !== 'unit' && listed('party-leads', profile.leads)}
      {of === 'leader' && listed('party-other-leaders', profile.leaders)}
      {of !== 'region' && listed('party-regions', all.tasks.length > 0 ? [all, ...named] : named)}
      {of === 'region' && listed('party-other-regions', named)}
      {lines(
        'party-targets',
        profile.targets.map(({ task, target }) => ({ line: targetLine(target), task })),
      )}
      {lines(
        'party-deadlines',
        profile.deadlines.map((task) => ({ line: plan.tasks[task]!.deadline!, task })),
      )}
    </>
  );
}

/** The counts of a party that are not 0, the whole first. */
function rolesOf({ tasksOf }: Ledger, of: PartyKind, name: string) {
  const rows = ((): [MessageKey, readonly number[] | undefined][] => {
    if (of === 'leader') {
      const leader = tasksOf.leaders.get(name);
      return [
        ['role-total', leader?.tasks],
        ['role-sole', leader?.sole],
        ['role-shared', leader?.shared],
      ];
    }
    if (of === 'region') {
      const region = tasksOf.regions.get(name);
      return [
        ['role-total', region?.total],
        ['role-named', region?.named],
        ['role-via-all', region?.viaAll],
      ];
    }
    const unit = tasksOf.units.get(name);
    return [
      ['role-total', unit?.total],
      ['role-lead', unit?.lead],
      ['role-joint', unit?.joint],
      ['role-support', unit?.support],
    ];
  })();
  return rows.flatMap(([label, tasks]) => (tasks && tasks.length > 0 ? [{ label, tasks }] : []));
}
