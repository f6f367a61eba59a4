// When a name was used, as a person noted it behind an alias: 2018年11月起更名, 2018年前, 2013年至2018年, 2021年起.

/** Years, both included; null: open. */
export interface Years {
  readonly from: number | null;
  readonly to: number | null;
}

const ENDS = /更名|改名|改称|改组|撤销|合并|划归|止|截至|之?前|以前/;

/** The years of `note`; both open where it names none. */
export function yearsOfName(note: string): Years {
  const years = [...note.matchAll(/[12]\d{3}/g)].map(Number);
  const [first, last] = [years[0] ?? null, years.at(-1) ?? null];
  if (years.length > 1) return { from: first, to: last };
  if (ENDS.test(note)) return { from: null, to: last };
  return { from: first, to: null };
}

export const covers = ({ from, to }: Years, year: number): boolean =>
  (from === null || from <= year) && (to === null || year <= to);
