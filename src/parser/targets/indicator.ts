// What a number measures: the noun before it (粮食产量500亿斤), or the one after it (15项重大工程).
import { oneOf } from '../text/characters';

/** 治理面积, 修复率: nouns that begin as verbs do. */
const NOUNS =
  '建设用地|高标准农田|增加值|(?:治理|修复|整治|处置|建设|投放|规划|建成|改造|开发|盘活|培训)(?:率|面积|规模|比例|总量)';
/** Verbs that a task begins with. */
const VERBS =
  '其中|各类|压缩|缩短|压减|缩减|降低|提高|提升|减少|增加|精简|整合|新开通|开通|确保|力争|争取|预计|累计|计划|力保|全年|年内|今年|全省|全市|全县|全区|再|建设改造|改造提升|开工建设|新建改建|新建|建成|建设|改造|打造|建强|深入实施|实施|推进|加快推进|加快|推动|开展|完成|高质量|高标准|高水平|全力|积极|培育壮大|培育|引进培育|引进|发展|创建|开工|实现|组织|举办|提供|支持|扎实|稳步|持续|减轻|使|将|把|培训|新增(?!就业|城镇)|新改建|改建|扩建|招引|签约|落地|选树|认定|评选|申报|争创|创成|出台|制定|安排|筹集|发放|推广|布局|完善|做好|抓好|谋划|储备|新认定|遴选|选派|招募|开发|新开发|规划|投入|投放|整治|治理|修复|清理|新设|设立|增设|盘活|处置|开行|组建|备案|入库';
const HEAD_VERBS = new RegExp(`^(?!${NOUNS})(?:${VERBS})`);
const mayBeVerb = oneOf(
  VERBS.split('|')
    .map((verb) => verb[0]!)
    .join(''),
);

/** `text` without the verbs it begins with. */
export function withoutHeadVerbs(text: string): string {
  let noun = text.trim();
  if (!mayBeVerb(noun.charCodeAt(0))) return noun;
  for (let rest = noun.replace(HEAD_VERBS, '').trim(); rest !== noun; rest = noun.replace(HEAD_VERBS, '').trim()) {
    noun = rest;
  }
  return noun;
}

/** The noun that ends where the number's predicate begins. */
export function indicatorBefore(text: string, from: number, to: number): string {
  const noun = withoutHeadVerbs(text.slice(from, to).replace(/^[、和及]/, ''));
  return noun.replace(/(?:拟按|同比|平均|年均|分别|均|要|力争|确保|保持|实现|总数|数量|净增|至|到)+$/, '').trim();
}

const LONGEST_NOUN = 60;
const endsNoun = oneOf('，,、。；;：:！？（(）)');
const VERBAL_TAIL = /(?:建设|改造|创建|培育|打造|整治|治理|提升|升级)$/;

/** The noun that follows the unit, and where it ends. */
export function indicatorAfter(text: string, masked: string, from: number): { text: string; end: number } {
  let end = from;
  while (end < masked.length && end - from < LONGEST_NOUN && !endsNoun(masked.charCodeAt(end))) {
    if (/[和及与]/.test(masked[end]!) && /[\d超约达至一二两三四五六七八九十]/.test(masked[end + 1] ?? '')) break;
    end++;
  }
  const noun = text.slice(from, end).replace(/^的/, '').trim();
  const bare = noun.replace(VERBAL_TAIL, '');
  return bare === '' ? { text: noun, end } : { text: bare, end: end - (noun.length - bare.length) };
}
