// The body of a Word document to lines, in one pass: what a reader of the printed page sees, automatic numbers
// included. Deleted text, hidden text, field codes and second versions of the same drawing are not on that page.
import type { Finding } from '../../model/finding';
import type { Budget } from '../budget';
import type { SourceLine } from '../document';
import type { Reading } from '../read-text';
import { attributeOf, scanMarkup } from '../scan-markup';
import { columnsOf, currentCell, linesOfTable, type Table, type TableCell } from '../table';
import { createNumberer, levelOfStyle, type Lists } from './numbering';
import type { Styles } from './styles';

/** Elements that are passed over whole: drafts, former properties, phonetic guides, fallbacks of what was read. */
const PASSED_OVER = new Set([
  ...['w:del', 'w:moveFrom', 'w:pPrChange', 'w:rPrChange', 'w:tblPrChange', 'w:trPrChange', 'w:tcPrChange'],
  ...['w:sectPrChange', 'w:numberingChange', 'w:rt', 'mc:Fallback'],
]);
const TEXT = new Set(['w:t', 'm:t']);
/** Tables nest deeper than this in no document; what does is read as text of the cell it stands in. */
const MAX_TABLE_DEPTH = 8;
const TABLE_PROPERTIES = new Set(['w:gridBefore', 'w:gridSpan', 'w:vMerge']);
const TABLE_STRUCTURE = new Set(['w:tr', 'w:tc', ...TABLE_PROPERTIES]);

interface Paragraph {
  readonly at: number;
  style: string;
  numId: string | null;
  level: number | null;
  text: string;
}

/** What a body gives: its lines, and whether it holds pictures, which may be all that it holds. */
export interface Body extends Reading {
  readonly hasPictures: boolean;
}

/** Reads document.xml. Positions are paragraphs, counted from 1 through text, tables and text boxes. */
export function readBody(xml: string, styles: Styles, lists: Lists, budget: Budget): Body {
  const numberOf = createNumberer(lists);
  const lines: SourceLine[] = [];
  // paragraphs nest (a text box stands within one), tables nest within cells
  const paragraphs: Paragraph[] = [];
  const tables: Table[] = [];
  let tableDepth = 0;
  let count = 0;
  let passing = '';
  let passingDepth = 0;
  let inText = false;
  let inRun = false;
  let hidden = false;
  let hasPictures = false;
  let contentsLines = 0;
  let revisedAt: number | null = null;

  const emit = (made: readonly SourceLine[]) => {
    const cell = currentCell(tables.at(-1));
    for (const line of made) (cell?.lines ?? lines).push(line);
  };

  const endParagraph = () => {
    const paragraph = paragraphs.pop();
    if (!paragraph) return;
    const style = styles.get(paragraph.style) ?? styles.get('');
    if (style?.isContents) {
      contentsLines++;
      return;
    }
    const numId = paragraph.numId ?? style?.numId ?? null;
    let label = '';
    if (numId !== null && numId !== '0') {
      const ofStyle = paragraph.numId === null ? levelOfStyle(lists, numId, paragraph.style) : null;
      label = numberOf(numId, paragraph.level ?? ofStyle ?? style?.level ?? 0);
    }
    emit(`${label}${paragraph.text}`.split('\n').map((text) => ({ at: paragraph.at, text })));
  };

  scanMarkup(xml, {
    open(name, attributes) {
      if (passing !== '') {
        if (name === passing) passingDepth++;
        return;
      }
      if (PASSED_OVER.has(name)) {
        if (name === 'w:del' || name === 'w:moveFrom') revisedAt ??= Math.max(1, count);
        passing = name;
        passingDepth = 1;
        return;
      }
      const paragraph = paragraphs.at(-1);
      const table = tables.at(-1);
      if (TEXT.has(name)) inText = true;
      else if (name === 'w:p') {
        paragraphs.push({ at: ++count, style: '', numId: null, level: null, text: '' });
        // that of a text box stands within a run, and its properties do not
        inRun = false;
      } else if (name === 'w:r') {
        inRun = true;
        hidden = false;
      } else if (name === 'w:vanish') {
        if (inRun) hidden = !/^(0|false|off)$/.test(attributeOf(attributes, 'w:val') ?? '');
      } else if (name === 'w:tbl') {
        if (++tableDepth <= MAX_TABLE_DEPTH) tables.push({ rows: [] });
      } else if (tableDepth > MAX_TABLE_DEPTH && TABLE_STRUCTURE.has(name)) return;
      else if (name === 'w:tr') {
        table?.rows.push({ at: count + 1, cells: [] });
      } else if (name === 'w:tc') {
        table?.rows.at(-1)?.cells.push({ span: 1, continues: false, lines: [] });
      } else if (TABLE_PROPERTIES.has(name)) {
        if (table) applyToTable(table, name, attributeOf(attributes, 'w:val'));
      } else if (name === 'w:ins' || name === 'w:moveTo') revisedAt ??= Math.max(1, count);
      else if (name === 'w:drawing' || name === 'w:pict') hasPictures = true;
      else if (paragraph) applyToParagraph(paragraph, name, attributes, inRun && !hidden);
    },
    close(name) {
      if (passing !== '') {
        if (name === passing && --passingDepth === 0) passing = '';
        return;
      }
      if (TEXT.has(name)) inText = false;
      else if (name === 'w:r') inRun = hidden = false;
      else if (name === 'w:p') endParagraph();
      else if (name === 'w:tbl') {
        if (tableDepth-- > MAX_TABLE_DEPTH) return;
        const table = tables.pop();
        if (table)
          emit(
            linesOfTable(table, budget).map((line) => (tables.length > 0 ? { at: line.at, text: line.text } : line)),
          );
      }
    },
    text(text) {
      const paragraph = paragraphs.at(-1);
      if (passing === '' && inText && !hidden && paragraph) paragraph.text += text.replaceAll('\n', ' ');
    },
  });

  const findings: Finding[] = [];
  if (revisedAt !== null) findings.push(note('tracked-changes', 'warning', revisedAt, {}));
  if (contentsLines > 0) findings.push(note('contents-left-out', 'note', null, { count: contentsLines }));
  return { lines, findings, hasPictures };
}

/** Properties of a paragraph, and what stands in its runs besides text. */
function applyToParagraph(paragraph: Paragraph, name: string, attributes: string, isShown: boolean): void {
  const value = () => attributeOf(attributes, 'w:val') ?? '';
  if (name === 'w:pStyle') paragraph.style = value();
  else if (name === 'w:numId') paragraph.numId = value();
  else if (name === 'w:ilvl') paragraph.level = Number.parseInt(value(), 10) || 0;
  else if (isShown && (name === 'w:br' || name === 'w:cr')) paragraph.text += '\n';
  else if (isShown && name === 'w:tab') paragraph.text += '\t';
  else if (isShown && name === 'w:noBreakHyphen') paragraph.text += '-';
}

/** Properties of the row or the cell being read. */
function applyToTable(table: Table, name: string, value: string | null): void {
  const cell = currentCell(table);
  if (name === 'w:gridBefore') {
    const empty = (): TableCell => ({ span: 1, continues: false, lines: [] });
    table.rows.at(-1)?.cells.push(...Array.from({ length: columnsOf(value) }, empty));
  } else if (cell === null) return;
  else if (name === 'w:gridSpan') cell.span = Math.max(1, columnsOf(value));
  // a merge begins with `restart` and goes on without a value
  else if (name === 'w:vMerge') cell.continues = value !== 'restart';
}

function note(code: string, severity: 'note' | 'warning', line: number | null, data: Finding['data']): Finding {
  return { code, severity, task: null, line, data };
}
