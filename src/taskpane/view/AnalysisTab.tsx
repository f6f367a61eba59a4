// 分析: rankings of units, leaders and regions, one party at a time, who works with whom, and crossings of two.
import { makeStyles, Spinner } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { AnalysisView } from '../state/pane-state';
import type { Topic } from '../../workbook/words-statements';
import type { Ledger } from '../worker/protocol';
import { Ranking } from './Ranking';
import { usePane } from './pane-context';
import { Tabs } from './Tabs';
import { WordsList } from './WordsList';

const loadPlanner = () => import(/* webpackChunkName: "planner" */ './planner');
const CrossTabView = lazy(async () => ({ default: (await loadPlanner()).CrossTabView }));

const PartyView = lazy(async () => ({ default: (await loadPlanner()).PartyView }));
const TogetherView = lazy(async () => ({ default: (await loadPlanner()).TogetherView }));
const WhatIfView = lazy(async () => ({ default: (await loadPlanner()).WhatIfView }));

const KINDS = ['unit', 'leader', 'region', 'together', 'cross', 'what-if'] as const;
type Kind = (typeof KINDS)[number];

/** What is said in words below each ranking. */
const TOPICS = {
  unit: ['lead', 'support', 'gaps'],
  leader: ['leaders'],
  region: ['regions'],
} as const satisfies Record<string, readonly Topic[]>;

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
          <WordsList ledger={ledger} topics={TOPICS[view.of]} />
        </>
      )}
      <Suspense fallback={<Spinner label={text('analysis-waiting')} />}>
        {view.kind === 'party' && <PartyView ledger={ledger} of={view.of} name={view.name} />}
        {view.kind === 'together' && <TogetherView ledger={ledger} />}
        {view.kind === 'cross' && <CrossTabView ledger={ledger} />}
        {view.kind === 'what-if' && <WhatIfView ledger={ledger} />}
      </Suspense>
    </>
  );
}

function kindOf(view: AnalysisView): Kind {
  if (view.kind !== 'ranking' && view.kind !== 'party') return view.kind;
  return view.of === 'group' ? 'unit' : view.of;
}

const viewOf = (kind: Kind): AnalysisView =>
  kind === 'together' || kind === 'cross' || kind === 'what-if' ? { kind } : { kind: 'ranking', of: kind };
