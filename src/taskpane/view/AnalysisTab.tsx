// 分析: rankings of units, leaders and regions, one party at a time, and crossings of two.
import { makeStyles } from '@fluentui/react-components';
import type { AnalysisView } from '../state/pane-state';
import type { Ledger } from '../worker/protocol';
import { CrossView } from './CrossView';
import { GapList } from './GapList';
import { PartyView } from './PartyView';
import { Ranking } from './Ranking';
import { usePane } from './pane-context';
import { Tabs } from './Tabs';

const KINDS = ['unit', 'leader', 'region', 'cross'] as const;
type Kind = (typeof KINDS)[number];

const useStyles = makeStyles({
  kinds: { margin: '-8px -8px 12px' },
});

export function AnalysisTab({ ledger }: { readonly ledger: Ledger }) {
  const styles = useStyles();
  const { state, dispatch, text } = usePane();
  const view = state.analysis;
  return (
    <>
      <Tabs
        className={styles.kinds}
        label={text('rank-label')}
        chosen={kindOf(view)}
        onChoose={(kind) => dispatch({ type: 'analysis-chosen', analysis: viewOf(kind) })}
        items={KINDS.map((kind) => ({ name: kind, label: text(`rank-${kind}`) }))}
      />
      {view.kind === 'ranking' && (
        <>
          <Ranking ledger={ledger} of={view.of} />
          <GapList ledger={ledger} />
        </>
      )}
      {view.kind === 'party' && <PartyView ledger={ledger} of={view.of} name={view.name} />}
      {view.kind === 'cross' && <CrossView ledger={ledger} matrix={view.matrix} row={view.row} />}
    </>
  );
}

function kindOf(view: AnalysisView): Kind {
  if (view.kind === 'cross') return 'cross';
  return view.of === 'group' ? 'unit' : view.of;
}

const viewOf = (kind: Kind): AnalysisView =>
  kind === 'cross' ? { kind, matrix: 'unitSection', row: null } : { kind: 'ranking', of: kind };
