// Who carries how much, most first, told apart by role.
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AnalysisView } from '../state/pane-state';
import type { Ledger } from '../worker/protocol';
import { BarList, type BarPart, type BarRow } from './BarList';
import { Legend } from './Legend';
import { usePane, type Pane } from './pane-context';
import { Section } from './Section';

type Of = Extract<AnalysisView, { kind: 'ranking' }>['of'];
/** A part without its value: one entry of the key. */
type Part = Omit<BarPart, 'value'>;

const useStyles = makeStyles({
  note: { margin: '8px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export function Ranking({ ledger, of }: { readonly ledger: Ledger; readonly of: Of }) {
  const styles = useStyles();
  const pane = usePane();
  const { dispatch, text } = pane;
  const [withViaAll, setWithViaAll] = useState(false);
  const { legend, rows } = rankingOf(ledger, of, pane, withViaAll);
  const isViaAll = of === 'region' && ledger.analytics.byRegion.some((row) => row.viaAll > 0);
  const open = (name: string) => dispatch({ type: 'analysis-chosen', analysis: { kind: 'party', of, name } });
  const openLists = ledger.analytics.coverage.openEnded.length;
  return (
    <Section title={text(`title-${of}`)} note={text(`${of}-counted`, { n: rows.length })}>
      {isViaAll && (
        <Checkbox
          label={text('with-via-all')}
          checked={withViaAll}
          onChange={(_, { checked }) => setWithViaAll(checked === true)}
        />
      )}
      {legend.length > 1 && <Legend parts={legend} />}
      <BarList key={of} rows={rows.map((row) => ({ ...row, key: row.name, onOpen: () => open(row.name) }))} />
      {of === 'unit' && openLists > 0 && <p className={styles.note}>{text('lower-bound', { n: openLists })}</p>}
    </Section>
  );
}

/** The rows in the order of the analytics; a role that nobody has is left out. */
function rankingOf(
  { analytics }: Ledger,
  of: Of,
  { text, roles }: Pane,
  withViaAll: boolean,
): { legend: readonly Part[]; rows: readonly Omit<BarRow, 'key' | 'onOpen'>[] } {
  const figure = (parts: readonly BarPart[], total: number) =>
    [...parts.filter(({ value }) => value > 0).map(({ label, value }) => `${label} ${value}`)].join(' · ') ||
    text('n-tasks', { n: total });
  switch (of) {
    case 'unit': {
      const lead: Part = { label: text('role-lead'), color: roles.lead, pattern: 'solid' };
      const joint: Part = { label: text('role-joint'), color: roles.joint, pattern: 'half' };
      const support: Part = { label: text('role-support'), color: roles.support, pattern: 'open' };
      const rows = analytics.byUnit.map((row) => {
        const parts = [
          { ...lead, value: row.lead },
          { ...joint, value: row.joint },
          { ...support, value: row.support },
        ];
        return { name: row.name, figure: figure(parts, row.total), parts };
      });
      const hasJoint = analytics.byUnit.some((row) => row.joint > 0);
      return { legend: hasJoint ? [lead, joint, support] : [lead, support], rows };
    }
    case 'leader': {
      const sole: Part = { label: text('role-sole'), color: roles.lead, pattern: 'solid' };
      const shared: Part = { label: text('role-shared'), color: roles.joint, pattern: 'half' };
      const rows = analytics.byLeader.map((row) => {
        const parts = [
          { ...sole, value: row.sole },
          { ...shared, value: row.shared },
        ];
        return { name: row.name, figure: text('n-tasks', { n: row.tasks }), parts };
      });
      const hasShared = analytics.byLeader.some((row) => row.shared > 0);
      return { legend: hasShared ? [sole, shared] : [sole], rows };
    }
    case 'region': {
      const own: Part = { label: text('role-named'), color: roles.named, pattern: 'solid' };
      const all: Part = { label: text('role-via-all'), color: roles.viaAll, pattern: 'open' };
      const rows = analytics.byRegion.map(({ name, named, viaAll }) => ({
        name,
        figure: `${text('role-named')} ${named} · ${text('role-via-all')} ${viaAll}`,
        parts: [{ ...own, value: named }, ...(withViaAll ? [{ ...all, value: viaAll }] : [])],
      }));
      return { legend: withViaAll ? [own, all] : [own], rows };
    }
  }
}
