// sharedStrings.xml: every distinct text once, in order of first use.
import { element, escapeXml, xstring } from './xml';

export class SharedStrings {
  private readonly indices = new Map<string, number>();
  private uses = 0;

  index(text: string): number {
    this.uses++;
    let index = this.indices.get(text);
    if (index === undefined) {
      index = this.indices.size;
      this.indices.set(text, index);
    }
    return index;
  }

  toXml(): string {
    const items: string[] = [];
    for (const text of this.indices.keys()) {
      // a reader may drop spaces at the ends and breaks inside unless told to preserve them
      const open = /^\s|\s$|[\n\t]/.test(text) ? '<si><t xml:space="preserve">' : '<si><t>';
      items.push(`${open}${escapeXml(xstring(text))}</t></si>`);
    }
    const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    return element('sst', { xmlns: namespace, count: this.uses, uniqueCount: items.length }, items.join(''));
  }
}
