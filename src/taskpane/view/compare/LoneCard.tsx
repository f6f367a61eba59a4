// A task without a partner, and the one that comes nearest.
import type { Lone, Side } from '../../../compare/types';
import { FIELD_WORDS } from '../../../messages/comparison';
import type { Comparing } from '../../state/pane-state';
import { usePane } from '../pane-context';
import { DifferenceCard } from './DifferenceCard';

interface Props {
  readonly lone: Lone;
  readonly side: Side;
  readonly comparing: Comparing;
}

export function LoneCard({ lone, side, comparing }: Props) {
  const { state, text } = usePane();
  const { task, by, nearest } = lone;
  const [near] = nearest;
  const join = (names: readonly string[]) => names.join(text('separator'));
  return (
    <DifferenceCard
      label={task.no ?? task.id}
      remark={by === 'person' ? [text('compare-by-person-none')] : []}
      texts={[{ name: null, content: task.text }]}
      phrases={[
        ...(task.leaders.length > 0 ? [`${FIELD_WORDS.leader[state.lang]} ${join(task.leaders)}`] : []),
        ...(task.leadUnits.length > 0 ? [`${FIELD_WORDS.lead[state.lang]} ${join(task.leadUnits)}`] : []),
        ...(near
          ? [
              text('compare-nearest', {
                no: near.task.no ?? near.task.id,
                value: near.similarity.toFixed(2),
                text: near.task.text,
              }),
            ]
          : []),
      ]}
      tasks={{ old: side === 'old' ? [task] : [], new: side === 'new' ? [task] : [] }}
      comparing={comparing}
    />
  );
}
