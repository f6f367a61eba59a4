// Another partner for a task, none, or again the one that the words suggest.
import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { Comparison, Correction, Side, TaskKey, TaskRef } from '../../../compare/types';
import { correctMatch } from '../../actions/compare';
import type { Comparing } from '../../state/pane-state';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  field: { margin: '4px 0 8px' },
  // as wide as the card, however long the texts
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

const NONE = 'none';
const BY_TEXT = 'by-text';
/** Characters of a task that tell it from others. */
const EXCERPT = 24;

interface Props {
  readonly tasks: Readonly<Record<Side, readonly TaskRef[]>>;
  readonly comparing: Comparing;
}

export function PartnerField({ tasks, comparing }: Props) {
  const styles = useStyles();
  const { state, run, text } = usePane();
  const { corrections, result } = comparing;
  // of a pair the new task keeps its place and is given another old one
  const of: Side = tasks.new.length > 0 ? 'new' : 'old';
  const task = tasks[of][0];
  if (!task || !result) return null;
  const other: Side = of === 'new' ? 'old' : 'new';
  const partner = tasks[other][0]?.id ?? NONE;
  const about = (['old', 'new'] as const).flatMap((side) => tasks[side].map(({ id }) => `${side}:${id}`));
  const isCorrected = corrections.some(
    ({ old, new: now }) => about.includes(`old:${old?.name}`) || about.includes(`new:${now?.name}`),
  );
  const choose = (value: string) => {
    const chosen = tasksOf(result, other).find(({ id }) => id === value);
    const own = { [of]: keyOf(task), [other]: chosen ? keyOf(chosen) : null } as Record<Side, TaskKey | null>;
    const correction: Correction | null = value === BY_TEXT ? null : own;
    run(correctMatch, { correction, about });
  };
  return (
    <Field className={styles.field} label={text('compare-partner', { no: task.no ?? task.id })}>
      <Select
        className={styles.select}
        value={partner}
        disabled={!correctMatch.predicate(state)}
        onChange={(_, { value }) => choose(value)}
      >
        {isCorrected && <option value={BY_TEXT}>{text('compare-partner-text')}</option>}
        <option value={NONE}>{text('compare-partner-none')}</option>
        {tasksOf(result, other).map(({ id, no, text: words }) => (
          <option key={id} value={id}>
            {`${no ?? id} ${words.slice(0, EXCERPT)}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Known again by its words too, wherever its number goes. */
const keyOf = ({ id, text }: TaskRef): TaskKey => ({ name: id, text });

/** All tasks of one plan, in its order. */
function tasksOf({ matches, added, dropped }: Comparison, side: Side): TaskRef[] {
  const lone = side === 'old' ? dropped : added;
  return [...matches.flatMap((match) => match[side]), ...lone.map(({ task }) => task)].sort((a, b) => a.at - b.at);
}
