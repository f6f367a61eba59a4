// Words for when: 12月底前完成, 年内持续推进, 4月底前出台相关政策. A deadline is kept as printed.
import { oneOf } from '../text/characters';

const DATE =
  '(?:(?:20\\d\\d|今|本|当|明|每)年)?(?:的)?(?:\\d{1,2}月份?(?:\\d{1,2}日|[上中下]旬|底|末|初)?|[一二三四1-4]季度|第[一二三四]季度|上半年|下半年|前三季度|年底|年内|年末|全年|年中|年初)';
const POINT = new RegExp(
  `^(?:20\\d\\d年[、和至]?)*(?:力争|确保|争取|于|在|到|截至)?(?:${DATE}|20\\d\\d年|“?十[四五]五”?(?:时期|期间|末)?)(?:底|末)?(?:全部|全面)?(?:之?前|以前|内|底前|起|完成|开工|建成|投产|出台|印发|上线|投用|见效|竣工|到位|兑现|报送|持续|实现|取得|启动|(?:集中|全面|基本|正式|统一)?(?:开展|设立|成立|组建|举办|召开|制定|修订|发布|公布|运行|运营|交付|通车|封顶|验收|销号|办结|建立|达标|上报|挂牌|实施)$|至|-|—)`,
);
const SPAN =
  /^(?:持续|逐年|长期|常态|分步|分期|分批|分阶段|逐步|全年|年内|每年|每月|每季|立即|实时|即时|即知即改|立行立改|立查立改|边查边改|适时|贯穿全年|按(?:照)?(?:国家|省|市|上级|序时|时间|年度|计划|规定|要求|进度|项目)|根据.{0,10}(?:安排|进度|要求)|年度(?:持续|内)|随时|年底前)/;
const ONLY_DATE = new RegExp(`^(?:20\\d\\d年)?(?:${DATE})?(?:底|末)?$`);
/** Dates that go by a name, and Chinese numerals for months: 汛期前完成, 国庆节前, 十二月底前. */
const NAMED =
  /^(?:力争|确保|争取|于|在)?(?:主?汛期?|春节|元旦|清明节?|五一|端午节?|元宵节?|重阳节?|中秋节?|国庆节?|“?(?:两节|两会|三夏|三秋|双抢|双节)”?|春耕|秋收|入冬|入汛|雨季|台风季|暑[期假]|寒假|[高中]考|开学|秋季学期|春季学期|供暖期|采暖期|封冻期?|(?:十[一二]?|[一二三四五六七八九])月(?:份|底|末|上旬|中旬|下旬)?)(?:开[始学]|来临|到来)?(?:之?前|以前|底前|期间)/;
const WITHIN = /^(?:\d+|[一二三四五六七八九十]+)(?:个月|年|天|个工作日|周)(?:内|之内)/;

/** The words are a deadline and nothing else: no name follows them. */
export function isDeadline(text: string): boolean {
  if (text.length > 40 || text.length < 2) return false;
  return hasDate(/[０-９]/.test(text) ? text.normalize('NFKC') : text);
}

function hasDate(text: string): boolean {
  return POINT.test(text) || SPAN.test(text) || WITHIN.test(text) || NAMED.test(text) || ONLY_DATE.test(text);
}

const LEADING = /^(?:力争|确保)?((?:(?:20\d\d|今|本)年)?(?:\d{1,2}月(?:\d{1,2}日|底|末)?|年)?(?:底|末)?(?:之?前|以前))/;

/** The characters that `LEADING` may begin with. */
const mayLead = oneOf('力确今本年底之前以0123456789');

/** The deadline with which a task's sentence begins (2020年底前开展收费治理); null where it begins otherwise. */
export function leadingDeadline(text: string): string | null {
  if (!mayLead(text.charCodeAt(0))) return null;
  const found = LEADING.exec(text)?.[1];
  return found !== undefined && /\d|年/.test(found) && found.length >= 3 ? found : null;
}
