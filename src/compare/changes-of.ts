// All that differs between tasks that belong together.
import type { Task } from '../model/task';
import { compareParties } from './compare-parties';
import { diffWords } from './diff-words';
import type { PartyBook } from './party-book';
import { wordsOf } from './plain-text';
import type { Changes, Place, Shift } from './types';

interface Beside {
  readonly books: { readonly old: PartyBook; readonly new: PartyBook };
  readonly isMoved: (old: Place, now: Place) => boolean;
}

/** Several tasks on one side count together: their texts one after the other, their parties at once. */
export function changesOf(old: readonly Task[], now: readonly Task[], { books, isMoved }: Beside): Changes {
  const [was, is] = [old[0]!, now[0]!];
  const isOne = old.length === 1 && now.length === 1;
  return {
    words: diffWords(old.map(({ text }) => text).join(''), now.map(({ text }) => text).join('')),
    ...compareParties(old, now, books),
    openEnded: shift(
      old.some(({ openEnded }) => openEnded),
      now.some(({ openEnded }) => openEnded),
    ),
    deadline: deadlineShift(old, now),
    place: isOne && isMoved(was, is) ? { old: placeOf(was), new: placeOf(is) } : null,
    number: isOne ? shift(was.no, is.no) : null,
  };
}

const placeOf = ({ section, subsection }: Task): Place => ({ section, subsection });

const shift = <Value>(old: Value, now: Value): Shift<Value> | null => (old === now ? null : { old, new: now });

function deadlineShift(old: readonly Task[], now: readonly Task[]): Shift<string | null> | null {
  const words = (tasks: readonly Task[]) =>
    [...new Set(tasks.flatMap(({ deadline }) => deadline ?? []))].join('；') || null;
  const [was, is] = [words(old), words(now)];
  return wordsOf(was ?? '') === wordsOf(is ?? '') ? null : { old: was, new: is };
}
