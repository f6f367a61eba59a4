// Text in a defined name, as a formula and back: a literal in a formula holds at most 255 characters, so that longer text
// is several of them joined.

/** Characters of a literal: fewer than 255 also where each is a quote, which is doubled, or takes two units of UTF-16. */
const LITERAL = 120;
/** Characters of a formula: Excel's limit is 8,192 with the '='. */
export const LONGEST_FORMULA = 8000;

/** a"b → "a""b" */
export function textFormula(text: string): string {
  const characters = [...text];
  const literals: string[] = [];
  for (let at = 0; at < characters.length || at === 0; at += LITERAL) {
    const part = characters.slice(at, at + LITERAL).join('');
    literals.push(`"${part.replaceAll('"', '""')}"`);
  }
  return literals.join('&');
}

/** What `textFormula` wrote, with or without a leading '='; null for any other formula. */
export function formulaText(formula: string): string | null {
  if (!/^=?"(?:[^"]|"")*"(?:&"(?:[^"]|"")*")*$/.test(formula)) return null;
  const literals = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  return literals.map((literal) => literal.slice(1, -1).replaceAll('""', '"')).join('');
}
