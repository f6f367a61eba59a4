// What a name as printed may have caught that is no part of it: a label nobody knows, a verb, a day, the name beside it.
// Nothing is cut off or changed here; the reading stays as it is, and a person is asked.
import { endsAsBodySurely, levelOf, withoutTrailingBracket } from './party-words';

/** Marks, verbs and days that no name of a body or a place holds. */
const FOREIGN =
  /[：:；;。！？!?+＋|&＆=*_~<>→\\@#%^$…﹑､･／.．·\[\]{}〖〗「」『』〈〉]|^(?:牵头|责任|配合|主办|协办|落实)(?:单位|部门|领导)|以及|[—–-]{2}|\d月|20\d\d|巿|牵头(?!部门|单位)|负责|配合(?!部门|单位)|会同|做好|推进(?![办会组局科处中])|抓好|报送|完成|按照|按职责|根据|每[月季年]|的(?:责任|牵头|配合)(?:单位|部门)|^各(?:事项|任务)|联系人|电话|进一步|率先|加强|确保|同上|见上|如上/;
/** No name is longer, brackets left out. */
const LONGEST = 26;

/** Whether `name` holds something that no name holds. */
export const isOddName = (name: string): boolean => {
  if (name.length <= 4 * LONGEST && !isBalanced(name)) return true;
  if (name.length > 4 * LONGEST || FOREIGN.test(name)) return true;
  return name.length > LONGEST && withoutTrailingBracket(name).replace(/（[^）]*）/g, '').length > LONGEST;
};

/** As many brackets are closed as are opened. */
function isBalanced(name: string): boolean {
  let depth = 0;
  for (const c of name) {
    if (c === '（' || c === '〔') depth++;
    else if (c === '）' || c === '〕') depth--;
  }
  return depth === 0;
}

/** 市 in 市委, 省 in 省政府: the body of which the rest is a part. */
const OWNER = /^(?:中共)?.{0,6}[省市县区州旗](?:委|政府|人大|政协|纪委)$/;
/** Ends of bodies in the middle of a name: a body and its part have two at most. */
const ENDS = /[厅局](?!长)|委(?!员|托|[市政府])|办(?!公|理|事)/g;
/** 省财政厅人民银行南京分行: central bodies begin with no level. */
const NATIONAL_BEHIND = /[厅局委办会院](?:人民银行|中国|国家|中央|团[省市县区]委)/;
const OPENS = /[省市县区州旗团国中各]/;

/** 市发展改革委市财政局: a whole name, and behind it another one that begins with its level. */
export function areNamesTogether(name: string): boolean {
  if (name.length < 7 || name.length > 2 * LONGEST) return false;
  const closed = name.indexOf('）');
  // 市住建局（市人防办）市总工会
  if (
    closed > 3 &&
    closed + 3 < name.length &&
    endsAsBodySurely(name.slice(0, closed + 1)) &&
    endsAsBodySurely(name.slice(closed + 1))
  )
    return true;
  const base = withoutTrailingBracket(name);
  if ((base.match(ENDS) ?? []).length >= 3 || (base.match(/厅/g) ?? []).length >= 2) return true;
  if (NATIONAL_BEHIND.test(base)) return true;
  for (let at = 3; at + 3 <= base.length; at++) {
    if (!OPENS.test(base[at]!)) continue;
    const left = base.slice(0, at);
    const right = base.slice(at);
    if (levelOf(right) === null || levelOf(left) !== levelOf(right)) continue;
    if (
      /(?:厅|局|委|办|院|会|联|中心|公司|部)$/.test(left) &&
      !/总局$/.test(left) &&
      !OWNER.test(left) &&
      endsAsBodySurely(right)
    )
      return true;
  }
  return false;
}

const PERSON = /^[一-龥㐀-䶿]{2,4}$|^[一-龥㐀-䶿]+(?:[·•．][一-龥㐀-䶿]+)+$/;
const NO_PERSON =
  /[省市县区局厅委办部院]$|单位|领导|同志|部门|书记|市长|县长|区长|省长|主任|政府|公司|负责|牵头|同上|见上/;
/** The commonest surnames: two of them in what is printed as one name may be two people. */
const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔汤',
);

/** Whether `name`, in a list of leaders, looks like the name of one person. */
export function looksLikePerson(name: string): boolean {
  if (!PERSON.test(name) || NO_PERSON.test(name)) return false;
  const [first, second] = name.split(/[·•．]/);
  if (second !== undefined) return !(first!.length <= 3 && SURNAMES.has(first![0]!) && SURNAMES.has(second[0]!));
  return name.length < 4 || !SURNAMES.has(name[0]!) || !SURNAMES.has(name[2]!);
}

/** Whether `text` is the name of a person and of nothing else, by a common surname. */
export const isSurelyPerson = (text: string): boolean =>
  /^[一-龥]{2,3}$/.test(text) && SURNAMES.has(text[0]!) && !NO_PERSON.test(text);
