// The part that scrolls: what is going on, what happened, and below that the screen itself.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Notices } from './Notices';
import { usePane } from './pane-context';
import { ProgressPanel } from './ProgressPanel';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: '12px 16px 16px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  // what a press of a button came to is in sight, however far down the person has read
  status: { position: 'sticky', top: '-12px', zIndex: 1 },
  shown: {
    maxHeight: '40vh',
    margin: '-12px -16px 0',
    padding: '12px 16px 0',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // what gets the focus is not beneath it
  beneath: { scrollPaddingTop: '40vh' },
});

/** `above` stays while the rest scrolls. */
export function Content({ above, children }: { readonly above?: ReactNode; readonly children: ReactNode }) {
  const styles = useStyles();
  const { state } = usePane();
  const isShown = state.busy !== null || state.notice !== null;
  return (
    <main className={styles.root}>
      {above}
      <div className={mergeClasses(styles.content, isShown && styles.beneath)}>
        <div className={mergeClasses(styles.status, isShown && styles.shown)}>
          <ProgressPanel />
          <Notices />
        </div>
        {children}
      </div>
    </main>
  );
}
