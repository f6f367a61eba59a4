// The ways to a plan, the quickest first.
import { Button, makeStyles } from '@fluentui/react-components';
import { loadSample, openFile, takeSelection } from '../actions/load-plan';
import { File as FileIcon, Paste, Sheet } from './icons';
import { usePane } from './pane-context';
import { useFileInput } from './use-file-input';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: '8px', maxWidth: '360px' },
});

export function StartButtons() {
  const styles = useStyles();
  const { state, dispatch, run, text } = usePane();
  const { input, choose } = useFileInput('open-file', (file) => run(openFile, file));
  const isIdle = state.busy === null;
  return (
    <div className={styles.column}>
      {input}
      <Button appearance="primary" size="large" disabled={!isIdle} onClick={() => run(loadSample, undefined)}>
        {text(loadSample.label)}
      </Button>
      <Button icon={<FileIcon />} disabled={!isIdle} onClick={choose}>
        {text('open-file')}
      </Button>
      <Button icon={<Paste />} disabled={!isIdle} onClick={() => dispatch({ type: 'screen-chosen', screen: 'paste' })}>
        {text('paste-text')}
      </Button>
      {state.host === 'excel' && (
        <Button icon={<Sheet />} disabled={!isIdle} onClick={() => run(takeSelection, undefined)}>
          {text(takeSelection.label)}
        </Button>
      )}
    </div>
  );
}
