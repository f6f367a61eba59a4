// The sentences about balance and gaps, for the sheet 均衡与缺口 and for the pane, and so in both languages. Neutral
// throughout: a gap may be meant, and how much a unit leads follows from its office.
import type { Balance } from '../analytics/types';
import { counted, percent } from '../messages/figures';
import type { Lang } from '../messages/lang';

interface Ranked {
  readonly name: string;
  readonly count: number;
}

/** What sentences are about, in the order in which they are said. */
export type Topic = 'lead' | 'support' | 'leaders' | 'regions' | 'together' | 'gaps';

/** In the order in which they are said. */
export type StatementKey =
  | 'lead-top'
  | 'lead-even'
  | 'lead-all'
  | 'support-top'
  | 'support-all'
  | 'support-only'
  | 'leaders-all'
  | 'leaders-range'
  | 'leaders-shared'
  | 'regions-all'
  | 'regions-named'
  | 'pair-lead'
  | 'pair-together'
  | 'noLeader'
  | 'noLead'
  | 'noSupport'
  | 'noRegion'
  | 'jointLead'
  | 'openEnded'
  | 'withGroups'
  | 'one-section'
  | 'bare-sections';

interface StatementSentences {
  readonly topics: Readonly<Record<Topic, string>>;
  /** What each is about, in a few characters. */
  readonly labels: Readonly<Record<StatementKey, string>>;
  readonly leadTop: (balance: Balance, top: readonly Ranked[]) => string;
  readonly leadEven: (balance: Balance) => string;
  readonly leadAll: (balance: Balance, top: readonly Ranked[]) => string;
  readonly supportTop: (balance: Balance, top: readonly Ranked[]) => string;
  readonly supportAll: (balance: Balance, top: readonly Ranked[]) => string;
  readonly supportOnly: (units: number, all: number) => string;
  readonly leadersAll: (leaders: number, tasks: number) => string;
  readonly leadersRange: (name: string, tasks: number, least: number, equivalent: number) => string;
  readonly leadersShared: (tasks: number) => string;
  readonly regionsAll: (tasks: number) => string;
  readonly regionsNamed: (regions: number, first: string, named: number, last: string, least: number) => string;
  readonly pairLead: (lead: string, support: string, tasks: number) => string;
  readonly pairTogether: (one: string, other: string, tasks: number) => string;
  readonly noLeader: (tasks: number, all: number, doubted: number) => string;
  readonly noLead: (tasks: number, all: number) => string;
  readonly noSupport: (tasks: number, all: number) => string;
  readonly noRegion: (tasks: number, all: number) => string;
  readonly jointLead: (tasks: number, all: number) => string;
  readonly openEnded: (tasks: number, all: number) => string;
  readonly withGroups: (tasks: number, all: number) => string;
  readonly oneSection: (units: readonly string[]) => string;
  readonly bareSections: (sections: readonly string[]) => string;
}

const ranked = (top: readonly Ranked[]): string => top.map(({ name, count }) => `${name}（${count} 项）`).join('、');
const names = (all: readonly string[], most: number): string =>
  all.length <= most ? all.join('、') : `${all.slice(0, most).join('、')}等`;

/** 第一、三章; by their names where one of them has no number. */
const chapters = (all: readonly string[]): string => {
  if (all.every((no) => /^[〇零一二三四五六七八九十百]+$/.test(no))) return `第${names(all, LISTED)}章`;
  const quoted = all.slice(0, LISTED).map((name) => `“${name}”`);
  return `章节${quoted.join('')}${all.length > LISTED ? '等' : ''}`;
};

const rankedEn = (top: readonly Ranked[]): string => top.map(({ name, count }) => `${name} (${count})`).join(', ');
const namesEn = (all: readonly string[], most: number): string =>
  all.length <= most ? all.join(', ') : `${all.slice(0, most).join(', ')} and ${all.length - most} more`;
const tasksEn = (tasks: number): string => counted(tasks, 'task');

/** Names that a sentence lists. */
const LISTED = 8;

export const STATEMENTS: Readonly<Record<Lang, StatementSentences>> = {
  zh: {
    topics: { lead: '牵头', support: '责任', leaders: '领导', regions: '地区', together: '协同', gaps: '缺口' },
    labels: {
      'lead-top': '牵头前三家',
      'lead-even': '牵头均衡',
      'lead-all': '牵头单位',
      'support-top': '责任前三家',
      'support-all': '责任单位',
      'support-only': '只承担责任',
      'leaders-all': '领导牵头',
      'leaders-range': '领导最多',
      'leaders-shared': '领导联合牵头',
      'regions-all': '面向各市',
      'regions-named': '点名最多',
      'pair-lead': '牵头与责任',
      'pair-together': '共同参与',
      noLeader: '未列牵头领导',
      noLead: '未列牵头单位',
      noSupport: '未列责任单位',
      noRegion: '未写涉及地区',
      jointLead: '联合牵头',
      openEnded: '名单未列全',
      withGroups: '含统称',
      'one-section': '只在一章',
      'bare-sections': '整章未列责任',
    },
    leadTop: ({ n, slots, cr3, cr5 }, top) =>
      `${n} 家单位牵头 ${slots} 项次。前三家${ranked(top)}占 ${percent(cr3)}，前五家占 ${percent(cr5)}。`,
    leadEven: ({ n, equivalent, gini }) =>
      `牵头的集中程度相当于 ${equivalent.toFixed(1)} 家单位平均牵头（共 ${n} 家），基尼系数 ${gini.toFixed(2)}（0 为各家相同）。牵头多少由职能分工决定，不代表工作成效。`,
    leadAll: ({ n, slots }, top) => `${n} 家单位牵头 ${slots} 项次，较多的是${ranked(top)}。`,
    supportTop: ({ n, slots, cr3, equivalent }, top) =>
      `${n} 家单位（含统称）承担责任或共同承担 ${slots} 项次。前三家${ranked(top)}占 ${percent(cr3)}，集中程度相当于 ${equivalent.toFixed(1)} 家平均承担。`,
    supportAll: ({ n, slots }, top) =>
      `${n} 家单位（含统称）承担责任或共同承担 ${slots} 项次，较多的是${ranked(top)}。`,
    supportOnly: (units, all) => `${all} 家单位中，${units} 家不牵头，只承担责任或共同承担。`,
    leadersAll: (leaders, tasks) => `${leaders} 位领导牵头 ${tasks} 项任务。`,
    leadersRange: (name, tasks, least, equivalent) =>
      `牵头任务最多的是${name}，${tasks} 项；最少的 ${least} 项。集中程度相当于 ${equivalent.toFixed(1)} 位领导平均牵头。`,
    leadersShared: (tasks) => `${tasks} 项任务由两位以上领导共同牵头。`,
    regionsAll: (tasks) => `${tasks} 项任务面向各市，对各市相同。`,
    regionsNamed: (regions, first, named, last, least) =>
      `${regions} 个地区中，点名最多的是${first}，${named} 项；最少的是${last}，${least} 项。`,
    pairLead: (lead, support, tasks) => `牵头与责任之间联系最多的是${lead}牵头、${support}负责，共 ${tasks} 项。`,
    pairTogether: (one, other, tasks) => `共同参与任务最多的两家是${one}与${other}，共 ${tasks} 项。`,
    noLeader: (tasks, all, doubted) =>
      tasks === all
        ? '方案不列牵头领导。'
        : `${tasks} 项任务未列牵头领导${doubted === 0 ? '' : `，其中 ${doubted} 项的牵头单位在其他任务中有牵头领导，建议核对`}。`,
    noLead: (tasks, all) => (tasks === all ? '方案不列牵头单位。' : `${tasks} 项任务未列牵头单位。`),
    noSupport: (tasks) => `${tasks} 项任务除牵头单位外没有列出责任单位（地区不计）。`,
    noRegion: (tasks, all) => (tasks === all ? '方案不列涉及的地区。' : `${tasks} 项任务没有写明涉及的地区。`),
    jointLead: (tasks) => `${tasks} 项任务由两家以上联合牵头。`,
    openEnded: (tasks) => `${tasks} 项任务的单位名单以“等”结尾，未列出的单位无从计入，相关数字均为下限。`,
    withGroups: (tasks) => `${tasks} 项任务写了“有关部门”一类的统称，没有落实到具体单位。`,
    oneSection: (units) => `${units.length} 家单位只在一个章节有任务：${names(units, LISTED)}。`,
    bareSections: (sections) => `${chapters(sections)}的任务都没有列出责任单位。`,
  },
  en: {
    topics: {
      lead: 'Leads',
      support: 'Support',
      leaders: 'Leaders',
      regions: 'Regions',
      together: 'Working together',
      gaps: 'Gaps',
    },
    labels: {
      'lead-top': 'First three leads',
      'lead-even': 'Balance of leads',
      'lead-all': 'Lead units',
      'support-top': 'First three in support',
      'support-all': 'Support',
      'support-only': 'Support only',
      'leaders-all': 'Leaders',
      'leaders-range': 'Most tasks',
      'leaders-shared': 'Several leaders',
      'regions-all': 'Every city',
      'regions-named': 'Named most',
      'pair-lead': 'Lead and support',
      'pair-together': 'Together',
      noLeader: 'No leader',
      noLead: 'No lead unit',
      noSupport: 'No support',
      noRegion: 'No region',
      jointLead: 'Joint leads',
      openEnded: 'Open lists',
      withGroups: 'Collective phrases',
      'one-section': 'One section only',
      'bare-sections': 'Sections without support',
    },
    leadTop: ({ n, slots, cr3, cr5 }, top) =>
      `${n} units lead, ${slots} leads in all. The first three, ${rankedEn(top)}, have ${percent(cr3)}; the first five ${percent(cr5)}.`,
    leadEven: ({ n, equivalent, gini }) =>
      `Leads are as concentrated as if ${equivalent.toFixed(1)} of the ${n} units led equally; Gini ${gini.toFixed(2)} (0: all the same). How much a unit leads follows from its office and says nothing about its work.`,
    leadAll: ({ n, slots }, top) => `${n} units lead, ${slots} leads in all; most: ${rankedEn(top)}.`,
    supportTop: ({ n, slots, cr3, equivalent }, top) =>
      `${n} units (collective phrases included) support or share, ${slots} times in all. The first three, ${rankedEn(top)}, have ${percent(cr3)}; as concentrated as ${equivalent.toFixed(1)} equal units.`,
    supportAll: ({ n, slots }, top) =>
      `${n} units (collective phrases included) support or share, ${slots} times in all; most: ${rankedEn(top)}.`,
    supportOnly: (units, all) => `${units} of ${all} units lead nothing: they support or share.`,
    leadersAll: (leaders, tasks) => `${leaders} leaders oversee ${tasksEn(tasks)}.`,
    leadersRange: (name, tasks, least, equivalent) =>
      `${name} oversees most: ${tasksEn(tasks)}; the fewest are ${least}. As concentrated as ${equivalent.toFixed(1)} equal leaders.`,
    leadersShared: (tasks) => `${tasksEn(tasks)} with two or more leaders.`,
    regionsAll: (tasks) => `${tasksEn(tasks)} for every city (各市), the same for each.`,
    regionsNamed: (regions, first, named, last, least) =>
      `Of ${regions} regions, ${first} is named most, in ${tasksEn(named)}; ${last} least, in ${least}.`,
    pairLead: (lead, support, tasks) =>
      `The strongest tie of lead and support: ${lead} leads and ${support} supports ${tasksEn(tasks)}.`,
    pairTogether: (one, other, tasks) => `${one} and ${other} share most: ${tasksEn(tasks)}.`,
    noLeader: (tasks, all, doubted) =>
      tasks === all
        ? 'The plan names no leaders.'
        : `${tasksEn(tasks)} without a leader${doubted === 0 ? '' : `; for ${doubted} of them the lead unit has one elsewhere: check`}.`,
    noLead: (tasks, all) =>
      tasks === all ? 'The plan names no lead units.' : `${tasksEn(tasks)} without a lead unit.`,
    noSupport: (tasks) => `${tasksEn(tasks)} without a supporting unit beside the lead (regions aside).`,
    noRegion: (tasks, all) => (tasks === all ? 'The plan names no regions.' : `${tasksEn(tasks)} without a region.`),
    jointLead: (tasks) => `${tasksEn(tasks)} with two or more leads.`,
    openEnded: (tasks) =>
      `${tasksEn(tasks)} with lists that end in 等: who is left out cannot be counted, so these figures are lower bounds.`,
    withGroups: (tasks) => `${tasksEn(tasks)} with collective phrases such as 有关部门, not assigned to single units.`,
    oneSection: (units) => `${units.length} units have tasks in one section only: ${namesEn(units, LISTED)}.`,
    bareSections: (sections) => `No task of section ${namesEn(sections, LISTED)} names a supporting unit.`,
  },
};
