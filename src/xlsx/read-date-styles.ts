// Which cell styles show a number as a day. A date in a sheet is only a number with such a style.
import { isDateFormat } from '../model/day-number';
import { attributeOf } from '../reader/scan-markup';
import { scanPart } from './open-package';
import { decodeXstring } from './xml';

/** The built-in formats that show a day; 27 to 36 and 50 to 58 are those of East Asian Excel. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** The indices of cell styles (`s` of a cell) that show days. */
export function readDateStyles(styles: string): Set<number> {
  const custom = new Map<number, boolean>();
  const dates = new Set<number>();
  let inCellFormats = false;
  let index = 0;
  scanPart(styles, {
    open: (name, attributes) => {
      if (name === 'numFmt') {
        const code = decodeXstring(attributeOf(attributes, 'formatCode') ?? '');
        custom.set(Number(attributeOf(attributes, 'numFmtId')), isDateFormat(code));
      }
      if (name === 'cellXfs') inCellFormats = true;
      if (name !== 'xf' || !inCellFormats) return;
      const id = Number(attributeOf(attributes, 'numFmtId') ?? 0);
      if (custom.get(id) ?? isBuiltInDate(id)) dates.add(index);
      index++;
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return dates;
}
