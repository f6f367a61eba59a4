// How a document was used: what every character of the lines that were read became. See docs/definitions.md.

/**
 * task: text of tasks · number: numbers of tasks · heading: sections, subsections, headings that name who leads · title ·
 * leader, lead, responsible, support: names under these words · clause: the words of clauses around the names ·
 * deadline · aside: contacts, guidance and leads of the level above, noted and not counted · declaration: rules that the
 * document sets for itself · furniture: page numbers and headers of tables · blank: blanks, punctuation by itself, marks
 * of Markdown · unused: everything else.
 */
export const TEXT_USES = [
  'task',
  'number',
  'heading',
  'title',
  'leader',
  'lead',
  'responsible',
  'support',
  'clause',
  'deadline',
  'aside',
  'declaration',
  'furniture',
  'blank',
  'unused',
] as const;

export type TextUse = (typeof TEXT_USES)[number];

/** before: ahead of the first task · column: a column or label that is not read · after: behind the last task · between. */
export type UnusedPlace = 'before' | 'between' | 'column' | 'after';

/** A stretch of one line that nothing was made of. */
export interface UnusedText {
  /** As in SourceLine: line, paragraph, page or row. */
  readonly line: number;
  readonly place: UnusedPlace;
  readonly text: string;
}

export interface ReadingReport {
  /** UTF-16 units in the lines that were read, without line ends. The shares add up to it. */
  readonly characters: number;
  /** One for every use, in the order of TEXT_USES. */
  readonly shares: readonly { readonly use: TextUse; readonly characters: number }[];
  /** In the order of the document. */
  readonly unused: readonly UnusedText[];
}
