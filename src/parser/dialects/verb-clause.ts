// Dialects D and H: verbs say who does what, and a deadline may stand among them: A牵头，B、各市人民政府按职责分工负责 ·
// A会同有关部门负责，12月底前完成.
import { isDeadline } from '../deadlines/find-deadline';
import { isClose, isOpen, isSeparator, isSpace, oneOf, removeSpaces } from '../text/characters';
import { endsAsBodySurely } from '../parties/party-words';
import { isSurelyPerson } from '../parties/odd-names';
import { withoutTitle } from '../parties/read-people';
import { isPartyList, mayBeParties } from './bare-list';
import { simplified } from '../text/simplified';
import type { ClausePart, PartKind } from '../clauses/clause-part';

/** The verbs of a clause: what acts; 牵头单位 and 负责人 name somebody. It is global: who searches with it begins anew. */
export const VERB =
  /(?:负责(?:指导|督导)(?=[，,；;。]|$)|承担(?:主体)?责任|(?:共同|联合|分别|分头|各自)?(?:负责)?(?:总)?牵头(?:负责|抓总|组织实施|落实|推进|办理|承办)?|会同|(?:密切|积极|协同|协助|共同)?配合(?:落实|实施|推进|做好|负责)?|(?:共同|积极)?(?:参与|参加)(?:落实|实施|推进)?|协办|协同(?=[，,；;。]|$)|提供(?:技术|数据|资金|要素)?(?:支撑|支持|保障)|协助(?:落实)?|(?:按(?:照)?(?:各自)?(?:职责|职能|分工)(?:和)?(?:职责)?(?:分工)?)(?:分别|共同|具体|分头)?(?:负责|落实|抓好落实|组织实施|推进|实施|做好)?|(?:分别|共同|分工|具体|分头)?(?:负责|负总责|负其责|先行先试|率先试点|先行试点|抓好落实|组织实施|组织落实)(?:落实|推进|实施|组织实施)?|主办|负?主责(?!主业)|承办|(?:指导|督导)(?=[，,；;。、]|督促|监督|落实|实施|检查|推进|$)|(?<!起|启动|开始)(?:结合实际)?(?:具体|组织)?(?:实施|落实)(?=[，,；;。]|$))(?!单位|部门|科室|处室|股室|同志|责任单位|人员|人(?![民事社防大力才武口行]))/g;

/** The parts of a clause with verbs. `fallback`: the role of names that no verb follows; null result: neither verb nor name. */
export function readVerbClause(
  text: string,
  line: number,
  fallback: PartKind | null,
  withoutVerbs = false,
): ClausePart[] | null {
  const parts: ClausePart[] = [];
  const flat = simplified(hideBrackets(text));
  let from = 0;
  let found = false;
  // the lead who acts 会同 others: what follows supports
  let together = false;
  let last: PartKind | null = null;
  VERB.lastIndex = 0;
  for (let verb = withoutVerbs ? null : VERB.exec(flat); verb !== null; verb = VERB.exec(flat)) {
    // 持续实施 is when, not who
    if (
      /(?:^|[，,；;。])\s*(?:年内|全年|每年|(?:20\d\d|今)年)?(?:持续|长期|常态化?|全年|逐步|分步|分期|分批|分阶段|稳步|有序)(?:组织)?$/.test(
        flat.slice(from, verb.index),
      )
    )
      continue;
    found = true;
    const kind: PartKind = together && !/牵头/.test(verb[0]) ? 'support' : kindOf(verb[0], fallback, flat);
    together = verb[0] === '会同';
    if (kind === 'guidance' && fallback !== null) {
      // 各县政府，市应急局、市消防救援支队指导: only the last stretch guides
      const last = lastStretch(flat, from, verb.index);
      if (last > from) addNames(parts, text.slice(from, last), fallback, line, true);
      from = last;
    }
    addNames(parts, text.slice(from, verb.index), kind, line, fallback !== null);
    last = kind;
    from = verb.index + verb[0].length;
    // a sentence without a label (本方案由市发展改革委负责解释) says nothing of the task by its object
    if (fallback !== null && /负责$|牵头$/.test(verb[0])) from += objectLength(text.slice(from));
    VERB.lastIndex = from;
  }
  if (!found && fallback === null) {
    // no verb: parties alone, or a deadline, or both
    addNames(parts, text, 'responsible', line);
    const names = parts.find((part) => part.kind === 'responsible');
    return parts.length > 0 && (names === undefined || isPartyList(names.text)) ? parts : null;
  }
  // A会同B, and nothing said after it
  addNames(parts, text.slice(from), together ? 'support' : (last ?? fallback), line, fallback !== null);
  return parts.length > 0 ? parts : null;
}

/** Where, between `from` and `to`, what stands behind the last ，or ； begins. */
function lastStretch(flat: string, from: number, to: number): number {
  let at = to;
  while (at > from && !partsStretches(flat.charCodeAt(at - 1))) at--;
  return at;
}
const partsStretches = oneOf('，,；;');

const A_VERB = new RegExp(VERB.source);
const LONGEST_OBJECT = 40;

/** 市市场监管局负责对改装企业的查处: how much of `text`, behind a verb, says for what, and names nobody. */
function objectLength(text: string): number {
  const object = /^[^，,；;。]+/.exec(text.slice(0, LONGEST_OBJECT))?.[0] ?? '';
  if (object.length < 2 || A_VERB.test(simplified(object)) || isDeadline(object.trim())) return 0;
  return /^[对就做抓的]/.test(object) || !mayBeParties(object) ? object.length : 0;
}

function kindOf(verb: string, fallback: PartKind | null, clause: string): PartKind {
  if (verb.includes('负总责') && !/牵头|主办|主责/.test(clause)) return 'lead';
  if (verb === '会同' || verb.includes('牵头') || /主[办责]$/.test(verb)) return 'lead';
  if (/配合|参与|参加|协|提供/.test(verb)) return 'support';
  if (/指导|督导/.test(verb)) return 'guidance';
  return fallback === 'lead' || fallback === 'support' ? fallback : 'responsible';
}

/** `text` with everything in brackets blanked out, so that no verb is found there. */
function hideBrackets(text: string): string {
  let depth = 0;
  let flat = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isClose(code) && depth > 0 && --depth === 0) {
      flat += ' '.repeat(at - from);
      from = at;
    }
    if (isOpen(code) && depth++ === 0) {
      flat += text.slice(from, at + 1);
      from = at + 1;
    }
  }
  return from === 0 ? text : flat + (depth > 0 ? ' '.repeat(text.length - from) : text.slice(from));
}

/** Adds the names and the deadline in `text`; always true. */
function addNames(parts: ClausePart[], text: string, kind: PartKind | null, line: number, withDeeds = false): boolean {
  let names = '';
  let deadline = '';
  for (const { segment, before } of segments(text)) {
    const bare = segment.trim();
    if (bare === '') continue;
    if (isDeadline(bare) || (deadline !== '' && names === '' && !/[、]/.test(bare) && isSequel(bare))) {
      deadline += deadline === '' ? bare : before + bare;
    } else names += (names === '' ? '' : before) + (withDeeds ? withoutDeed(bare) : bare);
  }
  const listed = names.replace(/^(?:由|其中|以及|并由|并|和|及|与)/, '').replace(/(?:等)?(?:都|均|各)$/, '');
  if (listed !== '' && kind !== null) parts.push({ kind: areOfficers(listed) ? 'leader' : kind, text: listed, line });
  if (deadline !== '') parts.push({ kind: 'deadline', text: deadline, line });
  return true;
}

const DEED = /^(.{2,20}?)(?:做好|抓好|开展|加强|强化|推进|制定|督促|承担|完成)(.+)$/;

/** 市司法局做好执法监督: the body without what it does. */
function withoutDeed(segment: string): string {
  const body = segment.length > 6 && !endsAsBodySurely(segment) ? DEED.exec(segment)?.[1] : undefined;
  return body !== undefined && endsAsBodySurely(body) ? body : segment;
}

const OFFICER = /(?:长|书记|主席|主任|常委)$/;
const COMRADE = /同志$/;

/** 分管副省长、协管副秘书长: offices, with or without the names of those who hold them, and no bodies; 刘志强、陈敏同志. */
function areOfficers(list: string): boolean {
  const ones = list.split(/[、，,]/).map((one) => removeSpaces(one));
  if (COMRADE.test(list) && ones.every((one) => isSurelyPerson(withoutTitle(one)))) return true;
  return ones.every((one) => {
    const rest = withoutTitle(one);
    if (rest === one) return false;
    // 常务副市长段文彬: the title stands before the name
    if (!OFFICER.test(one)) return isSurelyPerson(rest);
    return rest.length <= 4 && !/^[省市县区州]|[局委厅办部院处]$/.test(rest);
  });
}

/** Words that go on with a deadline: 年内持续推进. */
const isSequel = (text: string): boolean => /^(?:并|后续|之后|此后|持续|分批|分阶段|逐步)/.test(text);

/** Cut at ，；。 outside brackets, with the mark before each piece. */
function segments(text: string): { segment: string; before: string }[] {
  const found: { segment: string; before: string }[] = [];
  let depth = 0;
  let from = 0;
  let before = '';
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (isOpen(code)) depth++;
    else if (isClose(code)) depth = Math.max(0, depth - 1);
    if (at < text.length && (depth > 0 || code === 0x3001 || !isSeparator(code) || isSpace(code))) continue;
    found.push({ segment: text.slice(from, at), before });
    before = text[at] ?? '';
    from = at + 1;
  }
  return found;
}
