// A table that was copied as text, its cells parted by blanks: 序号 工作任务 牵头单位 完成时限. Only a header whose every word
// is known opens one, and only a row that begins with a number belongs to it.
import { trim } from '../text/characters';
import { readHeader, type Columns } from './table-columns';
import type { TableRow } from './table-row';

const LONGEST = 1000;

/** The cells of a header whose words are parted by blanks; null where `text` is none. Cheap for all other lines. */
export function readSpacedHeader(text: string, line: number): TableRow | null {
  const code = text.charCodeAt(0);
  // 序号, 编号: a header begins with the number of its rows
  if ((code !== 0x5e8f && code !== 0x7f16) || text.length > LONGEST) return null;
  const words = unspaced(text.split(/\s+/));
  if (words.length < 3 || words.some((word) => readHeader([word, '责任单位', '工作任务', '序号']) === null))
    return null;
  return readHeader(words) === null ? null : row(words, line);
}

/** 工 作 任 务: characters set apart are one word. */
function unspaced(words: readonly string[]): string[] {
  const joined: string[] = [];
  let isApart = false;
  for (const word of words) {
    if (isApart && word.length === 1) joined.push(joined.pop()! + word);
    else joined.push(word);
    isApart = word.length === 1;
  }
  return joined;
}

/** The cells of a row; null where the line does not begin with a number or has too few words. */
export function readSpacedRow(raw: string, columns: Columns, line: number): TableRow | null {
  if (raw.length > LONGEST || !/^\s*\d{1,4}\s/.test(raw)) return null;
  const words = trim(raw).split(/\s+/);
  const more = words.length - columns.kinds.length;
  if (more < 0) return null;
  // blanks within the task
  const task = words.slice(columns.text, columns.text + more + 1).join('');
  return row([...words.slice(0, columns.text), task, ...words.slice(columns.text + more + 1)], line);
}

const row = (cells: readonly string[], line: number): TableRow => ({
  cells,
  mergedAbove: [],
  firstLine: line,
  lastLine: line,
});
