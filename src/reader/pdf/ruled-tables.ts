// Tables of a page by their rules: the grid they draw, cells that a missing rule merges, and the rows that come out.
import type { SourceLine } from '../document';
import { lineOfRow, MAX_COLUMNS } from '../table';
import type { Glyph, Rule } from './page-content';
import { buildTextLines } from './text-lines';

/** Rules meet, and are one, where they are less than this apart, in points. */
const NEAR = 3;
/** Drawings have thousands of rules; a page of a table has a few hundred once joined. */
const MAX_RULES = 3_000;
/** Cells of a grid times its rules: the work of finding merged cells. */
const MAX_WORK = 20_000_000;

/** A table and where it stands, in points from the top. */
export interface RuledTable {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Where the columns end, in points from the left: tables that go on over pages share them. */
  readonly columns: readonly number[];
  readonly rows: readonly SourceLine[];
}

/** The tables of a page; `rest` is what stands in none of them. `at`: the position of their rows. */
export function findRuledTables(
  glyphs: readonly Glyph[],
  rules: readonly Rule[],
  at: number,
): { tables: RuledTable[]; rest: readonly Glyph[] } {
  const horizontal = joinRules(rules.filter((rule) => rule.y1 === rule.y2).map(({ x1, x2, y1 }) => [y1, x1, x2]));
  const vertical = joinRules(rules.filter((rule) => rule.y1 !== rule.y2).map(({ x1, y1, y2 }) => [x1, y1, y2]));
  if (horizontal.length + vertical.length > MAX_RULES) return { tables: [], rest: glyphs };

  const tables: RuledTable[] = [];
  let rest = glyphs;
  for (const group of groupRules(horizontal, vertical)) {
    const grid = gridOf(group);
    if (grid === null) continue;
    const inside = rest.filter((glyph) => isWithin(glyph, grid));
    if (inside.length === 0) continue;
    rest = rest.filter((glyph) => !isWithin(glyph, grid));
    tables.push({
      top: grid.ys[0] ?? 0,
      bottom: grid.ys.at(-1) ?? 0,
      left: grid.xs[0] ?? 0,
      right: grid.xs.at(-1) ?? 0,
      columns: grid.xs,
      rows: rowsOf(grid, inside, at),
    });
  }
  return { tables: tables.sort((a, b) => a.top - b.top), rest };
}

/** A rule by where it is across, and from where to where it runs. */
type Span = readonly [place: number, from: number, to: number];

/** Joins pieces that lie on one straight: cells draw their borders one by one, and dashes are many rules. */
function joinRules(spans: readonly Span[]): Span[] {
  const byPlace = [...spans].sort((a, b) => a[0] - b[0]);
  const joined: Span[] = [];
  let first = 0;
  for (let at = 1; at <= byPlace.length; at++) {
    const place = byPlace[at]?.[0] ?? Infinity;
    if (place - (byPlace[first]?.[0] ?? 0) < NEAR) continue;
    const same = byPlace.slice(first, at).sort((a, b) => a[1] - b[1]);
    let current: [number, number, number] | null = null;
    for (const [where, from, to] of same) {
      if (current && from - current[2] < NEAR) current[2] = Math.max(current[2], to);
      else joined.push((current = [where, from, to]));
    }
    first = at;
  }
  return joined;
}

interface Group {
  readonly horizontal: Span[];
  readonly vertical: Span[];
}

/** Rules that touch each other, directly or through others. */
function groupRules(horizontal: readonly Span[], vertical: readonly Span[]): Group[] {
  const parents = [...horizontal, ...vertical].map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] as number;
    parents[index] = root;
    return root;
  };
  horizontal.forEach(([y, left, right], h) => {
    vertical.forEach(([x, top, bottom], v) => {
      if (x > left - NEAR && x < right + NEAR && y > top - NEAR && y < bottom + NEAR) {
        parents[rootOf(h)] = rootOf(horizontal.length + v);
      }
    });
  });
  const groups = new Map<number, Group>();
  const groupAt = (index: number) => {
    const root = rootOf(index);
    const group = groups.get(root) ?? { horizontal: [], vertical: [] };
    groups.set(root, group);
    return group;
  };
  horizontal.forEach((span, index) => groupAt(index).horizontal.push(span));
  vertical.forEach((span, index) => groupAt(horizontal.length + index).vertical.push(span));
  return [...groups.values()];
}

interface Grid extends Group {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** The grid of a group of rules; null where it parts nothing (a frame, an underline). */
function gridOf(group: Group): Grid | null {
  const xs = distinct(group.vertical.map(([x]) => x));
  const ys = distinct(group.horizontal.map(([y]) => y));
  // tables are often open at the sides: the longest rules say how wide they are
  const left = Math.min(...group.horizontal.map(([, from]) => from));
  const right = Math.max(...group.horizontal.map(([, , to]) => to));
  if (xs.length > 0 && (xs[0] ?? 0) - left > 2 * NEAR) xs.unshift(left);
  if (xs.length > 0 && right - (xs.at(-1) ?? 0) > 2 * NEAR) xs.push(right);
  const work = xs.length * ys.length * (group.horizontal.length + group.vertical.length);
  return xs.length > 2 && xs.length <= MAX_COLUMNS && ys.length >= 2 && work <= MAX_WORK ? { ...group, xs, ys } : null;
}

function distinct(values: number[]): number[] {
  return values
    .sort((a, b) => a - b)
    .filter((value, index, all) => index === 0 || value - (all[index - 1] ?? 0) >= NEAR);
}

function isWithin(glyph: Glyph, { xs, ys }: Grid): boolean {
  const x = (glyph.left + glyph.right) / 2;
  const y = middleOf(glyph);
  return x >= (xs[0] ?? 0) && x <= (xs.at(-1) ?? 0) && y >= (ys[0] ?? 0) && y <= (ys.at(-1) ?? 0);
}

/** Characters stand a third of their size above the baseline, on the whole. */
function middleOf(glyph: Glyph): number {
  return glyph.base - glyph.size / 3;
}

function rowsOf(grid: Grid, glyphs: readonly Glyph[], at: number): SourceLine[] {
  const { xs, ys } = grid;
  const columns = xs.length - 1;
  const owners = mergeCells(grid);
  const contents = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    const column = slotOf(xs, (glyph.left + glyph.right) / 2);
    const owner = owners[slotOf(ys, middleOf(glyph)) * columns + column] ?? 0;
    const own = contents.get(owner);
    if (own) own.push(glyph);
    else contents.set(owner, [glyph]);
  }
  return ys.slice(1).map((_, row) => {
    const cells: string[] = [];
    const mergedAbove: number[] = [];
    for (let column = 0; column < columns; column++) {
      const owner = owners[row * columns + column] ?? 0;
      const isFirst = owner === row * columns + column;
      cells.push(isFirst ? joinWraps(contents.get(owner) ?? []) : '');
      if (owner % columns === column && owner < row * columns) mergedAbove.push(column);
    }
    return lineOfRow(at, cells, mergedAbove);
  });
}

/** The text of a cell: the lines it was broken into are one text. */
function joinWraps(glyphs: readonly Glyph[]): string {
  const lines = buildTextLines(glyphs).map((line) => line.text);
  return lines
    .reduce((text, line) => text + (/[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(line) ? ' ' : '') + line, '')
    .trim();
}

/** Between which two of `edges` a place lies. */
function slotOf(edges: readonly number[], place: number): number {
  let slot = 0;
  while (slot < edges.length - 2 && place >= (edges[slot + 1] ?? Infinity)) slot++;
  return slot;
}

/** For each cell of the grid, row by row, the first cell of the merged one that it belongs to. */
function mergeCells({ xs, ys, horizontal, vertical }: Grid): number[] {
  const columns = xs.length - 1;
  const owners: number[] = [];
  for (let row = 0; row < ys.length - 1; row++) {
    const y = ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2;
    for (let column = 0; column < columns; column++) {
      const x = ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2;
      const here = row * columns + column;
      const isOpenLeft = column > 0 && !isRuled(vertical, xs[column] ?? 0, y);
      const isOpenAbove = row > 0 && !isRuled(horizontal, ys[row] ?? 0, x);
      const above = owners[here - columns] ?? here;
      const left = owners[here - 1] ?? here;
      if (isOpenAbove && above % columns <= column) owners.push(above);
      else if (isOpenLeft) owners.push(left);
      else owners.push(here);
    }
  }
  return owners;
}

/** Whether a rule at `place` runs past `along`. */
function isRuled(spans: readonly Span[], place: number, along: number): boolean {
  return spans.some(([where, from, to]) => Math.abs(where - place) < NEAR && from < along && to > along);
}
