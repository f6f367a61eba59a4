// A pair of tasks: both texts with what changed marked, who came and went, how alike they are, where both stand.
import type { Match, TaskRef } from '../../../compare/types';
import { otherPhrases, partyPhrases, targetPhrase } from '../../../messages/comparison';
import type { Comparing } from '../../state/pane-state';
import { usePane } from '../pane-context';
import { DifferenceCard } from './DifferenceCard';
import { MarkedText } from './MarkedText';

const labelOf = (tasks: readonly TaskRef[]): string => tasks.map(({ id, no }) => no ?? id).join('+');

export function MatchCard({ match, comparing }: { readonly match: Match; readonly comparing: Comparing }) {
  const { state, text } = usePane();
  const { old, new: now, changes, similarity, by } = match;
  const { lang } = state;
  const ids = new Set(now.map(({ id }) => id));
  const targets = comparing.result?.targets.filter(({ newTask }) => ids.has(newTask ?? '')) ?? [];
  const label = `${labelOf(old)} → ${labelOf(now)}`;
  return (
    <DifferenceCard
      label={label}
      remark={[
        text('compare-similarity', { value: similarity.toFixed(2) }),
        ...(by === 'person' ? [text('compare-by-person')] : []),
      ]}
      texts={
        changes.words
          ? (['old', 'new'] as const).map((side) => ({
              name: text(`compare-${side}`),
              content: <MarkedText pieces={changes.words!} side={side} />,
            }))
          : [{ name: null, content: now[0]!.text }]
      }
      phrases={[
        ...partyPhrases(changes, lang),
        ...otherPhrases(changes, lang),
        ...targets.map((change) => targetPhrase(change, lang)),
      ]}
      tasks={{ old, new: now }}
      comparing={comparing}
    />
  );
}
