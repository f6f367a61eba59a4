// The longer texts of the sheets, each beside the others of its sheet. Every number comes in as an argument.
import { READING_WORDS, SETTING_NAMES } from '../model/register';
import type { Prompt } from './spec';
import { SUM } from './words';

export const REGISTER = {
  note: (title: string, tasks: number) =>
    `《${title}》共 ${tasks} 项任务，一行一项。左侧为方案原文，可更正；右侧深色表头各列供填报。计数类工作表由此生成，改动后请重新计算。`,
  prompts: {
    status: { title: '状态', text: '从列表中选择；状态词可在“设置”中修改。' },
    done: { title: '完成率', text: '填 0 到 100 之间的百分数，例如 45%。' },
    due: { title: '截止日期', text: '由完成时限推算，可改。填日期，例如 2024-6-30；没有确定日期的留空。' },
    reported: { title: '填报日期', text: '填日期，例如 2024-6-30。' },
  } satisfies Record<string, Prompt>,
} as const;

export const ASSIGNMENTS = {
  note: (title: string, rows: number) =>
    `《${title}》每项任务的每个责任方各占一行，共 ${rows} 行，按名称、角色排列。工作量表中的数字链接到这里相应的行；“各市”展开到每个市。`,
};

export const CELLS = {
  note: (title: string, rows: number) =>
    `《${title}》各矩阵、协同关系、均衡与缺口中每个数字和工作量合计背后的任务，共 ${rows} 行。点击那里的数字会跳到这里相应的行；“·${SUM}”各行与前面的行重复，不可相加。`,
};

export const PIVOTS = {
  note: (title: string) =>
    `以《${title}》的“责任明细”为数据源，打开时自动刷新。可拖动字段、改选筛选：表上方的“角色”“方式”是先列出的，改选可看其余。章次是章节的顺序号。`,
  none: '方案没有列出责任方，没有可供透视的数据。',
  units: '单位 × 章节',
  regions: '地区 × 章节',
  leaders: '单位 × 牵头领导（几位领导共同牵头的任务单列一栏）',
  unit: '单位',
  region: '地区',
  tasks: '任务数',
};

export const TARGETS = {
  note: (title: string, numeric: number, relative: number, tasks: number) =>
    `《${title}》在 ${tasks} 项任务中提出 ${numeric} 个量化目标${relative > 0 ? `、${relative} 个相对目标（与其他指标相比，没有数值）` : ''}。数值与单位照原文。点击序号查看任务。`,
  none: '方案没有提出量化目标。',
  headers: {
    no: '序号',
    section: '章节',
    indicator: '指标',
    operator: '要求',
    value: '数值',
    unit: '单位',
    quote: '原文',
    leaders: '牵头领导',
    leads: '牵头单位',
  },
};

export const PARTIES = {
  note: (title: string) =>
    `《${title}》中出现的名称。计数按规范名称合并；可更正类型、类别、别名和排序，并为“统称”填写成员（用“、”隔开），改动后请重新计算。曾用名写在别名里，可注时间：省卫生厅（2018年11月更名）。以后在本工作簿打开的方案也照此读取。`,
};

export const SETTINGS = {
  note: '可更正“取值”一列，改动后请重新计算。下方几行记录本工作簿由哪份方案生成。',
  names: SETTING_NAMES,
  meanings: {
    weight: '计算“加权”时，一项任务中该角色计多少。',
    statuses: '任务台账“状态”列的选项，用“、”隔开，按任务先后排列。',
    loneResponsible: '任务只写“责任单位”而没有“牵头单位”时，如何理解。',
    reading: '读取本方案时实际采用的读法。',
    declaredBy: '方案中说明读法的原句；没有则为空，按默认读法或上面的设置。',
    plan: '取自方案，仅供识别。',
    section: '任务台账“章节”一列只写简称，全称记在这里。',
    digest: 'SHA-256，用于确认两份工作簿是否来自同一文件。',
  },
  readings: READING_WORDS,
  prompts: {
    weight: { title: '权重', text: '填 0 到 10 之间的数，例如 0.3。' },
    reading: { title: '读法', text: '从列表中选择。' },
  } satisfies Record<string, Prompt>,
} as const;

export const WORKBOOK = { subject: '重点工作分工台账' } as const;
