// What the chosen tab shows; without a plan, how to get one.
import { useEffect, useRef } from 'react';
import { AnalysisTab } from './AnalysisTab';
import { EmptyState } from './EmptyState';
import { usePane } from './pane-context';
import { PlanTab } from './PlanTab';
import { ReviewTab } from './ReviewTab';
import { SearchTab } from './SearchTab';
import { panelId, tabId } from './TabStrip';
import { useKeptFocus } from './use-kept-focus';
import { StartButtons } from './StartButtons';
import type { Ledger } from '../worker/protocol';
import type { Tab } from '../state/pane-state';

const CONTENT: Readonly<Record<Tab, (props: { readonly ledger: Ledger }) => React.ReactNode>> = {
  plan: PlanTab,
  review: ReviewTab,
  analysis: AnalysisTab,
  search: SearchTab,
};

export function TabContent() {
  const { state, text } = usePane();
  const Content = CONTENT[state.tab];
  const panel = useRef<HTMLDivElement>(null);
  const shown = JSON.stringify([state.tab, state.scope?.title, state.analysis]);
  useKeptFocus(panel, shown);
  // what is shown anew is read from its beginning
  useEffect(() => {
    // a block: newer browsers give a promise back, which React would take for a clean-up
    panel.current?.parentElement?.scrollTo(0, 0);
  }, [shown]);
  return (
    <div ref={panel} role="tabpanel" id={panelId(state.tab)} aria-labelledby={tabId(state.tab)} tabIndex={0}>
      {state.ledger ? (
        <Content ledger={state.ledger} />
      ) : (
        <EmptyState title={text('empty-title')} body={text('empty-body')}>
          <StartButtons />
        </EmptyState>
      )}
    </div>
  );
}
