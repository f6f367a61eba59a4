// Which file, and which of the two plans is the new one.
import { Button, Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { Side } from '../../../compare/types';
import { compareAgain, compareWith } from '../../actions/compare';
import { File as FileIcon } from '../icons';
import { usePane } from '../pane-context';
import { useFileInput } from '../use-file-input';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '12px' },
  intro: { margin: 0 },
});

export function CompareStart() {
  const styles = useStyles();
  const { state, run, text } = usePane();
  const [ledgerIs, setLedgerIs] = useState<Side>('new');
  const { input, choose } = useFileInput(compareWith.label, (file) => run(compareWith, { file, ledgerIs }));
  const { comparing } = state;
  return (
    <div className={styles.form}>
      <p className={styles.intro}>{text(comparing ? 'compare-outdated' : 'compare-intro')}</p>
      {comparing && (
        <Button
          appearance="primary"
          disabled={!compareAgain.predicate(state)}
          onClick={() => run(compareAgain, { ledgerIs: comparing.ledgerIs })}
        >
          {text(compareAgain.label)}
        </Button>
      )}
      <Field label={text('compare-side')}>
        <RadioGroup
          value={ledgerIs}
          onChange={(_, { value }) => setLedgerIs(value === 'old' ? 'old' : 'new')}
          layout="horizontal"
        >
          <Radio value="new" label={text('compare-side-new')} />
          <Radio value="old" label={text('compare-side-old')} />
        </RadioGroup>
      </Field>
      {input}
      <Button
        appearance={comparing ? 'secondary' : 'primary'}
        icon={<FileIcon />}
        disabled={!compareWith.predicate(state)}
        onClick={choose}
      >
        {text(compareWith.label)}
      </Button>
    </div>
  );
}
