// The part that scrolls: what is going on, what happened, and below that the screen itself.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Notices } from './Notices';
import { ProgressPanel } from './ProgressPanel';

const useStyles = makeStyles({
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: '12px 16px 16px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

export function Content({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <main className={styles.content}>
      <ProgressPanel />
      <Notices />
      {children}
    </main>
  );
}
