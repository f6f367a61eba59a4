// What the characters of a word say about it that is in no list: 扎口单位, 协力部门, 挂帅领导. Whatever is read by such a
// word is noted with it, so that a person can object.
import { fullWidthBrackets } from '../text/characters';
import { simplified } from '../text/simplified';
import { MAX_LABEL, type LabelKind } from './role-labels';

/** Ends of words that announce bodies. */
const BODIES =
  /(?:单.|.位|部门|科室|处室|股室|部室|条线|机构|主体|板块|局办|委办|司局|站所|所站|办所|所队|镇街|街镇|镇办|街办|村居|村社|社区|学院|院系|支部|党组织|党委|班组|乡镇|街道|企业|公司|专班|责任|方)$/;
const PEOPLE =
  /(?:领导|领导同志|[省市县区州镇乡校院厅局处科部所站段]长|常委|副总|书记|链长|指挥长|领衔人|挂帅人|包案人|(?:牵头|总|领衔)负责人|班子成员)$/;
const TIMES = /^(?!.*(?:措施|情况|进展)).*(?:时限|时间|期限|日期|时点|节点|期|时)$/;

/** 加强组织领导 is no person. */
const WORK = /加强|强化|坚持|组织领导|统一领导|集中领导|全面领导|党的领导/;
/** Who checks, and who is told, does not take part. */
const GUIDES = /督|考核|指导|监管|监督|审核|验收|评估|检查/;
/** Words before 单位 that say something else than a part in the task. */
const NO_ROLE =
  /试点|示范|建设|施工|设计|监理|受益|服务|申报|报送|填报|发文|来文|主送|抄送|印发|印制|联系|所属|挂牌|计量/;
const LEADS = /牵头?|抓|扎口|兜底|首|主(?!管|体)|总|统筹|归口|召集|龙头|领衔|挂帅/;
const SHARES = /责|办|落|实施|承|担|执行|履|属地|推进|任/;
const SUPPORTS = /协|配|助|参|支|辅|联动|联办|会商|会办|其他|次/;

/**
 * What a word that `labelKind` does not know announces; `unread` where it speaks of somebody and nothing in it says in which
 * role, null where it speaks of nobody.
 */
export function guessLabel(word: string): LabelKind | null {
  if (word.length < 2 || word.length > MAX_LABEL) return null;
  const plain = fullWidthBrackets(simplified(word));
  // 有关单位, 各责任单位 are parties themselves
  if (!/^(?!各|有关|相关|所有|全|本|[省市县区]直)[一-龥]+(?:（[一-龥]+）)?[一-龥]*$/.test(plain)) return null;
  if (PEOPLE.test(plain) && !WORK.test(plain)) return GUIDES.test(plain) ? 'guidance' : 'leader';
  if (!BODIES.test(plain)) return TIMES.test(plain) ? 'deadline' : misprinted(plain);
  if (NO_ROLE.test(plain) || plain.length === 2) return 'unread';
  if (GUIDES.test(plain)) return 'guidance';
  if (LEADS.test(plain)) return 'lead';
  if (SUPPORTS.test(plain)) return 'support';
  return SHARES.test(plain) ? 'responsible' : 'unread';
}

/** The commonest labels, of which one character may be misprinted. */
const COMMON: readonly (readonly [LabelKind, readonly string[]])[] = [
  ['leader', ['牵头领导', '责任领导', '分管领导']],
  ['lead', ['牵头单位', '牵头部门', '主办单位']],
  ['responsible', ['责任单位', '责任部门', '承办单位']],
  ['support', ['配合单位', '配合部门', '协办单位', '参与单位']],
  ['deadline', ['完成时限', '完成时间', '时限要求']],
];

/** 责任领寻, 责仼单位: all characters but one are those of a common label. */
function misprinted(word: string): LabelKind | null {
  if (word.length !== 4) return null;
  const wrongIn = (label: string): number => [...label].filter((c, at) => c !== word[at]).length;
  return COMMON.find(([, labels]) => labels.some((label) => wrongIn(label) === 1))?.[0] ?? null;
}
