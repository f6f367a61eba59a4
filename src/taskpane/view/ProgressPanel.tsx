// What is going on, how far it is, and a way to stop it. Work that is done at once never shows it.
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Busy } from '../state/pane-state';
import { usePane } from './pane-context';

/** Milliseconds after which waiting is felt. */
const PATIENCE = 300;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px', marginBottom: '16px' },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  what: { minWidth: 0, overflowWrap: 'anywhere' },
  of: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

export function ProgressPanel() {
  const { state } = usePane();
  return <div aria-live="polite">{state.busy && <Running busy={state.busy} />}</div>;
}

function Running({ busy }: { readonly busy: Busy }) {
  const styles = useStyles();
  const { cancel, text } = usePane();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!isShown) return null;
  const what = text(busy.label, busy.data);
  return (
    <div className={styles.root}>
      <div className={styles.row}>
        <span className={styles.what}>
          {what}
          {busy.total !== null && (
            <span className={styles.of}> {text('busy-of', { done: busy.done, total: busy.total })}</span>
          )}
        </span>
        <Button size="small" onClick={cancel}>
          {text('cancel')}
        </Button>
      </div>
      <ProgressBar aria-label={what} {...(busy.total !== null && { value: busy.done, max: busy.total })} />
    </div>
  );
}
