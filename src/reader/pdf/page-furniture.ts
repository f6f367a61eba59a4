// Headers, footers and page numbers: what stands at the same height of the margin on page after page. It is no part of
// the text, and it would break the sentences that run over a page.
import type { TextLine } from './text-lines';

/** The share of a page's height, at its top and at its bottom, in which headers and footers stand. */
const MARGIN = 0.12;
/** Lines on different pages stand at one height where they are less than this apart, in points. */
const SAME_HEIGHT = 4;
/** It stands on this many pages, and on this share of all of them, or of the odd or the even ones. */
const MIN_PAGES = 3;
const MIN_SHARE = 0.6;
/** Longer lines are no page numbers. */
const MAX_NUMBER = 24;
const PAGE_NUMBER =
  /^[-—–－―_·•\s]*(?:第\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*页)?(?:\s*[/／，,]?\s*(?:共\s*)?\d{1,4}\s*页?)?[-—–－―_·•\s]*$/i;

export interface PageLines {
  readonly height: number;
  readonly lines: readonly TextLine[];
}

/** For each page the lines that are furniture. */
export function findFurniture(pages: readonly PageLines[]): Set<TextLine>[] {
  const seen = new Map<string, { base: number; pages: Set<number> }[]>();
  pages.forEach((page, index) => {
    for (const line of marginLines(page)) {
      const places = seen.get(keyOf(line)) ?? [];
      seen.set(keyOf(line), places);
      const place = places.find(({ base }) => Math.abs(base - line.base) < SAME_HEIGHT);
      if (place) place.pages.add(index);
      else if (places.length < 16) places.push({ base: line.base, pages: new Set([index]) });
    }
  });
  return pages.map((page) => {
    const outermost = new Set([topmost(page), bottommost(page)]);
    return new Set(
      marginLines(page).filter((line) => {
        if (outermost.has(line) && line.text.length <= MAX_NUMBER && PAGE_NUMBER.test(line.text)) return true;
        const place = seen.get(keyOf(line))?.find(({ base }) => Math.abs(base - line.base) < SAME_HEIGHT);
        return place !== undefined && isOnMost(place.pages, pages.length);
      }),
    );
  });
}

function isOnMost(on: ReadonlySet<number>, pages: number): boolean {
  if (on.size < MIN_PAGES) return false;
  const even = [...on].filter((index) => index % 2 === 0).length;
  return (
    on.size >= MIN_SHARE * pages ||
    (even >= MIN_PAGES && even >= MIN_SHARE * Math.ceil(pages / 2)) ||
    (on.size - even >= MIN_PAGES && on.size - even >= MIN_SHARE * Math.floor(pages / 2))
  );
}

/** Page numbers differ, the rest does not. */
function keyOf(line: TextLine): string {
  return line.text.replace(/\d+/g, '#').replace(/\s+/g, '');
}

function marginLines({ height, lines }: PageLines): TextLine[] {
  return lines.filter((line) => line.base < height * MARGIN || line.base > height * (1 - MARGIN));
}

function topmost({ lines }: PageLines): TextLine | undefined {
  return lines.reduce<TextLine | undefined>((top, line) => (top && top.base <= line.base ? top : line), undefined);
}

function bottommost({ lines }: PageLines): TextLine | undefined {
  return lines.reduce<TextLine | undefined>(
    (bottom, line) => (bottom && bottom.base >= line.base ? bottom : line),
    undefined,
  );
}
