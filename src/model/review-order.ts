// Which points are worth a person's time first, defined once: the registry, the sheet 核查 and the pane all follow it.
import type { Severity } from './finding';

/** A person should look before anything else; then what to know; then what was repaired. */
const SEVERITY_ORDER: readonly Severity[] = ['error', 'warning', 'note', 'repair'];

/**
 * Codes of findings and of points that the figures raise, worth most time first within a severity: what may be missing or
 * assigned wrongly, then what the plan leaves open, then how something was read.
 */
export const REVIEW_ORDER = [
  // somebody or something may be missing, or stand in the wrong place
  'missing-leader',
  'against-pattern',
  'text-not-read',
  'task-without-clause',
  'clause-in-text',
  'task-in-text',
  'several-clauses',
  'task-without-text',
  'text-like-name',
  'nobody-named',
  'support-alone',
  'number-in-heading',
  'number-anew',
  'clauses-shifted',
  'tail-in-text',
  'paragraph-joined',
  'rule-not-read',
  'column-not-read',
  'role-guessed',
  'first-is-phrase',
  'unrecognised-name',
  'odd-name',
  'names-together',
  'near-name',
  'odd-person',
  'mark-in-text',
  'no-lead',
  'due-differs',
  'due-unreadable',
  'number-repeated',
  'unreadable-characters',
  'tracked-changes',
  // what the plan leaves open, and what could be meant otherwise
  'number-gap',
  'unnumbered-task',
  'number-lost',
  'role-missing',
  'end-missing',
  'group-of-places',
  'cells-guessed',
  'no-leader',
  'heading-not-kept',
  'shared-clause',
  'carried-here',
  'unknown-place',
  'deadline-unclear',
  'odd-deadline',
  'two-spellings',
  'doubled-character',
  'leader-placeholder',
  'askew-text-left-out',
  'deadline-stages',
  'open-lists',
  'group',
  // what was read and is not counted
  'superior-lead',
  'guidance',
  'contact-person',
  // repairs, those that joined words first
  'unclosed-bracket',
  'broken-row-joined',
  'heading-mark-on-wrapped-line',
  'wrapped-line-joined',
  'padded-name',
  'half-width-bracket',
  // how the document was read
  'carried-parties',
  'declared-reading',
  'shared-suffix',
  'prefix-supplied',
  'several-sheets',
  'closing-text',
  'contents-left-out',
  'page-furniture-left-out',
  'page-number-dropped',
] as const;

const RANKS = new Map<string, number>(REVIEW_ORDER.map((code, rank) => [code, rank]));

/** Codes that nobody ranked stand between what is open and what is routine. */
const UNRANKED = RANKS.get('superior-lead')! - 0.5;

export const rankOf = (code: string): number => RANKS.get(code) ?? UNRANKED;

interface Point {
  readonly severity: Severity;
  readonly code: string;
}

/** The lower, the more a point is worth a person's time. */
export const worthOf = ({ severity, code }: Point): number =>
  SEVERITY_ORDER.indexOf(severity) * (RANKS.size + 1) + rankOf(code);

/** Sorts what is worth most time first; stable, so that points of one kind stay in the order of the document. */
export const byWorth = (a: Point, b: Point): number => worthOf(a) - worthOf(b);
