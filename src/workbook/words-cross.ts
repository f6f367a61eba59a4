// The texts of a cross-tab on its sheet: what was crossed, counted and left out, in plain words.
import type { CrossTabFilters, Dimension, Measure, RoleLine } from '../analytics/cross-tab-types';
import type { Weights } from '../model/settings';
import type { LineWords } from './extra/line-label';

export const DIMENSION_WORDS: Readonly<Record<Dimension, string>> = {
  unit: '单位',
  leadUnit: '牵头单位',
  group: '统称',
  category: '类别',
  role: '角色',
  leader: '领导',
  region: '地区',
  section: '章节',
  subsection: '小节',
  month: '完成月份',
};

const MEASURES: Readonly<Record<Measure, string>> = {
  tasks: '任务数',
  lead: '牵头数',
  joint: '共同承担数',
  support: '责任数',
  weighted: '加权工作量',
  fractional: '折算任务数',
};

const ROLES: Readonly<Record<RoleLine, string>> = { lead: '牵头', joint: '共同', support: '责任' };

const NONE: Readonly<Record<Dimension, string>> = {
  unit: '未列单位',
  leadUnit: '未列牵头单位',
  group: '无统称',
  category: '未列单位',
  role: '未列单位',
  leader: '未列领导',
  region: '未列地区',
  section: '未分章节',
  subsection: '未分小节',
  month: '未定月份',
};

export const CROSS_LINES: LineWords = {
  rest: (count) => `其他 ${count} 个`,
  none: (dimension) => NONE[dimension],
  role: (role) => ROLES[role],
  unknownCategory: '类别未知',
  month: (year, month) => `${year}年${month}月`,
};

/** Which bodies a measure is of: those of the row, of the column, or all of the task. */
export type MeasuredOn = 'row' | 'column' | 'task';

const ON: Readonly<Record<MeasuredOn, string>> = { row: '该行的', column: '该列的', task: '任务中全部' };

const measured = (measure: Measure, on: MeasuredOn, weights: Weights): string => {
  switch (measure) {
    case 'tasks':
      return '每个数是行与列同时涉及的任务数，一项任务在一格中只计一次。';
    case 'lead':
    case 'joint':
    case 'support':
      return `每个数是${ON[on]}单位以“${ROLES[measure]}”身份承担任务的项次。`;
    case 'weighted':
      return `每个数是${ON[on]}单位的加权工作量之和：牵头计 ${weights.lead}，共同计 ${weights.joint}，责任计 ${weights.support}。`;
    case 'fractional':
      return `每个数是${ON[on]}单位的折算任务数之和：每项任务计 1，按权重由列出的单位分摊。`;
  }
};

const filtered = ({ sections, leaders, roles, categories, namedOnly }: CrossTabFilters): string[] => {
  const list = (names: readonly string[], none: string) => names.map((name) => name || none).join('、');
  return [
    ...(sections ? [`章节为${list(sections, NONE.section)}`] : []),
    ...(leaders ? [`牵头领导为${list(leaders, NONE.leader)}`] : []),
    ...(roles ? [`角色为${roles.map((role) => ROLES[role]).join('、')}`] : []),
    ...(categories ? [`单位类别为${list(categories, CROSS_LINES.unknownCategory)}`] : []),
    ...(namedOnly ? ['只计点名的地区'] : []),
  ];
};

const rounded = (value: number): number => Number(value.toFixed(2));

export const CROSS = {
  note: (
    title: string,
    rows: Dimension,
    columns: Dimension,
    measure: Measure,
    date: string,
    filters: CrossTabFilters,
  ) => {
    const only = filtered(filters);
    const where = only.length > 0 ? `筛选：${only.join('；')}。` : '未加筛选。';
    return `《${title}》按${DIMENSION_WORDS[rows]}与${DIMENSION_WORDS[columns]}交叉统计${MEASURES[measure]}。${where}统计日期 ${date}。点击数字查看任务。`;
  },
  none: '没有符合条件的任务。',
  sum: '合计',
  measured,
  totals: '合计按任务去重：一项任务涉及几行或几列，合计中只计一次，因此可能小于各格之和。',
  sums: '合计为符合条件的全部任务之和，不因只列出前若干名而改变。',
  ownRole: '与角色交叉时，按单位自己在任务中的角色统计。',
  rest: (axis: '行' | '列', count: number) => `“其他”${axis}把未单独列出的 ${count} 个合在一起，任务不重复计。`,
  legend: (steps: readonly { readonly from: number; readonly to: number }[]) =>
    `颜色由浅到深：${steps.map(({ from, to }) => (from === to ? `${from}` : `${rounded(from)}–${rounded(to)}`)).join('、')}；空白为 0。`,
  tooMany: (rows: number) => `各数字背后的任务共 ${rows} 行，未在表中列出；请减少行、列或加筛选后重新写入。`,
} as const;

export const TASK_LIST = {
  headers: { no: '序号', summary: '任务摘要', leads: '牵头单位', lines: '原文位置' },
} as const;
