// Text in, plan out. What was typed stays if the reading fails.
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { readPasted, type Pasted } from '../actions/load-plan';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  box: { '& textarea': { minHeight: '180px', maxHeight: 'none' } },
  buttons: { display: 'flex', gap: '8px' },
});

export function PasteForm() {
  const styles = useStyles();
  const { state, dispatch, run, text } = usePane();
  const [pasted, setPasted] = useState<Pasted>({ text: '', html: '' });
  const clipboardHtml = useRef('');
  const [isMissing, setMissing] = useState(false);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    if (pasted.text.trim() === '') setMissing(true);
    else run(readPasted, pasted);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <h1 className={styles.title}>{text('paste-text')}</h1>
      <Field
        label={text('paste-label')}
        hint={text('paste-hint')}
        {...(isMissing && { validationMessage: text('nothing-pasted') })}
      >
        <Textarea
          className={styles.box}
          resize="vertical"
          value={pasted.text}
          onPaste={({ clipboardData }) => {
            // a table is read from its HTML, as long as the text is that of one paste
            clipboardHtml.current = pasted.text === '' ? clipboardData.getData('text/html') : '';
          }}
          onChange={(_, { value }) => {
            setPasted({ text: value, html: clipboardHtml.current });
            clipboardHtml.current = '';
            setMissing(false);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabled={state.busy !== null}>
          {text(readPasted.label)}
        </Button>
        <Button onClick={() => dispatch({ type: 'screen-chosen', screen: state.ledger ? 'main' : 'first-run' })}>
          {text('back')}
        </Button>
      </div>
    </form>
  );
}
