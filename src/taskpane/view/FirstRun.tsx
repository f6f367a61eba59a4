// The first screen: what this does, in three lines, and one thing to press. It can be skipped, and comes back from 更多.
import { Link, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { usePane } from './pane-context';
import { StartButtons } from './StartButtons';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '16px', paddingTop: '12px' },
  sign: { width: '40px', height: '40px', display: 'block' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  lines: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '8px' },
  line: { lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
});

export function FirstRun() {
  const styles = useStyles();
  const { state, dispatch, text } = usePane();
  const leave = () => dispatch({ type: 'screen-chosen', screen: 'main' });
  return (
    <section className={styles.root} aria-label={text('first-run-label')}>
      <img className={styles.sign} src="assets/icon.svg" alt="" />
      <h1 className={styles.title}>{text('first-run-title')}</h1>
      {state.host === 'limited' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{text('limited-title')}</MessageBarTitle>
            {text('limited-body')}
          </MessageBarBody>
        </MessageBar>
      )}
      <ul className={styles.lines}>
        <li className={styles.line}>{text('first-run-read')}</li>
        <li className={styles.line}>{text('first-run-count')}</li>
        <li className={styles.line}>{text('first-run-write')}</li>
      </ul>
      <StartButtons />
      <div>
        <Link as="button" onClick={leave}>
          {text(state.ledger ? 'first-run-back' : 'first-run-skip')}
        </Link>
      </div>
    </section>
  );
}
