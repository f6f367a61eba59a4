// The primary action, always in the same place; everything else under 更多.
import { Button, makeStyles } from '@fluentui/react-components';
import { primaryAction } from '../actions/primary-action';
import { MoreMenu } from './MoreMenu';
import { usePane } from './pane-context';

const useStyles = makeStyles({ buttons: { display: 'flex', justifyContent: 'space-between', gap: '8px' } });

export function ActionBar() {
  const styles = useStyles();
  const { state, run, text } = usePane();
  const { action, label } = primaryAction(state);
  return (
    <div className={styles.buttons}>
      <Button appearance="primary" disabledFocusable={!action.predicate(state)} onClick={() => run(action, undefined)}>
        {text(label)}
      </Button>
      <MoreMenu />
    </div>
  );
}
