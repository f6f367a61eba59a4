// Clauses inside a task's text: the bracket that closes it, or brackets that close its sentences.
import { isDeadline } from '../deadlines/find-deadline';
import { isPartyList } from '../dialects/bare-list';
import { endsAsBodySurely } from '../parties/party-words';
import { outerBrackets, type Bracketed } from '../text/brackets';
import { labelKind, MAX_LABEL } from '../roles/role-labels';
import { isSentenceEnd, isSpace, oneOf, trim } from '../text/characters';
import { contentsOf, contentWith, type Contents } from '../text/contents';
import { simplified } from '../text/simplified';
import type { Clause, ClausePart, Declaration } from './clause-part';
import { takeReach, type Reach } from './clause-reach';
import { readClause } from './read-clause';

/** A stretch of the text that is a clause or a rule, brackets included. */
export interface Cut {
  readonly from: number;
  readonly to: number;
}

export interface InlineClauses {
  /** The text without its clauses. */
  readonly text: string;
  readonly parts: ClausePart[];
  readonly declarations: Declaration[];
  /** The bracket of the last one is never closed. */
  readonly unclosed: boolean;
  /** What was taken out, in order. */
  readonly cuts: readonly Cut[];
  /** How many of them say who leads or who is responsible. */
  readonly assigning: number;
  /** The tasks that the last of them speaks for, where it says so. */
  readonly reach: Reach | null;
}

/** No clause is longer. */
export const LONGEST_CLAUSE = 400;

/** 【牵头单位】 announces the list behind it. */
const isLabel = (open: string, inside: string): boolean =>
  open === '【' && inside.length <= MAX_LABEL && labelKind(inside) !== null;

/** Words without which no bracket can be a clause, save for a bare list of names. */
const HINT =
  /牵头|负责|责任|配合|参与|协|会同|单位|部门|落实|下同|第一|首位|前|立行|持续|年内|底|领导|时限|承办|主办|主责|牽|責/;

const BRACKET = contentWith('（(〔[【［');

/** @param ownLine the bracket that opens a line of its own */
export function takeInlineClauses(
  text: string,
  line: number,
  ownLine: boolean,
  contents: Contents = contentsOf(text),
): InlineClauses | null {
  if ((contents & BRACKET) === 0) return null;
  const parts: ClausePart[] = [];
  const declarations: Declaration[] = [];
  const cuts: Cut[] = [];
  let rest = '';
  let from = 0;
  let assigning = 0;
  let reach: Reach | null = null;
  for (const bracket of outerBrackets(text)) {
    const inside = trim(text.slice(bracket.open + 1, bracket.close));
    if (inside === '' || isLabel(text[bracket.open]!, inside) || !mayBeClause(text, bracket, inside, ownLine)) continue;
    if (explainsList(text, bracket.open, inside) || isOtherPlate(text, bracket.open, inside)) continue;
    const reaching = takeReach(inside);
    const clause = ABOVE.test(inside) ? NOTHING : readClause(reaching?.rest ?? inside, line);
    if (clause === null) continue;
    reach = reaching?.reach ?? reach;
    parts.push(...clause.parts);
    declarations.push(...clause.declarations);
    if (clause.parts.some(assigns)) assigning++;
    rest += text.slice(from, bracket.open);
    from = bracket.close + 1;
    cuts.push({ from: bracket.open, to: from });
  }
  const unclosed = unclosedClause(text, from, line);
  if (unclosed !== null) {
    parts.push(...unclosed.clause.parts);
    declarations.push(...unclosed.clause.declarations);
    rest += text.slice(from, unclosed.open);
    cuts.push({ from: unclosed.open, to: text.length });
    return { text: tidy(rest), parts, declarations, unclosed: true, cuts, assigning: assigning + 1, reach };
  }
  if (from === 0) return null;
  rest += text.slice(from);
  return { text: tidy(rest), parts, declarations, unclosed: false, cuts, assigning, reach };
}

const assigns = ({ kind }: ClausePart): boolean => kind === 'lead' || kind === 'responsible';

/** （以上单位按职责分工负责） says nothing that the lists before it do not. */
const ABOVE = /^(?:以上|上述)(?:各|有关|相关)?(?:责任)?(?:单位|部门)[^、，,；;]*(?:负责|落实)$/;
const NOTHING: Clause = { parts: [], declarations: [] };

/** 责任单位：市各功能区（经开区、湖滨新区）: a bracket in a labelled list belongs to the name before it. */
function explainsList(text: string, open: number, inside: string): boolean {
  if (/牵头|负责|配合|参与|[：:]/.test(inside) || isDeadline(inside)) return false;
  const before = text.slice(Math.max(0, open - LONGEST_CLAUSE), open);
  return /(?:单位|部门|领导)[：:][^。（(）)]*[^。；;（(）)\s]$/.test(before);
}

/** 报省政府办公厅（省协调小组办公室）: the other name of a body that the sentence speaks of. */
const isOtherPlate = (text: string, open: number, inside: string): boolean => {
  if (/[、，,；;：:]|牵头|负责|配合|参与/.test(inside)) return false;
  const body = SPOKEN_OF.exec(text.slice(Math.max(0, open - LONGEST_PLATE), open))?.[1];
  return body !== undefined && endsAsBodySurely(body);
};
const SPOKEN_OF = /(?:报送?|送|反馈|报备|抄告|联系)(?:至|给)?([^，。；：（）、]{3,16})$/;
const LONGEST_PLATE = 24;

const opensClause = oneOf('（(〔【');
const closesClause = oneOf('）)〕】');

/** A clause whose bracket was opened after `from` and never closed. */
function unclosedClause(text: string, from: number, line: number): { clause: Clause; open: number } | null {
  let open = text.length - 1;
  for (let depth = 0; open >= from; open--) {
    const code = text.charCodeAt(open);
    if (closesClause(code)) depth++;
    else if (opensClause(code) && depth-- === 0) break;
  }
  if (open < from) return null;
  const inside = text.slice(open + 1).replace(/[。；;\s]{1,3}$/, '');
  if (inside.length > LONGEST_CLAUSE) return null;
  const isReserved = text[open] === '〔' && isPartyList(inside);
  if (!isReserved && !/牵头|负责|责任|配合/.test(simplified(inside))) return null;
  const clause = readClause(inside, line);
  return clause === null || clause.parts.length === 0 ? null : { clause, open };
}

/** A clause stands at the end of the text or of a sentence; a bare list of names needs the brackets that are kept for it. */
function mayBeClause(text: string, { open, close }: Bracketed, inside: string, ownLine: boolean): boolean {
  let after = close + 1;
  while (after < text.length && isSpace(text.charCodeAt(after))) after++;
  let before = open - 1;
  while (before >= 0 && isSpace(text.charCodeAt(before))) before--;
  const endsText = after >= text.length || (isSentenceEnd(text.charCodeAt(after)) && after === text.length - 1);
  const closesSentence = before >= 0 && (isSentenceEnd(text.charCodeAt(before)) || /[）)〕\]】]/.test(text[before]!));
  const endsSentence = after < text.length && isSentenceEnd(text.charCodeAt(after));
  const reserved = /[〔[【［]/.test(text[open]!);
  if (!endsText && !closesSentence && !endsSentence && !/[（(〔[【［]/.test(text[after] ?? '')) return false;
  if (HINT.test(simplified(inside))) return true;
  return reserved || closesSentence || ownLine || (endsText && inside.includes('、'));
}

/** What a clause leaves behind: doubled full stops, blanks. */
function tidy(text: string): string {
  const bare = trim(text);
  let end = bare.length;
  while (end > 1 && isSentenceEnd(bare.charCodeAt(end - 1)) && isSentenceEnd(bare.charCodeAt(end - 2))) end--;
  return bare.slice(0, end);
}
