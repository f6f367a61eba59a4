// Which sheets a workbook has, where they are stored, and from which day it counts dates.
import { attributeOf, scanMarkup } from '../scan-markup';
import { localName } from './local-name';

export interface SheetEntry {
  readonly name: string;
  readonly path: string;
  readonly hidden: boolean;
}

/**
 * The sheets in the order of their tabs.
 * @param part gives the text of a part of the archive, '' where there is none
 */
export function readSheetList(part: (path: string) => string): { sheets: SheetEntry[]; dates1904: boolean } {
  const targets = new Map<string, string>();
  scanMarkup(part('xl/_rels/workbook.xml.rels'), {
    open(_, attributes) {
      const id = attributeOf(attributes, 'Id');
      const target = attributeOf(attributes, 'Target');
      if (id === null || target === null) return;
      targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`);
    },
    close() {},
    text() {},
  });

  const sheets: SheetEntry[] = [];
  let dates1904 = false;
  scanMarkup(part('xl/workbook.xml'), {
    open(name, attributes) {
      if (localName(name) === 'workbookPr') dates1904 = /^(1|true)$/.test(attributeOf(attributes, 'date1904') ?? '');
      if (localName(name) !== 'sheet') return;
      const path = targets.get(attributeOf(attributes, 'r:id') ?? '') ?? `xl/worksheets/sheet${sheets.length + 1}.xml`;
      const hidden = /hidden$/i.test(attributeOf(attributes, 'state') ?? '');
      sheets.push({ name: attributeOf(attributes, 'name') ?? '', path, hidden });
    },
    close() {},
    text() {},
  });
  return { sheets, dates1904 };
}
