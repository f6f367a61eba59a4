// The texts about units, leaders and regions, who works with whom, and balance in plain words.
import { counted } from './figures';
import { text, type Sentence } from './lang';

export const PEOPLE_TEXTS = {
  'words-title': text('要点', 'In plain words'),
  'gaps-title': text('没有写明的地方', 'What the plan leaves open'),
  'words-note': text(
    '任务多少由职能分工决定，不代表工作成效。',
    'Who has how much follows from its office and says nothing about its work.',
  ),
  'party-waiting': text('正在统计…', 'Counting …'),
  'party-failed': text('没有统计出来。请返回后再打开一次。', 'This could not be counted. Go back and open it again.'),
  'party-sections': text('分布在哪些章节', 'By section'),
  'party-leaders': text('由哪些领导牵头', 'Under which leaders'),
  'party-leads': text('由哪些单位牵头', 'Led by'),
  'party-other-leaders': text('与哪些领导共同牵头', 'Together with'),
  'party-supporters': text('牵头时由谁配合', 'Who supports where it leads'),
  'party-supported': text('配合哪些牵头单位', 'Whom it supports'),
  'party-partners': text('与谁同在一项任务', 'Shares tasks with'),
  'party-regions': text('涉及哪些地区', 'Regions'),
  'party-other-regions': text('与哪些地区同时点名', 'Named together with'),
  'party-targets': text('量化目标', 'Targets'),
  'party-deadlines': text('完成时限', 'Deadlines'),
  'party-named-only': text('以下只统计点名的任务。', 'Below, only tasks that name it are counted.'),
  'party-more': {
    zh: (d) => `共 ${d['all']} 个，列出前 ${d['shown']} 个。`,
    en: (d) => `The first ${d['shown']} of ${d['all']}.`,
  },
  'party-task': { zh: (d) => `第 ${d['no']} 项`, en: (d) => `task ${d['no']}` },
  'party-sheet-note': text('写成一页情况表，A4 打印。', 'Written as a form of one page, to print on A4.'),
  'rank-together': text('协同', 'Pairs'),
  'together-lead': text('谁牵头、谁配合', 'Who leads, who supports'),
  'together-pairs': text('谁与谁共同任务多', 'Who shares most tasks'),
  'together-shown': {
    zh: (d) =>
      d['shown'] === d['all'] ? `共 ${d['all']} 对，由多到少。` : `共 ${d['all']} 对，列出前 ${d['shown']} 对。`,
    en: (d) =>
      d['shown'] === d['all']
        ? `${counted(d['all'], 'pair')}, most first.`
        : `The first ${d['shown']} of ${d['all']} pairs.`,
  },
  'together-arrow': { zh: (d) => `${d['from']} → ${d['to']}`, en: (d) => `${d['from']} → ${d['to']}` },
  'together-both': { zh: (d) => `${d['from']}、${d['to']}`, en: (d) => `${d['from']}, ${d['to']}` },
  'together-matrix': text('协同矩阵', 'Matrix'),
  'together-matrix-note': {
    zh: (d) => `任务最多的 ${d['n']} 家，经常合作的排在一起；合计为各家全部任务。`,
    en: (d) =>
      `The ${d['n']} units with most tasks, those that work together side by side; totals are all tasks of each.`,
  },
  'together-none': text('没有两家以上单位共同承担的任务', 'No task has two or more units'),
  'together-none-body': text('方案中每项任务最多一家单位。', 'Every task of this plan has one unit at most.'),
  'role-sole': text('独立', 'alone'),
  'role-shared': text('联合', 'with others'),
  'with-via-all': text('同时画出“各市”任务', 'Show tasks of "every city" too'),
} as const satisfies Record<string, Sentence>;
