// Sentences by which a document sets a rule for itself: 列第一位者为牵头单位，下同 · 无牵头单位的，责任单位即为牵头单位 ·
// 均涉及相关市人民政府，不再列出.
import { outerBrackets } from '../text/brackets';
import { trim } from '../text/characters';
import type { Declaration } from './clause-part';

const HINT =
  /下同|第[一1]|首[位个家列]|[排列居]首|靠前|先列|打头|排前|不再|牵头(?:单位|部门|责任单位)的|即为牵头|视为牵头/;
/** No rule is stated at greater length; anything longer is not searched. */
const LONGEST = 200;
const FIRST =
  /(?:[列排居在为]第[一1]|第[一1](?!、|，|,)|首[位个家列]|[排列居]首|排在最前|列前|靠前(?!指挥)|先列|打头|排前)[^。；]*(?:牵头(?!人|[省市县区校]?领导)|主办|主要责任|汇总|主责|总负责(?!人)|召集(?!人)|统筹|抓总|主抓|为主(?=$|[，。；）]))/;
const LONE_LEADS =
  /(?:无|没有|未[明列标注设确定]{1,2}|不设|只列|仅列)[^。；]*(?:单位|部门)[^。；]*责任(?:单位|部门)[^。；，]*(?:即为|视为|就是|即|为|是)[^。；，]*牵头/;
/** 牵头单位有两个以上的，列第一位的负责汇总 · 第一位的牵头单位总负责: a rule for those who lead, not for who leads. */
const OF_LEADS =
  /牵头(?:责任)?(?:单位|部门)(?:有|为|是|在)?(?:两|二|2|多|若干|几)[个家]?|(?:多|几|若干)[个家]?牵头(?:责任)?(?:单位|部门)|第[一1]位?(?:的|者)?牵头(?:责任)?(?:单位|部门)/;
const CARRY = /下同|不再|以下各项|以上各项/;
const CARRIED =
  /(?:各|相关|有关)(?!项)(?:(?!任务|均|需)[^，,。；;])*?(?:政府|管委会|部门|单位|街道|乡镇|办事处|[市县区州]{1,3}(?:（[^）]*）)?(?=落实|负责|配合|执行|参与|承担|均|都|为|是|$))(?:[（(][^）)]*[）)])?(?:[、和及][^，,。；;]*?(?:政府|管委会|部门|单位|街道|乡镇|办事处))*/;
/** 各事项的责任单位均包括各市人民政府: what stands before the verb is not carried. */
const INCLUDES = /(?:均|都)(?:还|应|同时)?(?:包括|包含|涉及|含)(.+)$/;
/** 各设区市政府为共同责任单位，以下各项不再列出: the names are part of the rule. */
const SHARED_BY_ALL =
  /(?:均|都|同)?(?:为|是|作为)(?:各项|全部|所有|共同)*(?:任务|工作)?的?(?:责任|配合|落实|实施)(?:单位|主体)/;
/** Where, among the stretches of a sentence, the rule begins: names may stand before it. */
const BEGINS =
  /第[一1]|首[位个家列]|[排列居]首|靠前|先列|打头|排前|列前|以[下上]|均|无牵头|没有牵头|未|只列|仅列|不再|下同/;

/** The rule that one sentence states; null where it states none. */
export function readDeclaration(sentence: string, line: number): Declaration | null {
  if (sentence.length > LONGEST || !HINT.test(sentence)) return null;
  const stated = trim(sentence);
  if (FIRST.test(stated) && !OF_LEADS.test(stated)) return reading('first-is-lead', stated, line);
  if (LONE_LEADS.test(stated)) return reading('lead', stated, line);
  const carried = CARRY.test(stated) ? CARRIED.exec(INCLUDES.exec(stated)?.[1] ?? stated) : null;
  return carried === null ? null : { kind: 'carry', parties: carried[0], sentence: stated, line };
}

/** A note on the whole document (注：…) holds for all of it; 下同 and a note on one list hold from there on. */
function reading(rule: 'first-is-lead' | 'lead', sentence: string, line: number): Declaration {
  return {
    kind: 'reading',
    rule,
    sentence: sentence.replace(/^[（(]|[）)]$/g, ''),
    line,
    forAll: !sentence.includes('下同'),
  };
}

/** The declarations in a clause or a paragraph, and the text without them. */
export function takeDeclarations(text: string, line: number): { rest: string; declarations: Declaration[] } {
  if (!HINT.test(text)) return { rest: text, declarations: [] };
  const declarations: Declaration[] = [];
  let rest = '';
  let from = 0;
  for (const { open, close } of outerBrackets(text)) {
    const found = readDeclaration(text.slice(open + 1, close), line);
    if (found === null) continue;
    declarations.push(found);
    rest += text.slice(from, open);
    from = close + 1;
  }
  rest += text.slice(from);
  let kept = '';
  for (const sentence of sentences(rest)) {
    const { names, rule } = splitRule(sentence);
    const found = readDeclaration(rule, line);
    const whole = found === null && SHARED_BY_ALL.test(sentence) ? readDeclaration(sentence, line) : null;
    if (whole !== null) declarations.push(whole);
    else if (found === null) kept += sentence;
    else {
      declarations.push(found);
      kept += names;
    }
  }
  return { rest: kept, declarations };
}

/** 市人社局、市教育局，排名第一的单位为牵头单位，下同: the names, and the rule. */
function splitRule(sentence: string): { names: string; rule: string } {
  // 有多个牵头单位的，排第一位的汇总: what stands before the rule says of whom it is one
  if (sentence.length > LONGEST || OF_LEADS.test(sentence) || /^[^，,]*[：:]?[^，,、]*(?:中|里|内)[，,]/.test(sentence))
    return { names: '', rule: sentence };
  const stretches = sentence.match(/[^，,]+[，,]?/g) ?? [];
  const first = stretches.findIndex((stretch) => BEGINS.test(stretch));
  if (first <= 0) return { names: '', rule: sentence };
  return {
    names: stretches
      .slice(0, first)
      .join('')
      .replace(/[，,]$/, ''),
    rule: stretches.slice(first).join(''),
  };
}

/** Sentences with their marks; 下同 belongs to the sentence before it. */
function sentences(text: string): string[] {
  return text.match(/[^。；;]+[。；;]?/g) ?? [];
}

const MAKES_LEAD = /(?:为|是|即|由|者)[^，。]{0,8}(?:牵头|主办|主责|总负责|汇总|统筹|召集|抓总|主抓)/;
const MARKS = /[排列居]|首|打头|标[有注记]?|加粗|黑体|划线|红字|[※●◆*#]/;
const ABOUT_LISTS = /者|单位|部门|家/;

/** A sentence that may set a rule for lists, in words that are not known. */
export const mayBeRule = (sentence: string): boolean =>
  sentence.length <= 80 && MARKS.test(sentence) && ABOUT_LISTS.test(sentence) && MAKES_LEAD.test(sentence);
