// 章节 and 小节 cells back to sections: `二、壮大经济实力` and `（一）推动有效投资持续增长`.
import type { Section, Subsection } from '../../model/plan';
import type { TableCell } from '../../model/tables';

interface OpenSection extends Section {
  readonly subsections: Subsection[];
}

export class SectionCells {
  readonly sections: OpenSection[] = [];

  /** @param titles whole titles by number, of sections whose cells have only the beginning */
  constructor(private readonly titles: ReadonlyMap<string, string>) {}

  /** Where a row stands; its headings enter the list with their first row. */
  place(section: TableCell, subsection: TableCell): { section: string | null; subsection: string | null } {
    const upper = String(section ?? '').trim();
    const lower = String(subsection ?? '').trim();
    if (upper === '') return { section: null, subsection: null };
    const mark = upper.indexOf('、');
    const [no, title] = split(upper, NUMBER.test(upper.slice(0, mark)) ? mark : -1, 1);
    let open = this.sections.find((one) => one.no === no);
    if (open === undefined) {
      const whole = this.titles.get(no) ?? title;
      open = { no, title: whole.startsWith(title.replace(/…$/, '')) ? whole : title, subsections: [] };
      this.sections.push(open);
    }
    if (lower === '') return { section: no, subsection: null };
    const [below, name] = split(lower, lower.indexOf('）') + 1, 0);
    if (!open.subsections.some((one) => one.no === below)) open.subsections.push({ no: below, title: name });
    return { section: no, subsection: below };
  }
}

/** 一, （一）, 第一部分, 1; 农业 in the field 农业、农村 is none. */
const NUMBER = /^(?:[（(]?[一二三四五六七八九十百零〇\d]+[）)]?|第[一二三四五六七八九十百零〇\d]+[部分章节篇编]+)$/;

/** The number before `at`, the title behind the `mark` characters there; a cell without a number is both. */
const split = (text: string, at: number, mark: number): [string, string] =>
  at <= 0 ? [text, text] : [text.slice(0, at), text.slice(at + mark).trim()];
