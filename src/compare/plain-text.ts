// Two forms of a text: the one in which it is compared, and the one in which it is matched.

/** Free of what readers and printers change: spaces, full and half width. Two texts with the same form have the same words. */
export const wordsOf = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

/** Letters and digits alone: marks say little about what a task is. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
