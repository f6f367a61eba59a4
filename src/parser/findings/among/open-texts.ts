// A text that ends without a mark where the others end with one: something may have been cut off, or taken along.
import { isClosed } from '../../structure/continues';
import { Exceptions, type Watch } from './doubt';

const TAIL = 12;

export function openTexts(): Watch {
  const open = new Exceptions();
  return {
    look: ({ text }, _, at) =>
      open.look(text === '' || text.endsWith('.') || text.endsWith('．') || isClosed(text), at),
    close: (tasks) =>
      open.close(tasks.length).map((at) => ({ code: 'end-missing', at, data: { text: tasks[at]!.text.slice(-TAIL) } })),
  };
}
