// The texts that cells refer to by number. Runs of rich text are joined; phonetic guides are not text of the cell.
import { scanPart } from './open-package';
import { decodeXstring } from './xml';

export function readSharedStrings(part: string): string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inGuide = false;
  scanPart(part, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') inGuide = true;
      if (name === 't') inText = !inGuide;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') inGuide = false;
      if (name === 'si') strings.push(decodeXstring(text));
    },
  });
  return strings;
}
