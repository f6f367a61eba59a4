// The texts of 均衡与缺口 around its sentences.

export const BALANCE = {
  note: (title: string) =>
    `《${title}》的任务是否集中、哪里没有写明。一行一句，右侧是它的数和相关任务。只陈述方案如何分工，不作评价。`,
  none: '方案没有可以统计的任务。',
  headers: ['方面', '事项', '说明', '数值', '查看'],
  tasks: (tasks: number) => `${tasks} 项任务`,
  ranking: '位次表',
  open: (sheet: string) => `打开“${sheet}”`,
  notes: [
    '集中程度“相当于几家平均”是集中度指数（各家占比的平方和）的倒数；基尼系数在 0 与 1 之间，0 为各家相同。各数的口径见“说明”。',
    '缺口只说明方案没有写明，可能另有安排；需要核对的逐条列在“核查”。',
  ],
} as const;
