// What is typed and what is searched are compared in one form: half width, lower case.

/** `ＦＧＷ ` → `fgw`. Works character by character on text of any script. */
export function normalize(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The words of a query: parted by white space, 、 or a comma. */
export function wordsOf(query: string): string[] {
  return normalize(query)
    .split(/[\s、,，;；]+/u)
    .filter((word) => word !== '');
}
