// Review cards by severity, in the order in which they come (what is worth most time first); what was checked comes last.
import type { Severity } from '../../model/finding';
import type { ReviewCard } from './review-card';

export interface CardGroup {
  readonly of: Severity | 'settled';
  readonly cards: readonly ReviewCard[];
}

/** Groups that are not empty. */
export function groupCards(cards: readonly ReviewCard[], settled: ReadonlySet<string>): CardGroup[] {
  const groups = new Map<CardGroup['of'], ReviewCard[]>();
  for (const card of cards) {
    const of = settled.has(card.key) ? 'settled' : card.severity;
    groups.set(of, [...(groups.get(of) ?? []), card]);
  }
  const checked = groups.get('settled');
  groups.delete('settled');
  if (checked) groups.set('settled', checked);
  return [...groups].map(([of, cards]) => ({ of, cards }));
}
