// Balance and gaps in plain words: each sentence with its figure, and a way to its tasks.
import { makeStyles, tokens } from '@fluentui/react-components';
import { percent } from '../../messages/figures';
import { statements, type Statement } from '../../workbook/statements';
import type { Topic } from '../../workbook/words-statements';
import type { Ledger } from '../worker/protocol';
import { usePane } from './pane-context';
import { RowList } from './RowList';
import { Section } from './Section';

/** Pairs are in 协同, where they are ranked. */
const NO_PAIRS = { leadSupport: null, together: null } as const;

const useStyles = makeStyles({
  note: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export function WordsList({ ledger, topics }: { readonly ledger: Ledger; readonly topics: readonly Topic[] }) {
  const styles = useStyles();
  const { state, dispatch, text } = usePane();
  const { plan, analytics, tasksOf } = ledger;
  const said = statements({ plan, analytics, tasksOf, strongest: NO_PAIRS }, state.lang);
  const open = ({ label, tasks }: Statement) => {
    const ids = tasks.map((task) => plan.tasks[task]!.id);
    dispatch({ type: 'scope-opened', scope: { title: label, tasks: ids, from: 'analysis' } });
  };
  const rowsOf = (wanted: (topic: Topic) => boolean) =>
    said
      .filter(({ topic }) => topics.includes(topic) && wanted(topic))
      .map((one) => ({
        key: one.key,
        name: one.sentence,
        figure: shown(one),
        ...(one.tasks.length > 0 && { onOpen: () => open(one) }),
      }));
  const words = rowsOf((topic) => topic !== 'gaps');
  const gaps = rowsOf((topic) => topic === 'gaps');
  return (
    <>
      {words.length > 0 && (
        <Section title={text('words-title')}>
          <RowList rows={words} />
          <p className={styles.note}>{text('words-note')}</p>
        </Section>
      )}
      {gaps.length > 0 && (
        <Section title={text('gaps-title')}>
          <RowList rows={gaps} />
        </Section>
      )}
    </>
  );
}

function shown({ figure: { kind, value } }: Statement): string {
  if (kind === 'share') return percent(value);
  return kind === 'number' ? value.toFixed(1) : String(value);
}
