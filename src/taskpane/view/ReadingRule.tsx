// How a lone 责任单位 list was read, why, and another way to read it. A register has its own settings.
import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Settings } from '../../model/settings';
import { changeReading } from '../actions/load-plan';
import type { Ledger } from '../worker/protocol';
import { usePane } from './pane-context';

const CHOICES = ['auto', 'joint', 'first-is-lead', 'lead'] as const satisfies readonly Settings['loneResponsible'][];

const useStyles = makeStyles({
  note: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export function ReadingRule({ ledger }: { readonly ledger: Ledger }) {
  const styles = useStyles();
  const { state, run, text } = usePane();
  const { loneResponsible, declaredBy } = ledger.plan.reading;
  const isPlan = ledger.readFrom === 'plan';
  return (
    <>
      {state.input && isPlan && (
        <Field label={text('rule-lone')}>
          <Select
            value={ledger.settings.loneResponsible}
            disabled={!changeReading.predicate(state)}
            onChange={(_, { value }) => run(changeReading, value as Settings['loneResponsible'])}
          >
            {CHOICES.map((choice) => (
              <option key={choice} value={choice}>
                {text(`rule-${choice}`)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <p className={styles.note}>{text('rule-in-force', { rule: text(`rule-${loneResponsible}`) })}</p>
      {declaredBy !== null && <p className={styles.note}>{text('rule-declared', { sentence: declaredBy })}</p>}
      {!state.input && <p className={styles.note}>{text('rule-in-workbook')}</p>}
      {state.input && !isPlan && <p className={styles.note}>{text('rule-in-file')}</p>}
    </>
  );
}
