// Small archives for the tests of the Office readers.
import { strToU8, zipSync } from 'fflate';

/** A zip archive of text parts. */
export function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document of this body. */
export function docx(body: string, parts: { styles?: string; numbering?: string } = {}): Uint8Array {
  return zip({
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...(parts.styles === undefined ? {} : { 'word/styles.xml': `<w:styles ${W}>${parts.styles}</w:styles>` }),
    ...(parts.numbering === undefined
      ? {}
      : { 'word/numbering.xml': `<w:numbering ${W}>${parts.numbering}</w:numbering>` }),
  });
}

/** A paragraph of Word; `properties` as XML. */
export const p = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** An Excel workbook of these sheets: the content of `worksheet`. */
export function xlsx(
  sheets: Readonly<Record<string, string>>,
  parts: Readonly<Record<string, string>> = {},
): Uint8Array {
  const names = Object.keys(sheets);
  return zip({
    'xl/workbook.xml': `<workbook><sheets>${names.map((name, index) => `<sheet name="${name}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map((_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`)
      .join('')}</Relationships>`,
    ...Object.fromEntries(
      names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, `<worksheet>${sheets[name]}</worksheet>`]),
    ),
    ...parts,
  });
}
