// People shorten names by leaving characters out: 发改委 for 省发展改革委, fgw for sfzggw.

/** Whether `part` is left when characters of `whole` are struck out: 发改委 of 省发展改革委. */
export function isSubsequence(part: string, whole: string): boolean {
  const characters = [...part];
  let at = 0;
  for (const character of whole) if (character === characters[at]) at++;
  return at === characters.length;
}
