// The texts of 核查: those of its sheet, and the sentences of its items, which the pane shows as well and so in both
// languages. Neutral throughout: a gap may be meant.
import { counted } from '../messages/figures';
import type { Lang } from '../messages/lang';
import type { Severity } from '../model/finding';

export const REVIEW = {
  note: (title: string, doubts: number, all: number, settled: number) =>
    `《${title}》共 ${all} 条，其中 ${doubts} 条建议人工核对，排在前面；其余为提示和已自动修复之处。${settled === 0 ? '' : `已处理 ${settled} 条。`}点击任务序号查看任务；看过后在“处理”中选“已核”或“忽略”，重新计算后仍然保留。`,
  none: '没有需要核对的地方。',
  line: (line: number) => `第${line}行`,
  gone: '○ 已消除',
  goneAdvice: '重新计算后不再出现，保留处理记录；不需要时可删去这一行。',
  prompt: { title: '处理', text: '看过且无误或已更正的选“已核”，不需处理的选“忽略”。' },
} as const;

export interface ReviewSentences {
  readonly missingLeader: (unit: string, expected: readonly string[]) => string;
  readonly againstPattern: (leaders: readonly string[], expected: readonly string[]) => string;
  readonly noLead: string;
  readonly noLeader: (numbers: readonly string[], leads: readonly string[]) => string;
  readonly openLists: (tasks: number) => string;
  readonly group: (name: string, tasks: number) => string;
  /** How many tasks, in the column of task numbers. */
  readonly several: (tasks: number) => string;
  readonly alike: (what: string, places: number) => string;
  readonly places: (places: number) => string;
  readonly inTasks: (numbers: readonly string[]) => string;
  readonly advice: Readonly<
    Record<Severity | 'check' | 'leader' | 'lead' | 'noLeader' | 'openLists' | 'group', string>
  >;
}

const names = (all: readonly string[], most: number): string =>
  all.length <= most ? all.join('、') : `${all.slice(0, most).join('、')}等 ${all.length} 个`;

const namesEn = (all: readonly string[], most: number): string =>
  all.length <= most ? all.join(', ') : `${all.slice(0, most).join(', ')} and ${all.length - most} more`;

export const REVIEW_SENTENCES: Readonly<Record<Lang, ReviewSentences>> = {
  zh: {
    missingLeader: (unit, expected) => `未列牵头领导，而牵头单位${unit}在其他任务中由${names(expected, 3)}牵头。`,
    againstPattern: (leaders, expected) =>
      `牵头领导为${names(leaders, 4)}，而牵头单位在其他任务中由${names(expected, 4)}牵头。`,
    noLead: '未列牵头单位。',
    noLeader: (numbers, leads) =>
      `第 ${names(numbers, 40)} 项任务未列牵头领导${leads.length === 0 ? '' : `；牵头单位为${names(leads, 12)}`}。未见与其他任务不一致之处。`,
    openLists: (tasks) => `${tasks} 项任务的单位名单以“等”结尾，未列出的单位无从计入，相关数字均为下限。`,
    group: (name, tasks) => `“${name}”是统称，${tasks} 项任务没有落实到具体单位。`,
    several: (tasks) => `${tasks} 项`,
    alike: (what, places) => `${what}本项任务同类共 ${places} 处。`,
    places: (places) => `${places} 处`,
    inTasks: (numbers) => `第 ${names(numbers, 24)} 项任务`,
    advice: {
      error: '对照原文，在任务台账中补正。',
      warning: '对照原文核实，必要时在任务台账中更正。',
      note: '了解即可。',
      check: '请核对，无误可不处理。',
      repair: '已按修复后的文字计入，无需处理。',
      leader: '核对是否漏列；属实则在任务台账中补上，无误可不处理。',
      lead: '核对由谁牵头；属实则在任务台账中补上，无误可不处理。',
      noLeader: '由党委、群团、军事等方面牵头的任务通常不列政府领导，了解即可。',
      openLists: '如有完整名单，可在任务台账中补全并去掉“等”。',
      group: '如需计入具体单位，在单位名录“成员”一列填写。',
    },
  },
  en: {
    missingLeader: (unit, expected) =>
      `No leader is named, though the lead unit ${unit} stands under ${namesEn(expected, 3)} in other tasks.`,
    againstPattern: (leaders, expected) =>
      `The leaders are ${namesEn(leaders, 4)}, though the lead units stand under ${namesEn(expected, 4)} in other tasks.`,
    noLead: 'No lead unit is named.',
    noLeader: (numbers, leads) =>
      `${numbers.length === 1 ? 'Task' : 'Tasks'} ${namesEn(numbers, 40)} ${numbers.length === 1 ? 'names' : 'name'} no leader${leads.length === 0 ? '' : `; led by ${namesEn(leads, 12)}`}. Nothing in other tasks speaks against it.`,
    openLists: (tasks) =>
      `${counted(tasks, 'task has', 'tasks have')} lists of units that end in 等. Who is left out cannot be counted: these figures are lower bounds.`,
    group: (name, tasks) =>
      `“${name}” is a collective phrase: ${counted(tasks, 'task is', 'tasks are')} not assigned to single units.`,
    several: (tasks) => counted(tasks, 'task'),
    alike: (what, places) => `${what} ${places} such places in this task.`,
    places: (places) => counted(places, 'place'),
    inTasks: (numbers) => `${numbers.length === 1 ? 'task' : 'tasks'} ${namesEn(numbers, 24)}`,
    advice: {
      error: 'Compare with the source and put it right in 任务台账.',
      warning: 'Check against the source; correct 任务台账 where needed.',
      note: 'For your information.',
      check: 'Check; if it is right, leave it.',
      repair: 'Counted as repaired; nothing to do.',
      leader: 'Check whether a leader was left out; if so, add it in 任务台账, else leave it.',
      lead: 'Check who leads; if it was left out, add it in 任务台账, else leave it.',
      noLeader: 'Tasks led by party, mass or military bodies usually name no government leader. For your information.',
      openLists: 'Where the whole list is known, complete it in 任务台账 and drop 等.',
      group: 'To count single units, fill in 成员 in 单位名录.',
    },
  },
};
