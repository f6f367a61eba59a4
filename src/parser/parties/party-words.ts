// What the end and the beginning of a name say about it. Bodies are told from groups and places by these words alone;
// a name that fits none of them is taken for a body and noted.
import { simplified } from '../text/simplified';
import { fullWidthBrackets } from '../text/characters';

const BODY_ENDS = [
  '厅 局 委 办 部 院 庭 署 司 处 室 科 股 社 所 站 队 中心 集团 公司 银行 分行 支行 海关 总队 支队 大队 法院 检察院 公安 武警',
  '办公室 委员会 指挥部 领导小组 专班 联席会议 工委 党委 党组 党校 行政学院 学院 大学 学校 医院 报社 电视台 广播台 融媒体 税务 气象 消防',
  '妇联 残联 工商联 科协 文联 侨联 台联 社科联 贸促会 红十字会 总工会 工会 协会 商会 学会 联合会 基金会 委会 管委会 组委会 执委会 理事会',
  '军区 军分区 人武部 预备役 警备区 法制办 仲裁委 供销社 供电 电网 电力 铁塔 邮政 电信 移动 联通 广电 石油 石化 烟草 盐业 水务 燃气 机场 港口',
  '省委 市委 县委 区委 州委 旗委 镇委 人大 政协 国务院 人行 政府 行署 街道办 纪委 监委 编办 检察 国资 高院 中院 省军区 院士 实验室 馆 台 校 团 会 农行 建行 工行 国开行 农发行 农场 林场 牧场',
  '委机关 纪检组 监察组 团中央 共青团中央 团省委 团市委 团县委 团区委 妇工委 关工委 老干局 总局 分局 部委 机关 总公司 分公司 事务所 研究院 科研院所 保险 金控 城投 交投',
]
  .join(' ')
  .split(' ');

/** Ends of two characters and more come first by being looked up first. */
const LONGEST_END = Math.max(...BODY_ENDS.map((end) => end.length));
const ENDS = new Set(BODY_ENDS);
/** Ends that are too common inside other words to close a name before 和. */
const WEAK_ENDS = new Set([
  '会',
  '庭',
  '校',
  '团',
  '行',
  '场',
  '矿',
  '厂',
  '府',
  '社',
  '科',
  '所',
  '站',
  '台',
  '馆',
  '公安',
  '税务',
  '气象',
  '消防',
  '广电',
  '邮政',
  '电力',
  '检察',
  '国资',
  '保险',
  '移动',
  '电信',
  '联通',
  '水务',
  '石油',
  '石化',
  '烟草',
  '机关',
  '妇工委',
  '港口',
  '实验室',
  '机场',
  '供电',
  '电网',
  '燃气',
  '盐业',
  '铁塔',
  '队',
  '院士',
]);

/** A trailing bracket belongs to the name before it: 省数据局（省营商局）. */
export function withoutTrailingBracket(name: string): string {
  const full = fullWidthBrackets(name);
  if (!full.endsWith('）')) return full;
  let depth = 0;
  for (let at = full.length - 1; at > 0; at--) {
    if (full[at] === '）') depth++;
    else if (full[at] === '（' && --depth === 0) return full.slice(0, at);
  }
  return full;
}

function endOf(printed: string): string | null {
  const name = simplified(printed);
  for (let length = Math.min(LONGEST_END, name.length); length > 0; length--) {
    const end = name.slice(-length);
    if (ENDS.has(end)) return end;
  }
  return null;
}

/** The name ends as bodies do. */
export const endsAsBody = (name: string): boolean => endOf(withoutTrailingBracket(name)) !== null;

/** The name ends as bodies do, by a word that hardly ends anything else. */
export function endsAsBodySurely(name: string): boolean {
  const end = endOf(withoutTrailingBracket(name));
  return end !== null && !WEAK_ENDS.has(end);
}

/** 市场监管局, 市政园林局, 乡村振兴局, 区域合作办 begin with the character of a level but with none. */
const LEVELS =
  /^(自治区|自治州|自治县|省(?!际)|市(?!场|容|政(?![府法协务数策]))|县(?!域)|区(?!域|块|划)|州|旗|盟|镇|乡(?!村|镇))/;
const NATIONAL =
  /^(国家|国务院|中央|中国|中共|中直|民革|民盟|民建|民进|农工|致公党|九三|台盟|全国|国网|团|人民银行|武警|驻|最高人民|全省|全市|各|有关|相关|其他|本)/;

/** 省, 市 … where the name begins with the level of its government; null where it does not. */
export function levelOf(name: string): string | null {
  return LEVELS.exec(simplified(name))?.[1] ?? null;
}

/** The name needs no level before it. */
export const standsAlone = (name: string): boolean => NATIONAL.test(name) || levelOf(name) !== null;
