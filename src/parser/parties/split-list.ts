// A list of parties into its items. Cuts only outside brackets, never inside a name that holds 和 (省文化和旅游厅), never
// inside a phrase that holds a separator (各区、县级市). 等 closes a list and is dropped.
import { isClose, isOpen, isSeparator, isSpace, oneOf, trim } from '../text/characters';
import { placeNames } from '../jurisdictions/choose-jurisdiction';
import { endsAsBody, endsAsBodySurely } from './party-words';
import {
  isGenericPhrase,
  isGroupPhrase,
  isPlacePhraseTail,
  isTownEnd,
  isUnfinishedPlacePhrase,
  namedPlace,
  placePhrase,
} from './phrases';

/** An item as printed; `from`, `to`: its place in the list's text. */
export interface ListItem {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** 市（州）人民政府 in 遵义、黔西南等市（州）人民政府: what it shares with the places before it. */
  readonly shares?: string;
}

export interface SplitList {
  readonly items: readonly ListItem[];
  /** The list, or a part of it, ended in 等. */
  readonly open: boolean;
}

/** No name is longer, and no run of names without a separator: anything beyond is no list, and is not searched. */
const LONGEST_NAME = 60;
const LONGEST_RUN = 400;

const JOINERS = ['以及', '会同', '及', '和', '与', '暨', '并'];
/** 等 is part of these words. */
const WITHIN_WORD = /[高平同初中均对优劣上下]$/;
/** 泗洪三县政府 closes 泗阳、沭阳、泗洪: the count belongs to all of them. */
const COUNTED = /^(.{2,5}?)((?:[两二三四五六七八九十]{1,3}|\d{1,2})个?[省市县区州旗](?:人民政府|政府)?)$/;
/** 惠安县（市）政府 closes 晋江、石狮: each of them is of one of these levels. */
const OF_LEVELS = /^(.{2,4}?)([省市县区州旗]（[市县区州旗、]{1,5}）(?:人民政府|政府)?)$/;
const AFTER_ETC = /^(?:\d+|[一二三四五六七八九十]+)?[个家]?(?:单位|部门|市直部门|部委)?$/;

export function splitList(text: string): SplitList {
  const items: ListItem[] = [];
  let open = false;
  for (const piece of separated(text)) {
    for (const part of atEtc(piece)) {
      open ||= part.open;
      for (const item of joined(part.item)) keep(items, item, text);
    }
  }
  return { items, open };
}

/** “双随机、一公开”工作联席会议 is one name. */
const OPENING_QUOTE = 0x201c;
const CLOSING_QUOTE = 0x201d;

/** Cut at 、，；and at blanks and rarer marks between whole names. */
function separated(text: string): ListItem[] {
  const pieces: ListItem[] = [];
  let depth = 0;
  let from = 0;
  const add = (to: number) => {
    const item = tidy(text, from, to);
    if (item !== null) pieces.push(item);
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isOpen(code) || (code === OPENING_QUOTE && text.indexOf('”', at) !== -1)) depth++;
    else if (isClose(code) || code === CLOSING_QUOTE) depth = Math.max(0, depth - 1);
    else if (
      depth === 0 &&
      (isSeparator(code) ||
        code === 0x2f ||
        (((isSpace(code) && text[at + 1] !== '等') || isRareSeparator(code)) && partsNames(text, from, at)))
    ) {
      add(at);
      from = at + 1;
    }
  }
  add(text.length);
  return pieces;
}

/** Marks that part names here and there, and stand within a name elsewhere (石油—化工公司). */
const isRareSeparator = oneOf('·•･﹑､／|｜+＋&＆\\*_~—–-.．');

/** A blank parts two names where what stands before it is a whole one. */
const partsNames = (text: string, from: number, at: number): boolean => {
  if (at - from > LONGEST_NAME) return false;
  const before = trim(text.slice(from, at));
  return before.length > 2 && (endsAsBody(before) || isGroupPhrase(before) || placePhrase(before) !== null);
};

/** 财政部、税务总局等国务院相关部门: what follows 等 is an item of its own, unless it merely counts. */
function atEtc(item: ListItem): { item: ListItem; open: boolean }[] {
  if (item.text.length > LONGEST_RUN) return [{ item, open: false }];
  const [, last, shares] = COUNTED.exec(item.text) ?? OF_LEVELS.exec(item.text) ?? [];
  if (shares !== undefined && placeNames().has(last!)) return [{ item: { ...item, text: last!, shares }, open: false }];
  for (let at = item.text.indexOf('等', 1); at !== -1; at = item.text.indexOf('等', at + 1)) {
    const head = item.text.slice(0, at);
    const tail = trim(item.text.slice(at + 1));
    if (WITHIN_WORD.test(head) && tail !== '') continue;
    if (isPlacePhraseTail(tail) && (endsInPlace(head) || (isTownEnd(tail) && BARE_TOWN.test(head))))
      return [{ item: { ...item, text: trim(head), shares: tail }, open: true }];
    const closes = tail === '' || AFTER_ETC.test(tail);
    const rest = joinerAt(tail);
    const after = rest === null ? tail : tail.slice(rest.length);
    if (!closes && !isParty(joined({ text: after, from: 0, to: after.length })[0]!.text)) continue;
    const first = { item: part(item, 0, at), open: true };
    if (closes) return [first];
    return [first, ...atEtc(part(item, item.text.length - after.length, item.text.length))];
  }
  return [{ item, open: false }];
}

/** 大柘、仁居、八尺等镇: the names of towns are in no list. */
const BARE_TOWN = /^[一-龥]{2,3}$/;

const endsInPlace = (head: string): boolean => placeNames().has(trim(head)) || namedPlace(trim(head)) !== null;

const isParty = (name: string): boolean => isGroupPhrase(name) || endsAsBody(name) || isPlace(name);

const joinerAt = (text: string): string | null => JOINERS.find((joiner) => text.startsWith(joiner)) ?? null;

/** Cut at 和, 及 … where a whole name stands on both sides. */
function joined(item: ListItem): ListItem[] {
  const { text } = item;
  if (text.length > LONGEST_RUN || item.shares !== undefined) return [item];
  let depth = 0;
  for (let at = 1; at + 1 < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isOpen(code)) depth++;
    else if (isClose(code)) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const joiner = JOINERS.find((word) => text.startsWith(word, at));
    if (joiner === undefined) continue;
    if (placeNames().has(text.slice(at, at + 3))) continue;
    const left = text.slice(0, at);
    const right = text.slice(at + joiner.length);
    if (isWhole(left) ? opensName(right) : BEGINS_PHRASE.test(right) && isParty(left) && isParty(right)) {
      return [part(item, 0, at), ...joined(part(item, at + joiner.length, text.length))];
    }
  }
  return [item];
}

const isWhole = (name: string): boolean =>
  name.length >= 2 && (endsAsBodySurely(name) || isGroupPhrase(name) || isPlace(name) || placeNames().has(name));

/** 证监会和各省级人民政府: a phrase for many begins here, so that what stands before it is whole. */
const BEGINS_PHRASE = /^(?:各(?!类|项|种|方|界)|有关|相关)/;

/** A bare 单位 belongs to the phrase before it (有关部门和单位). */
const opensName = (name: string): boolean =>
  name.length >= 2 &&
  !/^(单位|部门|机构|企业|院校|其|组织|相关|所属|政府|人民政府|管委会|党委)$/.test(name) &&
  (endsAsBody(name) ||
    isGroupPhrase(name) ||
    isPlace(name) ||
    placeNames().has(name) ||
    JOINERS.some((j) => name.includes(j)));

/** 各区政府、市政府: the city's own government is no end of the phrase. */
const OWN_GOVERNMENT = /^[省市县区]政府$/;

/** 中央、省属驻张各单位 · 县直及省、市驻平有关单位: whose they are, before the word for them. */
const BARE_LEVELS = /^(?:中央|国家|部|省|市|县|区|[省市县区]直(?:及[省市县])?)$/;
const OF_LEVELS_HERE = /^(?:中央|部|省|市|县|区)?[属直]?驻.{1,3}(?:各|有关|相关)?(?:单位|部门|企业|机构)$/;
/** 各市、县（市、区）卫生健康委（局）, 各县区、乡镇人大: the departments of all of them. */
const DEPARTMENTS_OF_PLACES = /^(?:(?:[市县区州旗]|自治[县旗])（[^（）]{1,8}）|乡镇|镇街|镇|街道).{2,}$/;
/** 各临床、医技科室: kinds of one thing. */
const BARE_KIND = /^各[^各、]{2,4}(?<![市县区州旗镇乡村]|部门|单位|街道|学院|地方)$/;

/** Adds `item`, or lengthens the last one where the two are one phrase. */
function keep(items: ListItem[], item: ListItem, text: string): void {
  const last = items.at(-1);
  if (last !== undefined) {
    const between = text.slice(last.to, item.from);
    const near = between === '、' || JOINERS.includes(between);
    const isOnePhrase = (): boolean =>
      (isUnfinishedPlacePhrase(last.text) &&
        isPlacePhraseTail(item.text) &&
        !(OWN_GOVERNMENT.test(item.text) && /(?:政府|公署|行署)$/.test(last.text))) ||
      (last.text.endsWith('党委') && isPlace(last.text) && /^(?:人民)?政府$/.test(item.text)) ||
      (isOpenGroup(last.text) && isGenericPhrase(item.text)) ||
      (BARE_LEVELS.test(last.text) && OF_LEVELS_HERE.test(item.text)) ||
      (isUnfinishedPlacePhrase(last.text) && DEPARTMENTS_OF_PLACES.test(item.text) && endsAsBody(item.text)) ||
      (BARE_KIND.test(last.text) &&
        !endsAsBody(last.text) &&
        !isPlace(last.text) &&
        isGroupPhrase(item.text) &&
        !/^(?:各|有关|相关)/.test(item.text));
    if (near && isOnePhrase()) {
      items[items.length - 1] = { text: text.slice(last.from, item.to), from: last.from, to: item.to };
      return;
    }
  }
  // what is left of 等部门和各省
  if (item.text !== '部门' && item.text !== '单位') items.push(item);
}

const isPlace = (name: string): boolean => placePhrase(name) !== null || namedPlace(name) !== null;

/** A group phrase that another one may lengthen: not 省安委会成员单位, not 各地区. */
const isOpenGroup = (name: string): boolean =>
  isGroupPhrase(name) && !name.endsWith('成员单位') && placePhrase(name) === null;

const part = (item: ListItem, from: number, to: number): ListItem =>
  tidy(item.text, from, to, item.from) ?? { text: '', from: item.from + from, to: item.from + from };

function tidy(text: string, from: number, to: number, shift = 0): ListItem | null {
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return from === to ? null : { text: text.slice(from, to), from: from + shift, to: to + shift };
}
