// What is supposed and what would follow, in plain words, for the sheet 假设推演 and for the pane, and so in both
// languages. Neutral: nothing here says that one side is better.
import type { WhatIfStep, WhatIf } from '../analytics/what-if-types';
import type { Balance } from '../analytics/types';
import { counted, percent } from '../messages/figures';
import type { Lang } from '../messages/lang';
import { shorten } from './measure';

const one = (value: number): string => value.toFixed(1);

/** A task by its number and its beginning. */
export interface NamedTask {
  readonly no: string;
  readonly text: string;
}

interface WhatIfWords {
  readonly step: (step: WhatIfStep, touched: number, task: NamedTask | null) => string;
  readonly leadTop: (before: Balance, after: Balance) => string;
  readonly leadEven: (before: Balance, after: Balance) => string;
  readonly weightedTop: (before: Balance, after: Balance) => string;
  readonly jointlyLed: (before: number, after: number) => string;
  readonly units: (changed: number) => string;
}

/** 由 43 家变为 42 家 */
const zh = (from: string | number, to: string | number, unit = ''): string => {
  const counted = unit === '' ? '' : ` ${unit}`;
  return from === to ? `仍为 ${to}${counted}` : `由 ${from}${counted || ' '}变为 ${to}${counted}`;
};
const en = (from: string | number, to: string | number): string =>
  from === to ? `stays ${to}` : `goes from ${from} to ${to}`;

const ZH_NONE = '（没有可改动的任务，未产生变化）';
const EN_NONE = ' (fits no task: nothing changes)';
const zhTasks = (touched: number): string => (touched === 0 ? ZH_NONE : `（涉及 ${touched} 项任务）`);
const enTasks = (touched: number): string => (touched === 0 ? EN_NONE : ` (${counted(touched, 'task')})`);

export const WHAT_IF: Readonly<Record<Lang, WhatIfWords>> = {
  zh: {
    step: (step, touched, task) => {
      switch (step.kind) {
        case 'merge':
          return `把“${step.from}”并入“${step.into}”${zhTasks(touched)}`;
        case 'move':
          return `任务 ${task?.no ?? step.task} 改由“${step.to}”牵头，“${step.from}”不再承担${touched === 0 ? ZH_NONE : task ? `：${shorten(task.text, 40)}` : ''}`;
        case 'move-all':
          return `“${step.from}”牵头的任务全部改由“${step.to}”牵头，“${step.from}”不再承担这些任务${zhTasks(touched)}`;
        case 'weights':
          return `权重改为牵头 ${step.weights.lead}、共同 ${step.weights.joint}、责任 ${step.weights.support}`;
      }
    },
    leadTop: (before, after) => `牵头任务最多的 3 家所占比重${zh(percent(before.cr3), percent(after.cr3))}。`,
    leadEven: (before, after) =>
      `牵头单位${zh(before.n, after.n, '家')}；牵头的集中程度相当于由若干家平均分担，家数${zh(one(before.equivalent), one(after.equivalent))}。`,
    weightedTop: (before, after) => `加权工作量最大的 5 家所占比重${zh(percent(before.cr5), percent(after.cr5))}。`,
    jointlyLed: (before, after) => `几家联合牵头的任务${zh(before, after, '项')}。`,
    units: (changed) =>
      changed === 0
        ? '没有单位的任务数或加权工作量发生变化。'
        : `${changed} 个单位（含统称）的任务数或加权工作量发生变化。`,
  },
  en: {
    step: (step, touched, task) => {
      switch (step.kind) {
        case 'merge':
          return `${step.from} becomes part of ${step.into}${enTasks(touched)}`;
        case 'move':
          return `${step.to} leads task ${task?.no ?? step.task}, ${step.from} leaves it${touched === 0 ? EN_NONE : ''}`;
        case 'move-all':
          return `${step.to} leads every task that ${step.from} leads, ${step.from} leaves them${enTasks(touched)}`;
        case 'weights':
          return `Weights: lead ${step.weights.lead}, joint ${step.weights.joint}, support ${step.weights.support}`;
      }
    },
    leadTop: (before, after) => `The share of leads held by the top 3 ${en(percent(before.cr3), percent(after.cr3))}.`,
    leadEven: (before, after) =>
      `The number of units that lead ${en(before.n, after.n)}; as if leads were shared equally, the number of units ${en(one(before.equivalent), one(after.equivalent))}.`,
    weightedTop: (before, after) =>
      `The share of the weighted load held by the top 5 ${en(percent(before.cr5), percent(after.cr5))}.`,
    jointlyLed: (before, after) => `The number of tasks with several leads ${en(before, after)}.`,
    units: (changed) =>
      changed === 0
        ? 'No unit’s counts or weighted load change.'
        : `The counts or weighted load of ${changed} units or groups change.`,
  },
};

/** What would follow for the whole, a sentence a figure. */
export function whatIfSentences({ units, before, after }: WhatIf, lang: Lang): string[] {
  const words = WHAT_IF[lang];
  return [
    words.units(units.length),
    ...(before.lead.slots > 0 ? [words.leadTop(before.lead, after.lead), words.leadEven(before.lead, after.lead)] : []),
    ...(before.weighted.slots > 0 ? [words.weightedTop(before.weighted, after.weighted)] : []),
    words.jointlyLed(before.jointlyLed.length, after.jointlyLed.length),
  ];
}

/** The texts of the sheet alone. */
export const WHAT_IF_SHEET = {
  note: (title: string, steps: number, date: string) =>
    `在《${title}》的基础上作 ${steps} 步假设，前后对照。只作推演，任务台账没有改动。推演日期 ${date}。点击数字查看任务。`,
  steps: '假设',
  follows: '结果',
  unit: '单位',
  before: '原来',
  after: '推演后',
  difference: '增减',
  figures: { lead: '牵头', joint: '共同', support: '责任', total: '合计', weighted: '加权' },
  label: (figure: string, side: string) => `${figure}·${side}`,
  none: '没有单位的任务数或加权工作量发生变化。',
  notes: [
    '只列任务数或加权工作量有变化的单位。合并后一项任务只计一次：两家原来同在一项任务中的，合并后不重复计算。',
    '改由别的单位牵头的，原牵头单位不再承担该任务；新的牵头单位原来配合的，改计牵头。',
  ],
} as const;
