// Plans without numbers: a sentence, and below it the labels of its clause. There 牵头领导：… is a label of the task above
// it, where elsewhere it speaks of all the tasks below.
import type { SourceLine } from '../../reader/document';
import { lexLine } from '../lexing/lex-line';
import { readLeadingLabel } from '../lexing/leading-label';
import { readNumberMark } from '../lexing/number-mark';

/** Lines in which a plan has its first label. */
const HEAD_LINES = 400;

/** Whether none of the first lines begins with the number of an item. */
export const hasNoNumbers = (lines: readonly SourceLine[]): boolean =>
  lines
    .slice(0, HEAD_LINES)
    .every((line) => line.cells === undefined && readNumberMark(lexLine(line.text).text) === null);

/** Whether the first label of the document names a leader and stands between a sentence and the label of a unit. */
export function labelsBelowSentence(lines: readonly SourceLine[]): boolean {
  let above = '';
  let leader = false;
  for (let at = 0; at < lines.length && at < HEAD_LINES; at++) {
    const { text } = lexLine(lines[at]!.text);
    if (text === '') continue;
    const kind = readLeadingLabel(text)?.kind;
    if (leader) return kind === 'lead' || kind === 'responsible' || kind === 'support';
    if (kind === 'leader' && (!above.endsWith('。') || /如下|以下|下列/.test(above))) return false;
    if (kind !== undefined && kind !== 'leader') return false;
    leader = kind === 'leader';
    above = text;
  }
  return false;
}
