// Dialect S: a table whose columns are bodies and whose cells hold marks: ▲ for the lead, △ for support. The marks are
// whatever the document says they are; where it says nothing, no such table is read.
import type { SourceLine } from '../../reader/document';
import { labelKind, type LabelKind } from '../roles/role-labels';
import { removeSpaces } from '../text/characters';
import { isPartyList } from './bare-list';
import { readHeader, type Columns } from './table-columns';

/** What a mark says of the body in whose column it stands. */
export type Marks = ReadonlyMap<string, LabelKind>;

/** The columns of a table of marks; `bodies`: the body of each column, null for the others. */
export interface SymbolColumns extends Columns {
  readonly bodies: readonly (string | null)[];
}

/** No legend is longer. */
const LONGEST = 200;
const MARK = String.raw`(?:[“"‘「]([^”"’」]{1,2})[”"’」]|([\p{So}\p{Sm}※*＊#]|(?<![A-Za-z])[A-Z](?![A-Za-z])))`;
/** ▲为牵头单位 · “主”表示主办单位 · ▲牵头 */
const MARK_FIRST = new RegExp(`${MARK}(?:\\s*(?:为|表示|代表|指|是|即|[：:=－—-])+\\s*)?(\\p{Script=Han}{2,10})`, 'gu');
/** 牵头单位用▲表示 · 牵头（▲） */
const WORD_FIRST = new RegExp(`(\\p{Script=Han}{2,10}?)\\s*(?:用|以|为|[（(：:=])?\\s*${MARK}`, 'gu');
const ROLE = /牵头|主办|主责|责任|负责|配合|协办|协同|参与|协助/;
const ROLES: ReadonlySet<LabelKind | null> = new Set(['lead', 'support', 'responsible']);

/** The marks that the lines explain; none where they do not say what at least one of them means. */
export function readLegend(lines: readonly SourceLine[]): Marks {
  const marks = new Map<string, LabelKind>();
  for (const { text } of lines) {
    if (text.length > LONGEST || !ROLE.test(text)) continue;
    const found = [...text.matchAll(MARK_FIRST)].map(([, quoted, sign, word]) => ({
      mark: quoted ?? sign!,
      word: word!,
    }));
    if (!found.some(({ word }) => roleOf(word) !== null)) {
      for (const [, word, quoted, sign] of text.matchAll(WORD_FIRST))
        found.push({ mark: quoted ?? sign!, word: word!.replace(/[用以为]$/, '') });
    }
    for (const { mark, word } of found) {
      const role = roleOf(word);
      if (role !== null && !marks.has(mark)) marks.set(mark, role);
    }
  }
  return marks;
}

/** The role that `words` begin with: 配合单位下同. */
function roleOf(words: string): LabelKind | null {
  for (let to = words.length; to >= 2; to--) {
    const kind = labelKind(words.slice(0, to));
    if (ROLES.has(kind)) return kind;
  }
  return null;
}

/** The columns where `cells` are words of a header and names of at least two bodies; null where they are not. */
export function readSymbolHeader(cells: readonly string[]): SymbolColumns | null {
  if (cells.some((cell) => /^\d/.test(cell))) return null;
  const bodies = cells.map((cell) => bodyOf(removeSpaces(cell)));
  if (bodies.filter((body) => body !== null).length < 2) return null;
  const columns = readHeader(cells.map((cell, i) => (bodies[i] === null ? cell : '责任单位')));
  if (columns === null || (columns.number === -1 && bodies[columns.text] !== null)) return null;
  return { ...columns, kinds: columns.kinds.map((kind, i) => (bodies[i] === null ? kind : 'other')), bodies };
}

const bodyOf = (cell: string): string | null =>
  cell.length >= 2 && labelKind(cell) === null && isPartyList(cell) ? cell : null;

/** By role, the bodies that the marks of a row name; under `unread` those with something that no legend explains. */
export function readMarkedCells(
  columns: SymbolColumns,
  cells: readonly string[],
  marks: Marks,
): Map<LabelKind, string[]> {
  const named = new Map<LabelKind, string[]>();
  columns.bodies.forEach((body, i) => {
    const cell = removeSpaces(cells[i] ?? '');
    if (body === null || cell === '') return;
    const role = marks.get(cell) ?? 'unread';
    named.set(role, [...(named.get(role) ?? []), body]);
  });
  return named;
}
