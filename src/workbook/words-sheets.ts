// The longer texts of the sheets, each beside the others of its sheet. Every number comes in as an argument.
import type { Prompt } from './spec';

export const REGISTER = {
  note: (title: string, tasks: number) =>
    `《${title}》共 ${tasks} 项任务，一行一项。左侧为方案原文，可更正；右侧深色表头各列供填报。计数类工作表由此生成，改动后请重新计算。`,
  prompts: {
    status: { title: '状态', text: '从列表中选择；状态词可在“设置”中修改。' },
    done: { title: '完成率', text: '填 0 到 100 之间的百分数，例如 45%。' },
    reported: { title: '填报日期', text: '填日期，例如 2024-6-30。' },
  } satisfies Record<string, Prompt>,
} as const;

export const ASSIGNMENTS = {
  note: (title: string, rows: number) =>
    `《${title}》每项任务的每个责任方各占一行，共 ${rows} 行，按名称、角色排列。工作量表中的数字链接到这里相应的行；“各市”展开到每个市。`,
};
