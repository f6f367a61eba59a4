// The plan in hand beside another: choose it, see what differs, put right what was matched wrongly, keep the result.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Back } from '../icons';
import { usePane } from '../pane-context';
import { CompareResult } from './CompareResult';
import { CompareStart } from './CompareStart';

const useStyles = makeStyles({
  back: { marginLeft: '-8px', marginBottom: '4px' },
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

export function CompareScreen() {
  const styles = useStyles();
  const { state, dispatch, text } = usePane();
  const { comparing } = state;
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        icon={<Back />}
        className={styles.back}
        onClick={() => dispatch({ type: 'screen-chosen', screen: 'main' })}
      >
        {text('back')}
      </Button>
      <h1 className={styles.title}>{text('compare')}</h1>
      {comparing?.result ? <CompareResult comparing={comparing} result={comparing.result} /> : <CompareStart />}
    </>
  );
}
