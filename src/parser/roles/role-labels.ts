// The words that stand before a colon and say what the list after it is. Further words are added here and nowhere else.
import { fullWidthBrackets } from '../text/characters';
import { remembered } from '../text/remembered';
import { simplified } from '../text/simplified';

/**
 * leader, lead, support: as in the model · responsible: 责任单位, whose role depends on what stands beside it ·
 * deadline, task: a value of the task itself · person, superior, guidance: kept apart, noted · unread: somebody, under a
 * word that is not known · other: not read.
 */
export type LabelKind =
  | 'leader'
  | 'lead'
  | 'support'
  | 'responsible'
  | 'deadline'
  | 'task'
  | 'person'
  | 'superior'
  | 'guidance'
  | 'unread'
  | 'other';

const WORDS: readonly (readonly [LabelKind, string])[] = [
  [
    'leader',
    '牵头领导 责任领导 分管领导 分线领导 主抓领导 主管领导 主责领导 领办领导 包保领导 领衔领导 负责领导 省级领导 市级领导 县级领导 区级领导',
  ],
  [
    'lead',
    '牵头单位 牵头部门 牵头责任单位 牵头责任部门 责任牵头单位 牵头负责单位 主要责任单位 主要责任部门 主要负责单位 主责单位 主责部门',
  ],
  [
    'lead',
    '主办单位 主办 主责 主抓 主办部门 牵头科室 牵头处室 第一责任单位 牵头主体 牵头 总牵头单位 牵头承办单位 主牵头单位 市牵头单位 县牵头单位 区牵头单位',
  ],
  [
    'support',
    '配合单位 配合部门 协办单位 协办 协办部门 协同单位 协同部门 参与单位 参与部门 其他责任单位 责任（配合）单位 责任配合单位',
  ],
  [
    'support',
    '配合责任单位 协同责任单位 协助单位 协助部门 参加单位 参加部门 配合科室 配合处室 配合 协同 参与 协作单位 次要责任单位 相关责任单位',
  ],
  [
    'support',
    '协助 参加 会办单位 协同配合单位 配合协同单位 主要配合单位 参与责任单位 其他单位 其他配合单位 配合（协同）单位',
  ],
  [
    'responsible',
    '责任单位 责任部门 负责单位 负责部门 承办单位 承办 承办部门 责任 市区责任单位 落实单位 责任科室 责任处室 责任主体 承担单位 实施单位 实施主体',
  ],
  [
    'responsible',
    '责任单位及部门 责任股室 承办科室 落实部门 执行单位 责任（单位） 责任单位（部门） 责任单位和部门 责任机构 市级责任单位 市责任单位',
  ],
  ['responsible', '责任分工 部门分工 职责分工 单位分工 分工 分工安排 分工情况 任务责任分工 部门职责分工'],
  [
    'deadline',
    '完成时限 时限要求 完成时间 时间要求 办结时限 工作时限 时间节点 完成期限 时限 推进时限 时间安排 时间进度 完成日期 办理时限 落实时限',
  ],
  ['deadline', '完成时限要求 时间 进度要求 进度安排 实施时间 整改时限 计划完成时间 期限'],
  [
    'task',
    '工作任务 任务内容 重点任务 工作内容 目标任务 主要任务 具体要求 具体任务 任务 事项 任务事项 重点工作任务 重点工作 主要工作任务',
  ],
  [
    'task',
    '任务名称 工作事项 主要内容 工作要求 任务分解 工作目标 具体内容 内容 项目名称 项目 主要目标任务 工作举措 任务要求 工作任务内容 目标 任务分工 分解任务',
  ],
  ['person', '责任人 联系人 负责人 责任同志 联络员 具体责任人 经办人 分管负责人 主要负责人 第一责任人'],
  ['superior', '省牵头单位 省级牵头单位 国家牵头单位 省责任单位 省级责任单位 省对口单位 对口省级单位'],
  ['guidance', '指导单位 指导部门 督导单位 督办单位 督查单位 监督单位 督办领导 考核单位 督导部门'],
  [
    'other',
    '适用范围 具体措施 季度形象进度 形象进度 联系电话 电话 备注 说明 注 主要措施 具体举措 主要举措 落实举措 工作措施 进展情况 完成情况 落实措施 推进措施 附件 序号 编号',
  ],
  [
    'other',
    '一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 上半年 下半年 年度目标 存在问题 下一步打算 进度 类别 领域 分类 板块 总投资 成果形式',
  ],
];

const KINDS = new Map<string, LabelKind>();
for (const [kind, words] of WORDS) for (const word of words.split(' ')) KINDS.set(word, kind);

/** The longest label; a colon further off belongs to something else. */
export const MAX_LABEL = 12;

/** What a label without blanks announces; null where it is none. 牵头市领导, 分管县领导 and their like are built, not listed. */
export function labelKind(label: string): LabelKind | null {
  const known = KINDS.get(label);
  if (known !== undefined) return known;
  return label.length < 3 || label.length > MAX_LABEL ? null : otherKind(label);
}

/** Of a word that is not listed as it stands. */
const otherKind = remembered((label: string): LabelKind | null => {
  const plain = fullWidthBrackets(simplified(label));
  return KINDS.get(plain) ?? builtLabel(plain);
});

function builtLabel(printed: string): LabelKind | null {
  // 责任科室（单位）
  const label = printed.replace(/(?<=.{4})（(?:单位|部门|科室|处室|股室)）$/, '');
  if (label !== printed) return labelKind(label);
  if (
    /^(牵头|责任|分管|分线|主抓|包抓|联系|挂钩|包保|领衔)[的省市县区州旗校院局处厅所委政府级（）负责]{1,5}领导(同志)?$/.test(
      label,
    )
  )
    return 'leader';
  if (/^[省市县区]?(级|委|政府)*(牵头|责任|分管|包抓|主抓|包联|领衔|包保)(领导|领导同志)$/.test(label)) return 'leader';
  // 挂点县领导, 包联领导: whatever ties a leader to a task; who checks on it (督办领导) is listed above
  if (
    label.length <= 8 &&
    /^(挂点|挂钩|挂联|联系|包联|包案|包抓|包保|领办|主办|协助|市委|政府).{0,4}领导(同志)?$/.test(label)
  )
    return 'leader';
  if (/^(省|国家)级?牵头/.test(label)) return 'superior';
  if (/^[市县区州镇乡]级?牵头(责任)?(单位|部门)$/.test(label)) return 'lead';
  if (/^[市县区州镇乡]级?(责任|承办|落实)(单位|部门)$/.test(label)) return 'responsible';
  if (/^[市县区州镇乡]级?(配合|协同|协办)(责任)?(单位|部门)$/.test(label)) return 'support';
  if (/^牵头.{0,4}(单位|部门|科室|处室|股室|主体|机构)$/.test(label)) return 'lead';
  if (/^(主办|主责|主要责任|主要负责).{0,3}(单位|部门|科室|处室|股室)$/.test(label)) return 'lead';
  if (/^(配合|协办|协同|协助|参与|参加|协作|会办|其他).{0,4}(单位|部门|科室|处室|股室|机构)$/.test(label))
    return 'support';
  if (/^(责任|负责|承办|落实).{0,3}(单位|部门|科室|处室|股室|主体|机构|企业)$/.test(label)) return 'responsible';
  if (/^(责任|落实|实施|承办)(乡镇|镇街|街镇|镇|街道|村|村居|社区|村社区|区县|县区|市县|县市区|地区|市州)$/.test(label))
    return 'responsible';
  if (/^[^局厅委办部]{0,6}(时限|期限|完成时间)$/.test(label)) return 'deadline';
  return null;
}
