// Four short tabs that never scroll.
import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { pendingCards } from '../review/pending-cards';
import { TABS, type Tab as TabName } from '../state/pane-state';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  strip: { padding: '0 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  tab: { flexGrow: 1, minWidth: 0, justifyContent: 'center', paddingTop: '8px', paddingBottom: '8px' },
  count: { marginLeft: '4px', fontVariantNumeric: 'tabular-nums' },
});

export const tabId = (tab: TabName): string => `tab-${tab}`;
export const panelId = (tab: TabName): string => `panel-${tab}`;

export function TabStrip() {
  const styles = useStyles();
  const { state, dispatch, text, roles } = usePane();
  const pending = state.ledger ? pendingCards(state.ledger.review, state.settled).length : 0;
  return (
    <TabList
      className={styles.strip}
      aria-label={text('tabs-label')}
      selectedValue={state.tab}
      onTabSelect={(_, { value }) => dispatch({ type: 'tab-chosen', tab: value as TabName })}
    >
      {TABS.map((tab) => (
        <Tab key={tab} id={tabId(tab)} value={tab} className={styles.tab} aria-controls={panelId(tab)}>
          {text(`tab-${tab}`)}
          {tab === 'review' && pending > 0 && (
            <span className={styles.count} style={{ color: roles.attention }}>
              {pending}
            </span>
          )}
        </Tab>
      ))}
    </TabList>
  );
}
