// A paragraph that says who does it is a task, numbered or not.
import { namesBody, takeClosingClause } from '../clauses/take-closing-clause';
import { takeInlineClauses } from '../clauses/take-inline-clauses';
import { findLabels } from '../dialects/label-clause';

/** 推进绿化。由市林业局牵头，市财政局配合。 · 一是推进绿化。责任单位：市林业局。 */
export const closesWithClause = (text: string): boolean =>
  (/(?:牵头|负责|配合|参与|落实)。$/.test(text) && takeClosingClause(text, 1) !== null) ||
  (/[。；]/.test(text) &&
    findLabels(text).some(({ kind, from }) => from > 3 && (kind === 'lead' || kind === 'responsible')));

/** A sentence with a bracket behind it that names who does it. */
export function saysWho(text: string): boolean {
  if (!/[）)〕】]。?$/.test(text)) return false;
  const clauses = takeInlineClauses(text, 1, false);
  return clauses !== null && clauses.text.length > 3 && clauses.parts.some(namesBody);
}
