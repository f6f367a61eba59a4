// Where the texts of an item stand in the document.
import type { LabelText } from '../structure/item';
import { SourcedText } from './sourced-text';

/** What a label announces, and the label itself with its colon. */
export interface LabelSource {
  readonly words: SourcedText;
  readonly list: SourcedText;
}

export class ItemSource {
  /** The number. */
  readonly mark = new SourcedText();
  /** The text as it was before clauses were taken out of it. */
  text = new SourcedText();
  /** A label that announces the text itself: 工作任务：. */
  readonly words = new SourcedText();
  /** The cell of a table that names its field. */
  readonly category = new SourcedText();
  readonly labels = new Map<LabelText, LabelSource>();

  label(label: LabelText): LabelSource {
    let source = this.labels.get(label);
    if (source === undefined) {
      source = { words: new SourcedText(), list: new SourcedText() };
      this.labels.set(label, source);
    }
    return source;
  }
}
