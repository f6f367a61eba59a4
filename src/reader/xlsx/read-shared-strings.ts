// The texts of a workbook, which its cells refer to by number.
import { scanMarkup } from '../scan-markup';
import { localName } from './local-name';

/** Reads sharedStrings.xml. Runs of rich text are joined; phonetic guides are left out. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let inGuide = false;
  scanMarkup(xml, {
    open(name) {
      const local = localName(name);
      if (local === 'si') current = '';
      else if (local === 't') inText = true;
      else if (local === 'rPh') inGuide = true;
    },
    close(name) {
      const local = localName(name);
      if (local === 'si') strings.push(current);
      else if (local === 't') inText = false;
      else if (local === 'rPh') inGuide = false;
    },
    text(text) {
      if (inText && !inGuide) current += text;
    },
  });
  return strings;
}
