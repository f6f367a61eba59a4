// Every target that changed, with the task that it stands in.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Comparison, TaskRef } from '../../../compare/types';
import { GROUP_WORDS, targetPhrase } from '../../../messages/comparison';
import { usePane } from '../pane-context';
import { DifferenceGroup } from './DifferenceGroup';

const useStyles = makeStyles({
  row: { margin: 0, padding: '4px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  no: { marginLeft: '8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export function TargetRows({ result }: { readonly result: Comparison }) {
  const styles = useStyles();
  const { state, text } = usePane();
  const numbers = {
    old: numbersOf([...result.matches.flatMap(({ old }) => old), ...result.dropped.map(({ task }) => task)]),
    new: numbersOf([...result.matches.flatMap((match) => match.new), ...result.added.map(({ task }) => task)]),
  };
  return (
    <DifferenceGroup
      title={GROUP_WORDS.targets[state.lang]}
      entries={result.targets}
      draw={(change) => {
        const [side, id] =
          change.newTask === null ? ['old' as const, change.oldTask] : ['new' as const, change.newTask];
        const phrase = targetPhrase(change, state.lang);
        return (
          <p key={`${side} ${id} ${phrase}`} className={styles.row}>
            {phrase}
            <span className={styles.no}>{text('card-task', { no: numbers[side].get(id ?? '') ?? '' })}</span>
          </p>
        );
      }}
    />
  );
}

/** Ids are of one plan: two versions of it share them. */
const numbersOf = (tasks: readonly TaskRef[]) => new Map(tasks.map(({ id, no }) => [id, no ?? id]));
