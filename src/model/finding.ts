// What a person should know about a reading. A finding is data; its sentence is made in `messages/`.

/** repair: fixed, and shown · note · warning: a person should look · error. */
export type Severity = 'repair' | 'note' | 'warning' | 'error';

export interface Finding {
  /** Names the catalogue entry: `heading-mark-on-wrapped-line`. */
  readonly code: string;
  readonly severity: Severity;
  /** The id of the task it is about, null where it is about the document. */
  readonly task: string | null;
  readonly line: number | null;
  /** What the sentence speaks of: names, quotes, numbers. */
  readonly data: Readonly<Record<string, string | number>>;
}
