// A paragraph that says who does it is a task, numbered or not.
import { namesBody, takeClosingClause } from '../clauses/take-closing-clause';
import { readClause } from '../clauses/read-clause';
import { LONGEST_CLAUSE, takeInlineClauses } from '../clauses/take-inline-clauses';
import { findLabels } from '../dialects/label-clause';
import { readNumberMark } from '../lexing/number-mark';
import { outerBrackets } from '../text/brackets';
import { oneOf } from '../text/characters';

/** 推进绿化。由市林业局牵头，市财政局配合。 · 一是推进绿化。责任单位：市林业局。 */
export const closesWithClause = (text: string): boolean =>
  (/(?:牵头|负责|配合|参与|落实)。$/.test(text) && takeClosingClause(text, 1) !== null) ||
  (/[。；]/.test(text) &&
    findLabels(text).some(({ kind, from }) => from > 3 && (kind === 'lead' || kind === 'responsible')));

/** A sentence with a bracket behind it that names who does it. */
export function saysWho(text: string): boolean {
  if (!/[）)〕】]。?$/.test(text)) return false;
  const clauses = takeInlineClauses(text, 1, false);
  return clauses !== null && clauses.text.length > SHORTEST && clauses.parts.some(namesBody);
}

/** No task is said in fewer characters. */
const SHORTEST = 3;
const endsSentence = oneOf('。；');

const assigns = (inside: string): boolean =>
  inside.length <= LONGEST_CLAUSE && (readClause(inside, 1)?.parts.some(namesBody) ?? false);

/** Two brackets behind full stops: most texts hold one at most. */
const SEVERAL = /[。；][（(〔].*[。；][（(〔]/s;

/**
 * A paragraph in which several brackets say who does what stands before them, cut behind each of these: every piece is a
 * task. The text as it is where it is no such paragraph; counted pieces （一）…（二）… are sub-items of one task.
 */
export function clausesApart(text: string): readonly string[] {
  if (!SEVERAL.test(text)) return [text];
  const pieces: string[] = [];
  let from = 0;
  for (const { open, close } of outerBrackets(text)) {
    if (open - from <= SHORTEST || !endsSentence(text.charCodeAt(open - 1))) continue;
    // of the bracket alone: the text before it may be long, and may hold many that say nothing
    if (!assigns(text.slice(open + 1, close))) continue;
    pieces.push(text.slice(from, close + 1));
    from = close + 1;
  }
  const rest = text.slice(from);
  const isWhole = rest === '' || rest === '。';
  return pieces.length > 1 && isWhole && pieces.every((piece) => readNumberMark(piece) === null) ? pieces : [text];
}
