// What still waits for a person: warnings and errors that nobody has dealt with.
import { isSettled, type ReviewMarks } from '../../model/review';
import type { ReviewCard } from './review-card';

export const asksForPerson = ({ severity }: ReviewCard): boolean => severity === 'warning' || severity === 'error';

export function pendingCards(cards: readonly ReviewCard[], marks: ReviewMarks): ReviewCard[] {
  return cards.filter((card) => asksForPerson(card) && !isSettled(marks.get(card.key)));
}
