// Behind the last sentence of a task a paragraph of its own was joined to its text, where the other tasks have one
// paragraph: words to everybody, or what stands around the text on a page.
import { exceptions, type Doubt, type Read } from './doubt';

/** As much of a paragraph as clauses hardly stand in. */
const BEGINS = 6;

export const joinedParagraphs = (all: readonly Read[]): Doubt[] =>
  exceptions(
    all,
    ({ task, item }) => item.paragraph === null || !task.text.includes(item.paragraph.slice(0, BEGINS)),
  ).map((read): Doubt => ({ code: 'paragraph-joined', read, data: { text: read.item.paragraph! } }));
