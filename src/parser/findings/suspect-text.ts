// What the text of a task may still hold that is no text of it: a clause in a form that nobody knows, the next task, the
// number of its own. It stays as it was read; a person is asked.
import { isDeadline } from '../deadlines/find-deadline';
import { isPartyList } from '../dialects/bare-list';
import { outerBrackets } from '../text/brackets';
import { isSurelyPerson } from '../parties/odd-names';
import { isClosed } from '../structure/continues';
import { isClose, isOpen, oneOf, removeSpaces } from '../text/characters';
import { contentsOf, contentWith, type Contents } from '../text/contents';

export type TextDoubt = 'clause-in-text' | 'task-in-text' | 'mark-in-text' | 'tail-in-text';

export interface SuspectText {
  readonly code: TextDoubt;
  /** The words that gave rise to it. */
  readonly quote: string;
}

/** What is doubtful about `text`; `value`: the number of its task, 0 where it has none. */
export function suspectText(text: string, value: number, contents: Contents): SuspectText[] {
  const found: SuspectText[] = [];
  const clause = clauseIn(text, contents);
  if (clause !== null) found.push({ code: 'clause-in-text', quote: clause });
  const tail = tailOf(text);
  if (tail !== null) found.push({ code: 'tail-in-text', quote: tail });
  const mark = mayBeMark(text.charCodeAt(0)) ? MARK.exec(text)?.[0] : undefined;
  if (mark !== undefined) found.push({ code: 'mark-in-text', quote: mark });
  const next = value > 0 ? nextTask(text, value + 1) : null;
  if (next !== null) found.push({ code: 'task-in-text', quote: next });
  return found;
}

/** Ⅰ. A. 第一条 一是 任务1： 1— ⑴: what may count tasks, in a form that is not read. */
const MARK =
  /^(?:[\u2160-\u216b\u2474-\u249b\u2776-\u2793]|[A-Za-z][.、．:：)）]|[零壹贰叁肆伍陆柒捌玖拾]{1,3}[、.．]|第[一二三四五六七八九十\d]{1,3}[项条件号节]|[一二三四五六七八九十]{1,3}(?:是|[:：])|任务\s*[一二三四五六七八九十\d]{1,3}|[Nn][Oo][.．]?\s*\d|\d{1,3}(?:[-—–:：,，。#·.．、)）\]]|\s+\D)|[[【〔(（][一二三四五六七八九十\d]{1,3}[\]】〕)）]|[^\s\p{L}\p{N}“‘"《〈「『（(〔【[])/u;

/** Most texts begin with a character that no number begins with. */
const mayBeMark = (code: number): boolean => code < 0x4e00 || code > 0x9fff || isNumeral(code);
const isNumeral = oneOf('零壹贰叁肆伍陆柒捌玖拾第一二三四五六七八九十任');

const ROLE =
  /(?:牵头|责任|配合|主办|主责|协办|承办|协同|参与|落实|分管|主管|包保)[省市县区]?级?(?:单位|部门|领导|科室)/g;
/** A body, and right behind it what it does. */
const ACTS =
  /(?:[厅局委办部院社]|办公室|政府|管委会|总工会|联合会|(?:各|有关|相关)(?:单位|部门)|中心|集团|公司|街道|乡镇)(?:等|分别|共同|按职责(?:分工)?)?(?:牵头|负责|配合|参与|主抓|抓总|主办|协办|承办|为主|协助|协同)/;

/** Every match of `ROLE` and of `ACTS` holds one of these: most texts hold none. */
const HINT = /单位|部门|领导|科室|牵头|负责|配合|参与|主抓|抓总|主办|协|承办|为主/;
/** A character of each of these words. */
const MAY_HINT = contentWith('位门导室头责合与抓总办协为');
const COLON = contentWith('：');
const BRACKET = contentWith('（(〔[【［{');

/** What looks like a clause in `text`; null where nothing does. */
export function clauseIn(text: string, contents: Contents = contentsOf(text)): string | null {
  if ((contents & MAY_HINT) !== 0 && HINT.test(text)) {
    const said = saidIn(text);
    if (said !== null) return said;
  }
  const colon = (contents & COLON) === 0 ? -1 : text.lastIndexOf('：');
  if (colon > 0 && colon > text.length - LONGEST && isList(bare(text.slice(colon + 1)))) return around(text, colon);
  return namesAtEnd(text) ?? ((contents & BRACKET) === 0 ? null : namesInBrackets(text));
}

/** A role under a label, or a body and what it does. */
function saidIn(text: string): string | null {
  for (const { 0: word, index } of text.matchAll(ROLE)) {
    const after = text[index + word.length] ?? '';
    const before = text[index - 1] ?? '。';
    // a label stands at the beginning of something, or before a mark
    if (/[：:\s—=→>|-]/.test(after) || (/[。；;（(【《“\s]/.test(before) && !/[的要和、，]/.test(after)))
      return around(text, index);
  }
  const acts = ACTS.exec(text);
  return acts === null ? null : around(text, acts.index);
}

/** Bodies, people or a day, and nothing else. */
const isList = (list: string): boolean =>
  isPartyList(list) || isDeadline(list) || list.split(/[、，,]/).every((name) => isSurelyPerson(removeSpaces(name)));

const LONGEST = 200;
const bare = (text: string): string => text.replace(/^[\s（(]+|[\s。；;）)]+$/g, '');

/** The last stretch of the text is a list of bodies and nothing else. */
function namesAtEnd(text: string): string | null {
  const end = endsSentence(text.charCodeAt(text.length - 1)) ? text.length - 1 : text.length;
  if (!endsBody(text.charCodeAt(end - 1))) return null;
  let from = end;
  while (from > 0 && !standsBeforeNames(text.charCodeAt(from - 1))) if (end - --from > LONGEST) return null;
  if (from === 0 || end - from < 3) return null;
  const tail = text.slice(from, end);
  return isPartyList(tail) ? tail : null;
}
const endsBody = oneOf('局厅委办部院府会位门心司等');
const endsSentence = oneOf('。；;');
const standsBeforeNames = oneOf('。； —）”');

function namesInBrackets(text: string): string | null {
  for (const { open, close } of outerBrackets(text)) {
    const inside = text.slice(open + 1, close);
    if (inside.length > LONGEST || inside.length < 4) continue;
    const ends = close >= text.length - 2;
    if (isPartyList(inside) || (ends && NAMED_BODY.test(inside))) return inside;
  }
  return null;
}

/** A body of a level of government, by its whole name. */
const NAMED_BODY = /^(?:由)?[省市县区州][^，、。]{2,12}(?:厅|局|委|办|部|院|会|中心|集团|公司)/;

/** Words without a full stop behind the end of the last sentence: more likely a line that belongs elsewhere. */
function tailOf(text: string): string | null {
  if (isClosed(text)) return null;
  const from = text.lastIndexOf('。') + 1;
  return from > 1 && text.length - from <= LONGEST_TAIL ? text.slice(from) : null;
}
const LONGEST_TAIL = 30;

/** The number that is due next stands behind the end of a sentence. */
function nextTask(text: string, due: number): string | null {
  const no = String(due);
  for (let at = text.indexOf(no, 1); at !== -1; at = text.indexOf(no, at + 1)) {
    const before = text.charCodeAt(at - 1);
    const after = text[at + no.length] ?? '';
    const next = text[at + no.length + 1] ?? '';
    const closes = before === 0x3002 || before === 0xff1b || isClose(before) || isOpen(before) || before === 0x20;
    if (closes && /[.、．]/.test(after) && /[^\d%]/.test(next)) return around(text, at);
  }
  return null;
}

const around = (text: string, at: number): string => text.slice(Math.max(0, at - 8), at + 16);
