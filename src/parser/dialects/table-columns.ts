// What the columns of a table hold, read from the words of its header.
import { guessLabel } from '../roles/guess-label';
import { labelKind, type LabelKind } from '../roles/role-labels';
import { fullWidthBrackets, removeSpaces } from '../text/characters';
import { remembered } from '../text/remembered';
import { simplified } from '../text/simplified';

/** unknown: under a word that nobody knows and that speaks of nobody. */
export type ColumnKind = LabelKind | 'number' | 'category' | 'unknown';

export interface Columns {
  readonly kinds: readonly ColumnKind[];
  /** The words of the header, where they are in no list; null for the others. */
  readonly words: readonly (string | null)[];
  /** The column of the number; -1 where the header has none. */
  readonly number: number;
  readonly text: number;
  /** Columns in which a person stands in brackets behind the name: 牵头单位（主要负责人）. */
  readonly withPerson: readonly boolean[];
}

const NUMBER = /^(?:序号|编号|序|号|项号|任务编号|任务序号)$/;
const CATEGORY = /^(?:类别|分类|领域|板块|工作类别|任务类别|重点领域|章节|专项|方面|一级指标|工作领域|任务分类)$/;
/** Headers of the column that says what is to be done, where another one only names the field. */
const SPECIFIC =
  /具体(?:要求|任务|内容|事项|工作|举措|措施)|任务分解|分解任务|工作内容|建设内容|主要内容|目标任务|任务目标|工作事项|重点事项|细化/;
/** A word that is not known, but speaks of somebody. */
const WHO = /领导|单位|部门|责任|牵头|配合|主体/;
const NOT_TEXT = /^(?:目标|工作目标|年度目标|工作要求|任务要求|工作举措|项目)$/;

/** The columns where `cells` are a header; null where they are not. A long table prints its header again and again. */
export const readHeader = (cells: readonly string[]): Columns | null => headerOf(cells.join(PARTS));

/** Stands in no cell. */
const PARTS = '\u0000';

const headerOf = remembered((joined: string): Columns | null => {
  const cells = joined.split(PARTS);
  const heads = cells.map(readHead);
  const words = heads.map(({ word }) => word);
  const kinds = heads.map(({ listed, guessed }) => listed ?? guessed);
  const known = kinds.filter((kind) => kind !== null);
  const parties = kinds.filter((kind) => kind !== null && /^(?:leader|lead|support|responsible)$/.test(kind)).length;
  const filled = words.filter((word) => word !== '').length;
  if (parties === 0 || known.length < 2 || known.length * 2 < filled) return null;
  const number = kinds.indexOf('number');
  const text = textColumn(words, kinds, number);
  if (text === -1) return null;
  return {
    kinds: kinds.map((kind, i) =>
      kind === 'task' && i !== text ? (i < text ? 'category' : 'other') : (kind ?? 'unknown'),
    ),
    words: words.map((word, i) => (heads[i]!.listed === null ? word : null)),
    number,
    text,
    withPerson: cells.map((cell) => PERSON_BEHIND.test(removeSpaces(cell))),
  };
});

const PERSON_BEHIND = /(?:单位|部门)[（(][^）)]*(?:人|姓名|领导|电话)[）)]$/;

/** A cell, were it one of a header: its word without what is explained in brackets, and the kind that is listed for it. */
const readHead = remembered((cell: string) => {
  const word = simplified(fullWidthBrackets(removeSpaces(cell))).replace(
    /(?<=单位|部门|任务|事项|时限|时间)（[^）]*）$/,
    '',
  );
  const listed = columnKind(word);
  return { word, listed, guessed: listed === null ? guessColumn(word) : null };
});

function columnKind(word: string): ColumnKind | null {
  if (word === '') return null;
  if (NUMBER.test(word)) return 'number';
  if (CATEGORY.test(word)) return 'category';
  // as a label each announces what stands below it; as a column it holds what is to be done
  if (/举措$|^具体措施$/.test(word)) return 'task';
  return labelKind(word) ?? (/任务|事项|内容|重点工作|项目名称|措施/.test(word) ? 'task' : null);
}

/** A word that is in no list, by its characters. */
function guessColumn(word: string): ColumnKind | null {
  if (word === '') return null;
  return guessLabel(word) ?? (WHO.test(word) ? 'unread' : null);
}

/** The column of the task itself: the specific one of several, else the first that stands right of the number. */
function textColumn(words: readonly string[], kinds: readonly (ColumnKind | null)[], number: number): number {
  const tasks = kinds.flatMap((kind, i) => (kind === 'task' ? [i] : []));
  const right = tasks.filter((i) => i > number);
  const specific = right.find((i) => SPECIFIC.test(words[i]!));
  // no word for it: what stands beside the number, before any party
  const unknown = kinds.findIndex((kind, i) => i > number && kind === null && words[i] !== '');
  const fallback = number !== -1 && unknown === number + 1 ? unknown : -1;
  return specific ?? right.find((i) => !NOT_TEXT.test(words[i]!)) ?? right[0] ?? tasks[0] ?? fallback;
}
