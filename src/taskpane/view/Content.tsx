// The part that scrolls: what is going on, what happened, and below that the screen itself.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Notices } from './Notices';
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
});

/** `above` stays while the rest scrolls. */
export function Content({ above, children }: { readonly above?: ReactNode; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <main className={styles.root}>
      {above}
      <div className={styles.content}>
        <ProgressPanel />
        <Notices />
        {children}
      </div>
    </main>
  );
}
