// The texts of the three workload sheets.
import type { Weights } from '../model/settings';

interface Ranked {
  readonly name: string;
  readonly count: number;
}

const top = (ranked: readonly Ranked[]): string => ranked.map(({ name, count }) => `${name} ${count} 项`).join('、');

const SHARES = '占比按最大余数法取一位小数，各行相加恰为 100.0%。';
const open = (tasks: number): string[] =>
  tasks === 0 ? [] : [`有 ${tasks} 项任务的责任单位以“等”结尾，未列出的单位无从计入，以上各数均为下限。`];

export const UNITS = {
  note: (title: string, units: number, groups: number) =>
    `《${title}》中 ${units} 家单位${groups > 0 ? `、${groups} 个统称` : ''}的任务数，按合计由多到少。点击数字查看任务。`,
  none: '方案没有列出单位。',
  headers: {
    rank: '位次',
    name: '单位',
    category: '类别',
    lead: '牵头',
    sole: '其中\n独立',
    jointLead: '其中\n联合',
    joint: '共同',
    support: '责任',
    total: '合计',
    leadShare: '牵头\n占比',
    share: '合计\n占比',
    weighted: '加权',
    fractional: '折算',
    sections: '涉及\n章节',
  },
  series: { lead: '牵头', joint: '共同', support: '责任' },
  chart: {
    title: (shown: number, all: number, leads: boolean) =>
      `各单位${leads ? '牵头与责任' : '承担'}任务数${shown < all ? `（前 ${shown} 家）` : ''}`,
    category: '单位',
    value: '任务数（项）',
    alt: (ranked: readonly Ranked[]) => `条形图：各单位任务数，由多到少，最多的是${top(ranked)}。`,
  },
  notes: (openEnded: number, weights: Weights) => [
    SHARES,
    ...open(openEnded),
    `合计为项次：一项任务由几家单位承担，就各计一次。加权 = 牵头 × ${weights.lead} + 共同 × ${weights.joint} + 责任 × ${weights.support}，权重见“设置”。折算：每项任务计 1，按权重由列出的单位分摊，全列相加等于列有单位的任务数。`,
    '任务多少由职能分工决定，不代表工作成效。',
  ],
};

export const LEADERS = {
  note: (title: string, leaders: number, tasks: number) =>
    `《${title}》中 ${leaders} 位牵头领导的任务数，共涉及 ${tasks} 项任务。点击数字查看任务。`,
  none: '方案没有列出牵头领导。',
  headers: {
    rank: '位次',
    name: '领导',
    tasks: '任务',
    sole: '其中\n独立牵头',
    shared: '其中\n联合牵头',
    share: '占比',
    leadUnits: '涉及牵头\n单位（家）',
    sections: '涉及\n章节',
  },
  series: { sole: '独立牵头', shared: '联合牵头' },
  chart: {
    title: '各位领导牵头任务数',
    category: '领导',
    value: '任务数（项）',
    alt: (ranked: readonly Ranked[]) => `条形图：各位领导牵头任务数，由多到少，最多的是${top(ranked)}。`,
  },
  notes: (without: number) => [
    SHARES,
    '几位领导共同牵头的任务，各计一次。',
    ...(without === 0 ? [] : [`另有 ${without} 项任务未列牵头领导，见“核查”。`]),
  ],
};

export const REGIONS = {
  note: (title: string, regions: number) =>
    `《${title}》涉及的 ${regions} 个地区。点名指方案写出地区名称；“各市”指方案写“各市”而涉及。点击数字查看任务。`,
  none: '方案没有列出地区。',
  headers: {
    rank: '位次',
    name: '地区',
    named: '点名',
    viaAll: '通过\n“各市”',
    total: '合计',
    share: '点名\n占比',
    sections: '涉及\n章节',
  },
  series: { named: '点名', viaAll: '通过“各市”' },
  chart: {
    title: '各市点名任务数',
    category: '地区',
    value: '任务数（项）',
    alt: (ranked: readonly Ranked[]) => `条形图：各地区点名任务数，例如${top(ranked)}。`,
    wholeTitle: '各地区点名与通过“各市”涉及的任务数',
    wholeAlt: (ranked: readonly Ranked[]) =>
      `条形图：各地区涉及的全部任务数，点名与通过“各市”分开画，例如${top(ranked)}。`,
  },
  notes: (all: number, left: readonly Ranked[]) => [
    SHARES,
    ...(all === 0 ? [] : [`左图只计点名任务；各市共同承担 ${all} 项，对各市相同，见右图。`]),
    ...(left.length === 0 ? [] : [`${top(left)}均为单独写出，不属“各市”，未画入左图。`]),
  ],
};
