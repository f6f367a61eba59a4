// The first letters of a name's syllables: 省发展改革委 → sfzggw. The dictionary is a chunk of its own, in the worker.
import { pinyin } from 'pinyin-pro';

/** Letters and digits stay, marks go; characters with several readings take the one that the name suggests. */
export function pinyinInitials(names: readonly string[]): Map<string, string> {
  return new Map(names.map((name) => [name, initialsOf(name)]));
}

const initialsOf = (name: string): string =>
  pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
