// Names of people: 王 健、张立林. Padding is removed, titles are dropped, and a placeholder is not a person.
import { isClose, isDigit, isOpen, isSeparator, isSpace, oneOf, removeSpaces, trim } from '../text/characters';

export interface PeopleList {
  /** Names without padding, in the order of print (which is rank). */
  readonly names: readonly string[];
  /** Names that were printed with blanks inside. */
  readonly padded: readonly { readonly printed: string; readonly name: string }[];
  /** Phrases that name no person: 省政府分管领导同志. */
  readonly placeholders: readonly string[];
}

const TITLE =
  '(?:党组|党委|党工委|常务|第一|专职|兼)?副?(?:省长|市长|县长|区长|州长|旗长|盟长|镇长|乡长|主席|书记|主任|秘书长|局长|厅长|部长|司长|处长|科长|所长|院长|校长|行长|总经理|董事长|参事|巡视员|调研员|政委|指挥长|组长|委员|常委|党组成员|检察长)';
const OFFICE =
  '(?:[省市县区州旗镇乡]?(?:委|政府|人大|政协|纪委监委|纪委|监委|政法委|(?:组织|宣传|统战)部?|公安分?局|总工会)|(?:驻.{1,4})?纪检监察组|[省市县区州旗镇乡]|管委会|党工委|工委|党委|街道|办事处|指挥部|领导小组|集团|公司)';
const TITLE_AFTER = new RegExp(`(?:${OFFICE}{0,2}${TITLE}|同志)+$`);
const TITLE_BEFORE = new RegExp(`^${OFFICE}{0,2}${TITLE}`);
/** A name with all its titles; anything longer is a sentence. */
const LONGEST_NAME = 40;
const DOUBLE_SURNAME =
  /^(?:欧阳|司马|上官|诸葛|东方|尉迟|公孙|慕容|令狐|皇甫|夏侯|端木|司徒|司空|南宫|长孙|宇文|轩辕|百里|呼延)$/;
const PLACEHOLDER =
  /领导|分管|协管|负责同志|主要负责|班子|各[市县区位]|^(?:其[他余]|有关|相关|各)|同志们|^[省市县区州]/;

/** 程远及各位副县长: the second are nobody by name. */
const AND_OTHERS = /[及和与]((?:各位|各|其他|其余|有关|相关)[^、，,及和与]*)/g;

/** The people in a list such as `王 健、张立林` or `林舟副市长，赵方同志`. */
export function readPeople(text: string): PeopleList {
  const names: string[] = [];
  const seen = new Set<string>();
  const padded: { printed: string; name: string }[] = [];
  const placeholders: string[] = [];
  let last = '';
  for (const printed of pieces(text.replace(AND_OTHERS, '、$1'))) {
    const bare = removeSpaces(printed);
    if (bare.length > LONGEST_NAME) {
      placeholders.push(`${bare.slice(0, LONGEST_NAME)}…`);
      continue;
    }
    const name = withoutTitle(bare);
    // a title alone belongs to the name after it: 市委常委、常务副市长赵方
    if (name === '') last = printed;
    if (name === '' || name === '等') continue;
    if (name.length < 2 || PLACEHOLDER.test(name) || isDigit(name.charCodeAt(0))) {
      placeholders.push(printed);
      continue;
    }
    const person = name.endsWith('等') ? name.slice(0, -1) : name;
    if (!seen.has(person)) names.push(person);
    seen.add(person);
    if (bare !== printed && person === bare) padded.push({ printed, name: person });
  }
  // 省长, 常务副市长: an office, and nobody's name
  if (last !== '' && names.length === 0 && placeholders.length === 0) placeholders.push(last);
  return { names, padded, placeholders };
}

/** The name without the titles around it; empty where `text` is a title alone. */
export function withoutTitle(text: string): string {
  const before = endsTitle(text.charCodeAt(text.length - 1)) ? text.replace(TITLE_AFTER, '') : text;
  return before.replace(TITLE_BEFORE, '');
}
/** 市长, 书记, 主席, 主任, 委员, 常委, 经理, 参事, 同志: looking for a title from every character is slow. */
const endsTitle = oneOf('长记席任员委理事志');

/** Cut at separators, and at blanks between whole names (王健 张立林). Brackets are notes on a name and are left out. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let piece = '';
  let depth = 0;
  const end = () => {
    const whole = trim(piece);
    if (whole !== '') found.push(...byBlanks(whole));
    piece = '';
  };
  for (const c of text) {
    const code = c.charCodeAt(0);
    if (isOpen(code)) depth++;
    else if (isClose(code)) depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (isSeparator(code) || c === '/') end();
    else piece += c;
  }
  end();
  return found;
}

/** 王 健 is one name, 王健 高涛 and 王 健 高 涛 are two: a single character belongs to what stands beside it. */
function byBlanks(text: string): string[] {
  const words: string[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isSpace(text.charCodeAt(at))) continue;
    if (at > from) words.push(text.slice(from, at));
    from = at + 1;
  }
  if (words.length === 1) return words;
  if (words.join('').length <= 3 || DOUBLE_SURNAME.test(words[0]!)) {
    if (words.join('').length <= 4) return [text];
  }
  const [first, middle, last] = words;
  // 陆 明俞 悦: two padded names without a separator
  if (words.length === 3 && first!.length === 1 && last!.length === 1 && /^..{1,2}$/.test(middle!))
    return [`${first} ${middle!.slice(0, -1)}`, `${middle!.slice(-1)} ${last}`];
  const names: string[] = [];
  let name = '';
  for (const word of words) {
    if (name.length === 1) name += ` ${word}`;
    else if (name !== '' && word.length === 1 && word === words.at(-1)) name += ` ${word}`;
    else {
      if (name !== '') names.push(name);
      name = word;
    }
  }
  return [...names, name];
}
