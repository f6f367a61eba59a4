// The four tabs of the pane. The number beside 核查 is what still waits for a person.
import { makeStyles, tokens } from '@fluentui/react-components';
import { pendingCards } from '../review/pending-cards';
import { TABS, type Tab } from '../state/pane-state';
import { usePane } from './pane-context';
import { Tabs } from './Tabs';

const useStyles = makeStyles({
  strip: { padding: '0 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  count: { marginLeft: '4px', fontVariantNumeric: 'tabular-nums' },
});

export const tabId = (tab: Tab): string => `tab-${tab}`;
export const panelId = (tab: Tab): string => `panel-${tab}`;

export function TabStrip() {
  const styles = useStyles();
  const { state, dispatch, text, roles } = usePane();
  const pending = state.ledger ? pendingCards(state.ledger.review, state.marks).length : 0;
  const mark = (
    <span className={styles.count} style={{ color: roles.attention }}>
      {pending}
    </span>
  );
  return (
    <Tabs
      className={styles.strip}
      label={text('tabs-label')}
      chosen={state.tab}
      onChoose={(tab) => dispatch({ type: 'tab-chosen', tab })}
      items={TABS.map((tab) => ({
        name: tab,
        id: tabId(tab),
        controls: panelId(tab),
        label: (
          <>
            {text(`tab-${tab}`)}
            {tab === 'review' && pending > 0 && mark}
          </>
        ),
      }))}
    />
  );
}
