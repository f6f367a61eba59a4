// Review cards by severity, in the order in which they come (what is worth most time first); what was dealt with comes last.
import { appendTo } from '../../model/append-to';
import type { Severity } from '../../model/finding';
import { isSettled, type ReviewMarks } from '../../model/review';
import type { ReviewCard } from './review-card';

export interface CardGroup {
  readonly of: Severity | 'settled';
  readonly cards: readonly ReviewCard[];
}

/** Groups that are not empty. */
export function groupCards(cards: readonly ReviewCard[], marks: ReviewMarks): CardGroup[] {
  const groups = new Map<CardGroup['of'], ReviewCard[]>();
  for (const card of cards) {
    const of = isSettled(marks.get(card.key)) ? 'settled' : card.severity;
    appendTo(groups, of, card);
  }
  const checked = groups.get('settled');
  groups.delete('settled');
  if (checked) groups.set('settled', checked);
  return [...groups].map(([of, cards]) => ({ of, cards }));
}
