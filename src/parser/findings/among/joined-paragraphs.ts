// Behind the last sentence of a task a paragraph of its own was joined to its text, where the other tasks have one
// paragraph: words to everybody, or what stands around the text on a page.
import { Exceptions, type Watch } from './doubt';

/** As much of a paragraph as clauses hardly stand in. */
const BEGINS = 6;

export function joinedParagraphs(): Watch {
  const joined = new Exceptions();
  return {
    look: ({ text }, { notes: { paragraph } }, at) =>
      joined.look(paragraph === null || !text.includes(paragraph.slice(0, BEGINS)), at),
    close: (tasks, items) =>
      joined
        .close(tasks.length)
        .map((at) => ({ code: 'paragraph-joined', at, data: { text: items[at]!.notes.paragraph ?? '' } })),
  };
}
