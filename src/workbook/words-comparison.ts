// The texts of the sheets of a comparison. Every number and name comes in as an argument.

/** The names of the sheets, in order. */
export const COMPARISON_SHEETS = {
  summary: '对比',
  differences: '对比明细',
  targets: '对比目标',
  workload: '对比工作量',
} as const;

export type ComparisonSheetKey = keyof typeof COMPARISON_SHEETS;

const titles = (now: string, old: string): string => `《${now}》对比《${old}》`;

export const COMPARISON = {
  subject: '两份方案对比',
  back: '← 对比',
  backTip: '返回对比概况',
  unnumbered: '无序号',
  /** Ends the note of every sheet. @param inWorkbook it stands beside a register that people go on with */
  made: (day: string, inWorkbook: boolean) =>
    `对比日期 ${day}。${inWorkbook ? '台账此后的改动未计入，重新对比即更新。' : ''}`,
  summary: {
    note: (now: string, old: string) =>
      `${titles(now, old)}。任务按文字相似度配对，序号、章节、次序变动不影响；点击左侧类别查看明细。`,
    plans: { headers: ['', '方案', '来源文件', '任务数'], new: '新方案', old: '原方案' },
    differences: { title: '变化概况', headers: ['类别', '项数', '含义'] },
    sections: { title: '章节变化', headers: ['变化', '新方案', '原方案'] },
    same: '两份方案没有差别。',
    section: { added: '新增', dropped: '删去', changed: '改动' },
    meanings: {
      added: '新方案有、原方案没有与之对应的任务',
      dropped: '原方案有、新方案没有与之对应的任务',
      split: '原方案一项任务在新方案中分成几项（按原任务计）',
      merged: '原方案几项任务在新方案中并为一项（按新任务计）',
      reworded: '任务文字有改动；空格和全角半角不算',
      reassigned: '牵头领导、牵头单位、责任单位或地区有增减',
      rescheduled: '完成时限有改动',
      targets: '量化目标提高、降低、改变、新提出或不再提（按目标计）',
      moved: '任务从一个章节换到不相对应的章节',
      renumbered: '只是序号与原来不同的也计入；明细中不单列',
      respelled: '同一单位或人员换了写法，不算责任调整',
      unchanged: '文字、责任、时限、章节都没有变',
    },
    method:
      '相似度：两段文字共有的相邻两字，按少见程度加权，占两段全部的比例（加权 Dice 系数），1 为完全相同。0.4 以上配为一对；0.3 以上且责任方过半相同、又没有更接近的，也配为一对。配得不对的，在“对比明细”的“更正”一列改正。',
  },
  differences: {
    note: (now: string, old: string, rows: number) =>
      `${titles(now, old)}共 ${rows} 行变化。“更正”一列可改配对：有新任务的行填原方案序号，删去的行填新方案序号，没有对应任务的填“无”；再对比一次即按更正计算。`,
    none: '两份方案的任务没有差别。',
    /** What stands in 变化 for a pair that a person made and that does not differ. */
    same: '未变',
    /** A correction that speaks of tasks which are in neither plan. */
    stale: '更正未采用',
  },
  targets: {
    note: (now: string, old: string, raised: number, lowered: number) =>
      `${titles(now, old)}：要求提高 ${raised} 个，降低 ${lowered} 个。提高指要求更多：下限、增幅变大，上限变小；文字不足以判断的列为“有变化”。`,
    none: '两份方案的量化目标没有差别。',
    renamed: (now: string, old: string) => `${now}（原：${old}）`,
    headers: ['变化', '指标', '原要求', '新要求', '原任务', '新任务', '原方案原文', '新方案原文'],
  },
  workload: {
    note: (now: string, old: string) =>
      `${titles(now, old)}：各单位、领导、地区在两份方案中的任务数，变化大的在前。同一单位的不同写法合并计算；名单以“等”结尾的为下限。`,
    units: '各单位',
    leaders: '各位领导',
    regions: '各地区',
    name: '名称',
    roles: { lead: '牵头', joint: '共同', support: '责任', total: '合计', named: '点名', viaAll: '各市' },
    columns: (role: string) => [`${role}·原`, `${role}·新`, '增减'],
    chart: {
      title: (shown: number) => `任务数变化最大的 ${shown} 家单位`,
      category: '单位',
      value: '任务数',
      old: '原方案',
      new: '新方案',
      alt: (names: readonly string[]) => `条形图：原、新方案的任务数，变化最大的是 ${names.join('、')}。`,
    },
    none: '两份方案都没有列出责任方。',
  },
} as const;
