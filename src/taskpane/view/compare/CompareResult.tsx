// What differs, by kind with its number: each kind opens to its entries.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { groupsOf, isSame } from '../../../compare/groups-of';
import type { Comparison, Side } from '../../../compare/types';
import { GROUP_WORDS } from '../../../messages/comparison';
import { compareAgain, compareWith, drawComparison, exportComparison } from '../../actions/compare';
import type { Comparing } from '../../state/pane-state';
import { usePane } from '../pane-context';
import { RowList } from '../RowList';
import { useFileInput } from '../use-file-input';
import { DifferenceGroup } from './DifferenceGroup';
import { LoneCard } from './LoneCard';
import { MatchCard } from './MatchCard';
import { TargetRows } from './TargetRows';

const useStyles = makeStyles({
  plans: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: '8px',
    rowGap: '4px',
    margin: '0 0 12px',
  },
  side: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  plan: { margin: 0, overflowWrap: 'anywhere' },
  size: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginBottom: '16px' },
});

/** In the order in which they matter to a planner; what only has another number or spelling comes last. */
const MATCH_GROUPS = [
  'split',
  'merged',
  'reassigned',
  'reworded',
  'rescheduled',
  'moved',
  'respelled',
  'renumbered',
] as const;

export function CompareResult({ comparing, result }: { readonly comparing: Comparing; readonly result: Comparison }) {
  const styles = useStyles();
  const { state, run, text } = usePane();
  const { lang } = state;
  const { ledgerIs } = comparing;
  const { input, choose } = useFileInput('compare-other', (file) => run(compareWith, { file, ledgerIs }));
  const groups = groupsOf(result);
  const changed = result.workload.units.filter(
    (row) => row.old.lead !== row.new.lead || row.old.total !== row.new.total,
  );
  const keep = state.host === 'excel' ? drawComparison : exportComparison;
  const turned: Side = ledgerIs === 'new' ? 'old' : 'new';
  return (
    <>
      <dl className={styles.plans}>
        {(['new', 'old'] as const).map((side) => (
          <PlanLine key={side} side={text(`compare-${side}`)} title={result[side].title} tasks={result[side].tasks} />
        ))}
      </dl>
      {input}
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={!keep.predicate(state)} onClick={() => run(keep, undefined)}>
          {text(keep.label)}
        </Button>
        {keep !== exportComparison && (
          <Button disabled={!exportComparison.predicate(state)} onClick={() => run(exportComparison, undefined)}>
            {text(exportComparison.label)}
          </Button>
        )}
        <Button disabled={!compareWith.predicate(state)} onClick={choose}>
          {text('compare-other')}
        </Button>
        <Button disabled={!compareAgain.predicate(state)} onClick={() => run(compareAgain, { ledgerIs: turned })}>
          {text('compare-turn')}
        </Button>
      </div>
      {isSame(result) && <p>{text('compare-same')}</p>}
      {(['added', 'dropped'] as const).map((kind) => (
        <DifferenceGroup
          key={kind}
          title={GROUP_WORDS[kind][lang]}
          entries={groups[kind]}
          draw={(lone) => (
            <LoneCard key={lone.task.id} lone={lone} side={kind === 'added' ? 'new' : 'old'} comparing={comparing} />
          )}
        />
      ))}
      {MATCH_GROUPS.map((kind) => (
        <DifferenceGroup
          key={kind}
          title={GROUP_WORDS[kind][lang]}
          entries={groups[kind]}
          draw={(match) => <MatchCard key={match.new[0]!.id} match={match} comparing={comparing} />}
        />
      ))}
      <TargetRows result={result} />
      <DifferenceGroup
        title={text('compare-workload')}
        entries={changed}
        draw={(row) => (
          <RowList
            key={row.name}
            rows={[
              {
                key: row.name,
                name: row.name,
                figure: text('compare-load', {
                  lead: row.old.lead,
                  newLead: row.new.lead,
                  total: row.old.total,
                  newTotal: row.new.total,
                }),
              },
            ]}
          />
        )}
      />
    </>
  );
}

function PlanLine({ side, title, tasks }: { readonly side: string; readonly title: string; readonly tasks: number }) {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <>
      <dt className={styles.side}>{side}</dt>
      <dd className={styles.plan}>
        {title} <span className={styles.size}>{text('compare-tasks', { n: tasks })}</span>
      </dd>
    </>
  );
}
