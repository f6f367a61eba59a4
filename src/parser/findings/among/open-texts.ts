// A text that ends without a mark where the others end with one: something may have been cut off, or taken along.
import { isClosed } from '../../structure/continues';
import { exceptions, type Doubt, type Read } from './doubt';

const TAIL = 12;

export function openTexts(all: readonly Read[]): Doubt[] {
  return exceptions(all, ({ task }) => /^$|[.．]$/.test(task.text) || isClosed(task.text)).map((read) => ({
    code: 'end-missing',
    read,
    data: { text: read.task.text.slice(-TAIL) },
  }));
}
