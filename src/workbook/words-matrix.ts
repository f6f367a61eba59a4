// The texts of the matrix sheets.
import type { HeatStep } from './heat';

export const MATRIX = {
  sum: '合计（项次）',
  tasks: '本章任务数',
  leaderTasks: '牵头任务数',
  unit: '单位',
  region: '地区',
  category: '类别',
  unclassed: '统称与未分类',
  legend: (steps: readonly HeatStep[]) =>
    `颜色由浅到深：${steps.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join('、')}；空白为 0。`,
  counted: '一项任务涉及几个名称，就在各行各计一次，因此合计是项次，不是任务数。',
  unitSection: {
    note: (title: string) =>
      `《${title}》各单位在各章节参与（牵头、共同或责任）的任务数，单位按任务数由多到少。点击数字查看任务。`,
    none: '方案没有列出单位，或没有任务。',
  },
  regionSection: {
    note: (title: string) => `《${title}》各地区在各章节涉及的任务数，点名与通过“各市”合并计算。点击数字查看任务。`,
    none: '方案没有列出地区，或没有任务。',
  },
  leaderUnit: {
    note: (title: string) =>
      `《${title}》同一任务中牵头领导与单位（牵头、共同或责任）共同出现的任务数。领导与单位不按先后配对。点击数字查看任务。`,
    none: '方案没有列出牵头领导，或没有列出单位。',
  },
  categorySection: {
    note: (title: string) =>
      `《${title}》各类单位在各章节参与（牵头、共同或责任）的任务数；一项任务有几家同类单位，只计一次。点击数字查看任务。`,
    none: '单位没有类别。在“单位名录”中填写类别，重新计算后生成本表。',
    counted: '一项任务涉及几类单位，就在各类各计一次，因此合计是项次，不是任务数。',
  },
  unitUnit: {
    note: (title: string, shown: number, all: number) =>
      `《${title}》两个单位共同承担（不论角色）的任务数。${shown < all ? `列出任务最多的 ${shown} 个，共 ${all} 个。` : ''}点击数字查看任务。`,
    none: '方案没有两个以上单位共同承担的任务。',
    counted: '合计为与本表所列其他单位共同承担的项次；表对称，左上至右下对角线不计。',
    order: '单位按往来的紧密程度排列，共同任务占比高的相邻，颜色深的方块即经常合作的一组；排法见“说明”。',
  },
} as const;
