// What happened, why, what next. It stays until it is closed or the next thing happens.
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { undoDrawing } from '../actions/undo-drawing';
import type { Undo } from '../state/pane-state';
import { Dismiss, Undo as UndoIcon } from './icons';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  bar: { marginBottom: '12px' },
  undo: { marginTop: '8px' },
  lines: { margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere' },
});

function UndoButton({ undo }: { readonly undo: Undo }) {
  const styles = useStyles();
  const { run, text } = usePane();
  return (
    <Button size="small" className={styles.undo} icon={<UndoIcon />} onClick={() => run(undoDrawing, undo)}>
      {text(undoDrawing.label)}
    </Button>
  );
}

export function Notices() {
  const styles = useStyles();
  const { state, dispatch, text } = usePane();
  const { notice } = state;
  return (
    <div aria-live={notice?.tone === 'error' ? 'assertive' : 'polite'}>
      {notice && (
        <MessageBar className={styles.bar} intent={notice.tone} layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{notice.title}</MessageBarTitle>
            <ul className={styles.lines}>
              {notice.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {notice.undo && <UndoButton undo={notice.undo} />}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<Dismiss />}
                aria-label={text('dismiss')}
                onClick={() => dispatch({ type: 'noticed', notice: null })}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
