// How sure the reading of a task is: a level made of named reasons and of nothing else. Levels, not numbers: nobody has
// measured how often a reason turns out to matter. See docs/definitions.md.
import { rankOf } from './review-order';

/** high: no reason · medium: read by a rule that could be meant otherwise, or left open by the plan · low: look first. */
export type ConfidenceLevel = 'high' | 'medium' | 'low';

export interface Confidence {
  readonly level: ConfidenceLevel;
  /** Codes, those worth a person's time first, each once. */
  readonly reasons: readonly string[];
}

/** What each reason makes of the level. Codes that are not in it say nothing against a reading. */
export const DOUBTS = {
  'missing-leader': 'low',
  'against-pattern': 'low',
  'task-without-clause': 'low',
  'column-not-read': 'low',
  'text-not-read': 'medium',
  'clause-in-text': 'low',
  'task-in-text': 'low',
  'several-clauses': 'low',
  'task-without-text': 'low',
  'unnumbered-task': 'medium',
  'cells-guessed': 'medium',
  'clauses-shifted': 'low',
  'tail-in-text': 'low',
  'text-like-name': 'low',
  'support-alone': 'low',
  'nobody-named': 'low',
  'paragraph-joined': 'low',
  'number-in-heading': 'low',
  'number-anew': 'low',
  'number-lost': 'medium',
  'near-name': 'medium',
  'role-missing': 'medium',
  'end-missing': 'medium',
  'group-of-places': 'medium',
  'odd-deadline': 'medium',
  'role-guessed': 'low',
  'mark-in-text': 'low',
  'odd-name': 'low',
  'names-together': 'low',
  'odd-person': 'low',
  'first-is-phrase': 'low',
  'unrecognised-name': 'low',
  'no-lead': 'low',
  'due-differs': 'low',
  'due-unreadable': 'low',
  'number-repeated': 'low',
  'unreadable-characters': 'low',
  'number-gap': 'medium',
  'shared-clause': 'medium',
  'carried-here': 'medium',
  'unknown-place': 'medium',
  'deadline-unclear': 'medium',
  'doubled-character': 'medium',
  'leader-placeholder': 'medium',
  'deadline-stages': 'medium',
  'open-lists': 'medium',
  group: 'medium',
  'unclosed-bracket': 'medium',
  'broken-row-joined': 'medium',
  'heading-mark-on-wrapped-line': 'medium',
  'wrapped-line-joined': 'medium',
  'shared-suffix': 'medium',
  'prefix-supplied': 'medium',
} as const satisfies Readonly<Record<string, Exclude<ConfidenceLevel, 'high'>>>;

export type DoubtCode = keyof typeof DOUBTS;

export const isDoubt = (code: string): code is DoubtCode => Object.hasOwn(DOUBTS, code);

const SURE: Confidence = { level: 'high', reasons: [] };

/** The confidence that `codes` leave; those that are no doubts are passed over. */
export function confidenceOf(codes: readonly string[]): Confidence {
  const reasons = [...new Set(codes)].filter(isDoubt).sort((a, b) => rankOf(a) - rankOf(b));
  if (reasons.length === 0) return SURE;
  return { level: reasons.some((code) => DOUBTS[code] === 'low') ? 'low' : 'medium', reasons };
}
