// 分析: rankings of units, leaders and regions, one party at a time, and crossings of two.
import { makeStyles, Spinner } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { AnalysisView } from '../state/pane-state';
import type { Ledger } from '../worker/protocol';
import { PRESETS } from './cross/presets';
import { GapList } from './GapList';
import { PartyView } from './PartyView';
import { Ranking } from './Ranking';
import { usePane } from './pane-context';
import { Tabs } from './Tabs';

const loadPlanner = () => import(/* webpackChunkName: "planner" */ './planner');
const CrossTabView = lazy(async () => ({ default: (await loadPlanner()).CrossTabView }));

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
      {view.kind === 'cross' && (
        <Suspense fallback={<Spinner label={text('cross-waiting')} />}>
          <CrossTabView ledger={ledger} request={view.request} />
        </Suspense>
      )}
    </>
  );
}

function kindOf(view: AnalysisView): Kind {
  if (view.kind === 'cross') return 'cross';
  return view.of === 'group' ? 'unit' : view.of;
}

const viewOf = (kind: Kind): AnalysisView =>
  kind === 'cross' ? { kind, request: PRESETS['preset-unit-section'] } : { kind: 'ranking', of: kind };
