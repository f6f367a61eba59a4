// How sheets print: A4, one page wide; landscape but for forms. Works out how much of a sheet a page takes, so that
// breaks fall where they look meant.
import { UNSIZED } from './layout';
import { shorten } from './measure';
import type { SheetDraft } from './sheet-draft';
import type { Page } from './spec';

const MARGINS = { top: 16, bottom: 15, left: 12, right: 12 } as const;
const PAGE = { width: 297 - MARGINS.left - MARGINS.right, height: 210 - MARGINS.top - MARGINS.bottom } as const;
const POINTS_PER_MM = 72 / 25.4;
/** A column of `w` characters is 7w + 5 pixels wide, at 96 to the inch. */
const millimetres = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + ((7 * width + 5) * 25.4) / 96, 0);

/** Units of a page's header: one line of it. Excel takes 255 characters. */
const HEADER = 120;

export interface PageOptions {
  readonly header: string;
  readonly rows: number;
  readonly columns: number;
  readonly repeatRows?: readonly [number, number];
  readonly breaks?: readonly number[];
  readonly fitTall?: 0 | 1;
}

/** The page of a sheet whose printed area begins at its first cell. */
export function landscape(options: PageOptions): Page {
  return {
    orientation: 'landscape',
    area: { row: 0, column: 0, rows: options.rows, columns: options.columns },
    repeatRows: options.repeatRows ?? null,
    breaks: options.breaks ?? [],
    fitTall: options.fitTall ?? 0,
    margins: MARGINS,
    centered: true,
    header: shorten(options.header, HEADER),
  };
}

/** The margins of a form, and the points of height that a page of it holds where its columns are not scaled. */
const FORM = { top: 20, bottom: 18, left: 15, right: 15 } as const;
export const FORM_HEIGHT = (297 - FORM.top - FORM.bottom) * POINTS_PER_MM * 0.97;

/** The page of a form: portrait, its printed area beginning at its first cell. */
export function portrait(options: PageOptions): Page {
  return { ...landscape(options), orientation: 'portrait', margins: FORM };
}

/** Points of a sheet's height that fit on one page once its `columns` fit the width. */
export function pageHeight(draft: SheetDraft, columns: number): number {
  const scale = Math.min(1, PAGE.width / millimetres(draft.widths.slice(0, columns)));
  return (PAGE.height * POINTS_PER_MM * 0.97) / scale;
}

/**
 * Rows before which pages begin, so that rows `first` to `last` spread evenly over as few pages as hold them.
 * `first` follows what stands above it on the first page; rows `repeat` stand at the top of every other.
 */
export function evenBreaks(
  draft: SheetDraft,
  columns: number,
  first: number,
  last: number,
  repeat: readonly [number, number],
): number[] {
  const height = (from: number, to: number): number => {
    let sum = 0;
    for (let row = from; row <= to; row += 1) sum += draft.heights[row] ?? UNSIZED;
    return sum;
  };
  const page = pageHeight(draft, columns);
  const head = height(repeat[0], repeat[1]);
  const above = height(0, first - 1);
  const body = height(first, last);
  const pages = Math.ceil((body + above - head) / (page - head));
  if (pages < 2) return [];
  const share = (body + above - head) / pages;
  const breaks: number[] = [];
  let used = above - head;
  for (let row = first; row <= last && breaks.length < pages - 1; row += 1) {
    const next = draft.heights[row] ?? UNSIZED;
    if (used > 0 && (used + next / 2 > share || used + next > page - head)) {
      breaks.push(row);
      used = 0;
    }
    used += next;
  }
  return breaks;
}
