// Where nobody is named, and how concentrated the leads are: each line opens its tasks.
import { makeStyles } from '@fluentui/react-components';
import type { Coverage } from '../../analytics/types';
import type { Ledger } from '../worker/protocol';
import { usePane } from './pane-context';
import { RowList } from './RowList';
import { Section } from './Section';

const GAPS = [
  'noLeader',
  'noLead',
  'noSupport',
  'noRegion',
  'jointLead',
  'openEnded',
  'withGroups',
] as const satisfies readonly (keyof Coverage)[];

const useStyles = makeStyles({ sentence: { margin: 0 } });

/** 0.388 → '38.8'. */
const percent = (share: number): string => (share * 100).toFixed(1);

export function GapList({ ledger }: { readonly ledger: Ledger }) {
  const styles = useStyles();
  const { dispatch, text } = usePane();
  const { coverage, balance } = ledger.analytics;
  const rows = GAPS.filter((gap) => coverage[gap].length > 0).map((gap) => {
    const title = text(`gap-${gap}`);
    return {
      key: gap,
      name: title,
      figure: text('n-tasks', { n: coverage[gap].length }),
      onOpen: () => dispatch({ type: 'scope-opened', scope: { title, tasks: coverage[gap], from: 'analysis' } }),
    };
  });
  const { n, cr3, cr5, equivalent } = balance.lead;
  return (
    <>
      {rows.length > 0 && (
        <Section title={text('gaps-title')}>
          <RowList rows={rows} />
        </Section>
      )}
      {n > 5 && (
        <Section title={text('balance-title')}>
          <p className={styles.sentence}>
            {text('balance-lead', { cr3: percent(cr3), cr5: percent(cr5), equivalent: equivalent.toFixed(1) })}
          </p>
        </Section>
      )}
    </>
  );
}
