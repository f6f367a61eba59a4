// The texts of 核查. Neutral throughout: a gap may be meant.
import type { Severity } from '../model/finding';

const list = (names: readonly string[], most: number): string =>
  names.length <= most ? names.join('、') : `${names.slice(0, most).join('、')}等 ${names.length} 个`;

export const REVIEW = {
  note: (title: string, doubts: number, all: number) =>
    `《${title}》共 ${all} 条，其中 ${doubts} 条建议人工核对，排在前面；其余为提示和已自动修复之处。点击任务序号查看任务。`,
  none: '没有需要核对的地方。',
  headers: { level: '级别', what: '事项', task: '任务', summary: '任务摘要', line: '原文', advice: '建议' },
  missingLeader: (unit: string, expected: readonly string[]) =>
    `未列牵头领导，而牵头单位${unit}在其他任务中由${list(expected, 3)}牵头。`,
  againstPattern: (leaders: readonly string[], expected: readonly string[]) =>
    `牵头领导为${list(leaders, 4)}，而牵头单位在其他任务中由${list(expected, 4)}牵头。`,
  noLead: '未列牵头单位。',
  noLeader: (numbers: readonly string[], leads: readonly string[]) =>
    `第 ${list(numbers, 40)} 项任务未列牵头领导${leads.length === 0 ? '' : `；牵头单位为${list(leads, 12)}`}。未见与其他任务不一致之处。`,
  openLists: (tasks: number) => `${tasks} 项任务的单位名单以“等”结尾，未列出的单位无从计入，相关数字均为下限。`,
  group: (name: string, tasks: number) => `“${name}”是统称，${tasks} 项任务没有落实到具体单位。`,
  several: (tasks: number) => `${tasks} 项`,
  alike: (what: string, places: number) => `${what}本项任务同类共 ${places} 处。`,
  places: (places: number) => `${places} 处`,
  inTasks: (numbers: readonly string[]) => `第 ${list(numbers, 24)} 项任务`,
  line: (line: number) => `第${line}行`,
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
  } satisfies Record<Severity | 'check' | 'leader' | 'lead' | 'noLeader' | 'openLists' | 'group', string>,
} as const;
