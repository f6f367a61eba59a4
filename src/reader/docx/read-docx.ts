// A .docx to lines. The parts that matter are few: the body, the styles and the numbering.
import { FengongError } from '../../model/errors';
import { createBudget } from '../budget';
import { decodeText } from '../decode-text';
import type { Reading } from '../read-text';
import { attributeOf, scanMarkup } from '../scan-markup';
import type { Archive } from '../unzip';
import { readNumbering } from './numbering';
import { readBody } from './read-body';
import { readStyles } from './styles';

const MAIN_PART = '/officeDocument';

/**
 * The lines of a Word document; positions are paragraphs.
 * @throws FengongError `damaged-file`, `only-pictures`, `empty-file`, and what `unzip` throws
 */
export function readDocx(archive: Archive, name: string): Reading {
  const part = (path: string) => {
    const bytes = archive.read(path);
    return bytes === null || bytes.length === 0 ? '' : decodeText(bytes, name);
  };
  const main = mainPart(part('_rels/.rels'));
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const xml = part(main);
  if (xml === '') throw new FengongError('damaged-file', { name });

  const { lines, findings, hasPictures } = readBody(
    xml,
    readStyles(part(`${folder}styles.xml`)),
    readNumbering(part(`${folder}numbering.xml`)),
    createBudget(name),
  );
  if (lines.every((line) => line.text.trim() === '')) {
    throw new FengongError(hasPictures ? 'only-pictures' : 'empty-file', { name });
  }
  return { lines, findings };
}

/** The part that the package names as the document; nearly always word/document.xml. */
function mainPart(relations: string): string {
  let found = 'word/document.xml';
  scanMarkup(relations, {
    open(_, attributes) {
      const target = attributeOf(attributes, 'Target');
      if (target !== null && attributeOf(attributes, 'Type')?.endsWith(MAIN_PART)) found = target.replace(/^\//, '');
    },
    close() {},
    text() {},
  });
  return found;
}
