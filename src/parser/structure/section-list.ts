// The headings above tasks: 一、 with （一） below it. A heading without tasks is not a section of the plan.
import type { Section, Subsection } from '../../model/plan';
import type { Item } from './item';

interface OpenSection extends Section {
  readonly subsections: Subsection[];
}

export interface Place {
  readonly section: string | null;
  readonly subsection: string | null;
}

const NOWHERE: Place = { section: null, subsection: null };

export class SectionList {
  readonly sections: OpenSection[] = [];
  private readonly known = new Map<Item, OpenSection>();
  private readonly knownBelow = new Set<Item>();
  private readonly categories = new Map<string, OpenSection>();
  private last: { readonly parent: Item | null; readonly place: Place } | null = null;

  /** Where a task stands; its headings enter the list with their first task. */
  place(task: Item): Place {
    if (task.category !== null) return this.find(task);
    // tasks below one heading follow each other
    if (this.last === null || this.last.parent !== task.parent) {
      this.last = { parent: task.parent, place: this.find(task) };
    }
    return this.last.place;
  }

  private find(task: Item): Place {
    let upper: Item | null = null;
    let lower: Item | null = null;
    for (let above = task.parent; above !== null; above = above.parent) {
      if (above.use === 'task' || (above.no === null && above.text === '')) continue;
      if (above.rank === 2 && lower === null) lower = above;
      if (above.rank <= 1 && (upper === null || above.rank === 1)) upper ??= above;
    }
    if (upper === null && lower === null) return task.category === null ? NOWHERE : this.category(task.category);
    if (upper === null) {
      this.open(lower!);
      return { section: lower!.no, subsection: null };
    }
    const section = this.open(upper);
    if (lower !== null && !this.knownBelow.has(lower)) {
      this.knownBelow.add(lower);
      section.subsections.push({ no: lower.no!, title: unspaced(headingTitle(lower)) });
    }
    return { section: section.no, subsection: lower?.no ?? null };
  }

  /** A section or subsection of the plan is made of `item`. */
  holds(item: Item): boolean {
    return this.known.has(item) || this.knownBelow.has(item);
  }

  /** A section is made of the field `name` of a table. */
  holdsCategory(name: string): boolean {
    return this.categories.has(name);
  }

  private open(item: Item): OpenSection {
    let section = this.known.get(item);
    if (section === undefined) {
      const title = unspaced(headingTitle(item));
      section = { no: item.no ?? title, title, subsections: [] };
      this.known.set(item, section);
      this.sections.push(section);
    }
    return section;
  }

  private category(name: string): Place {
    if (!this.categories.has(name)) {
      const section = { no: name, title: name, subsections: [] };
      this.categories.set(name, section);
      this.sections.push(section);
    }
    return { section: name, subsection: null };
  }
}

/** A heading may be broken over lines; a paragraph below it is not part of it. */
const LONGEST_HEADING = 60;

/** 优 化 产 业 结 构: a heading with a blank after every character has none. */
const unspaced = (title: string): string => (/^(?:[^\s\w]\s+){2,}\S$/.test(title) ? title.replace(/\s+/g, '') : title);

/** The words of a heading without its full stop. */
export function headingTitle(item: Item): string {
  const whole = item.text.length <= LONGEST_HEADING && !/[。；]./.test(item.text);
  const title = whole ? item.text : item.text.slice(0, item.firstLength);
  return title.replace(/[。.：:；]\s*$/, '');
}
