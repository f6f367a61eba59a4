// The words of the report of reading: what the characters of a document became, and what nothing was made of.
import type { TextUse, UnusedPlace } from '../model/reading-report';
import type { Lang } from './lang';

type Words = Readonly<Record<Lang, string>>;

const USES: Readonly<Record<TextUse, Words>> = {
  task: { zh: '任务正文', en: 'text of tasks' },
  number: { zh: '任务序号', en: 'numbers of tasks' },
  heading: { zh: '章节标题', en: 'headings' },
  title: { zh: '方案标题', en: 'title' },
  leader: { zh: '牵头领导', en: 'leaders' },
  lead: { zh: '牵头单位', en: 'lead units' },
  responsible: { zh: '责任单位', en: 'responsible units' },
  support: { zh: '配合单位', en: 'supporting units' },
  clause: { zh: '标签和连接词', en: 'labels and verbs of clauses' },
  deadline: { zh: '完成时限', en: 'deadlines' },
  aside: { zh: '联系人、指导单位等（不计入）', en: 'contacts, guidance (not counted)' },
  declaration: { zh: '读法说明', en: 'rules of the document' },
  furniture: { zh: '页码、表头', en: 'page numbers, table headers' },
  blank: { zh: '空白、标点和标记', en: 'blanks, punctuation, marks' },
  unused: { zh: '未采用', en: 'unused' },
};

const PLACES: Readonly<Record<UnusedPlace, Words>> = {
  before: { zh: '任务之前', en: 'before the tasks' },
  between: { zh: '任务之间', en: 'among the tasks' },
  column: { zh: '不读的栏目', en: 'a column or label that is not read' },
  after: { zh: '任务之后', en: 'after the tasks' },
};

export const describeUse = (use: TextUse, lang: Lang): string => USES[use][lang];
export const describePlace = (place: UnusedPlace, lang: Lang): string => PLACES[place][lang];

export const REPORT = {
  heading: {
    zh: (name: string, characters: number) => `${name}：共读入 ${characters} 个字符`,
    en: (name: string, characters: number) => `${name}: ${characters} characters read`,
  },
  unused: {
    zh: (places: number) => (places === 0 ? '每个字符都已采用。' : `未采用的文字 ${places} 处：`),
    en: (places: number) => (places === 0 ? 'Every character was used.' : `Unused, in ${places} places:`),
  },
} as const;

/** What a position counts in each format. */
const POSITIONS: readonly (readonly [RegExp, Readonly<Record<Lang, (at: number) => string>>])[] = [
  [/\.pdf$/i, { zh: (at) => `第${at}页`, en: (at) => `page ${at}` }],
  [/\.docx$/i, { zh: (at) => `第${at}段`, en: (at) => `paragraph ${at}` }],
  [/\.xlsx$/i, { zh: (at) => `第${at}行`, en: (at) => `row ${at}` }],
];

/** Where a line of the document `name` stands, in the words of its format. */
export function describePosition(name: string, at: number, lang: Lang): string {
  const words = POSITIONS.find(([ending]) => ending.test(name))?.[1];
  return words === undefined ? { zh: `第${at}行`, en: `line ${at}` }[lang] : words[lang](at);
}
