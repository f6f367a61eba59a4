// What the sheets say: names, headers, notes. Plain official Chinese; every number comes in as an argument.
import type { Role, TargetOperator } from '../model/task';
import type { Severity } from '../model/finding';
import { SEVERITY_WORDS } from '../model/review';
import type { Way } from './assignment-rows';
import { MAX_TIP } from './limits';

/** The names of the sheets, in the order of the workbook. */
export const SHEETS = {
  cover: '封面',
  register: '任务台账',
  assignments: '责任明细',
  units: '单位工作量',
  leaders: '领导工作量',
  regions: '各市工作量',
  balance: '均衡与缺口',
  unitSection: '单位×章节',
  regionSection: '各市×章节',
  leaderUnit: '领导×单位',
  categorySection: '类别×章节',
  unitUnit: '协同矩阵',
  pairs: '协同关系',
  pivots: '透视',
  review: '核查',
  targets: '量化目标',
  parties: '单位名录',
  settings: '设置',
  notes: '说明',
  cells: '矩阵明细',
  findings: '读取记录',
} as const;

export type SheetKey = keyof typeof SHEETS;

/** One line for each sheet, in the contents. */
export const CONTENTS: Readonly<Record<Exclude<SheetKey, 'cover'>, string>> = {
  register: '一行一项任务：谁牵头、谁负责、涉及哪里；在此填报进展，可更正',
  assignments: '一行一项责任：任务、名称、角色；数据透视与计数的来源',
  units: '各单位牵头、负责任务数与占比，由多到少',
  leaders: '各位领导牵头任务数与所涉牵头单位',
  regions: '各地区点名任务数与通过“各市”涉及的任务数',
  balance: '任务是否集中、哪里没有落实：一句话一个数，点击查看任务',
  unitSection: '各单位在各章节参与的任务数',
  regionSection: '各地区在各章节涉及的任务数',
  leaderUnit: '各位领导与各单位共同出现的任务数',
  categorySection: '各类单位在各章节参与的任务数',
  unitUnit: '参与任务最多的单位两两共同承担的任务数，往来多的排在一起',
  pairs: '谁牵头、谁配合最多，哪两家共同任务最多，由多到少',
  pivots: '数据透视表，可自行拖动字段、筛选角色，打开时自动刷新',
  review: '需要人看一眼的地方：疑点在前，已自动修复的在后',
  targets: '方案承诺的每一个数：指标、要求、数值、单位、原文',
  parties: '规范名称、类别、别名与统称的成员，可更正',
  settings: '权重、状态词与读法，可更正',
  notes: '口径、来源与读法，哪些没有计入',
  cells: '各矩阵、协同关系、均衡与缺口每个数字和工作量合计背后的任务，供点击查看',
  findings: '读取方案时修正、存疑之处的逐条记录，由“核查”汇总',
};

export const ROLES: Readonly<Record<Role, string>> = {
  leader: '牵头领导',
  lead: '牵头',
  joint: '共同',
  support: '责任',
};

export const WAYS: Readonly<Record<Way, string>> = { sole: '独立', shared: '联合', named: '点名', all: '各市' };

/** The mark and the word of a severity: never colour alone. */
export const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: `✖ ${SEVERITY_WORDS.error}`,
  warning: `▲ ${SEVERITY_WORDS.warning}`,
  note: `● ${SEVERITY_WORDS.note}`,
  repair: `✓ ${SEVERITY_WORDS.repair}`,
};

export const OPERATORS: Readonly<Record<TargetOperator, string>> = {
  '=': '为',
  '≈': '左右',
  '≥': '不低于',
  '>': '高于',
  '≤': '不超过',
  '<': '低于',
  '→': '达到',
  relative: '相对目标',
};

export const NO_SECTION = '未分章节';
export const BACK = '← 封面';
export const BACK_TIP = '返回封面';
export const SUM = '合计';
/** Where a plan names nobody, in tables that are pivoted: a blank would be labelled by each program in its own way. */
export const NOBODY = '未列';

/** More numbers than a tip can hold. */
const TIPPED = 130;

/** 第3、7、12项任务 within 255 characters, as a tip allows; then how many there are in all. */
export function taskTip(numbers: readonly string[]): string {
  const first = numbers.slice(0, TIPPED);
  const whole = `第${first.join('、')}项任务`;
  if (whole.length <= MAX_TIP && first.length === numbers.length) return whole;
  let listed = '';
  for (const number of first) {
    if (listed.length + number.length > MAX_TIP - 25) break;
    listed += listed === '' ? number : `、${number}`;
  }
  return `第${listed}等 ${numbers.length} 项任务`;
}

/** 2026-11-23 → 2026年11月23日 */
export function longDate(day: string): string {
  const [year, month, date] = day.split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
}
