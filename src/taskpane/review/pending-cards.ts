// What still waits for a person: warnings and errors that nobody has marked as checked.
import type { ReviewCard } from './review-card';

export const asksForPerson = ({ severity }: ReviewCard): boolean => severity === 'warning' || severity === 'error';

export function pendingCards(cards: readonly ReviewCard[], settled: ReadonlySet<string>): ReviewCard[] {
  return cards.filter((card) => asksForPerson(card) && !settled.has(card.key));
}
