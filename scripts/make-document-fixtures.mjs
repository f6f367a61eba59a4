// Makes the bundled plan in the formats that offices use, as test/fixtures/documents/*: Word files with typed and with
// automatic numbers, a table in Word and in Excel, and text in GB18030. The same every time it runs.
// With --pdf it also prints the Word files as .pdf through LibreOffice (Debian: libreoffice-writer, fonts-droid-fallback).
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

const OUT = new URL('../test/fixtures/documents/', import.meta.url);
const plan = readFileSync(new URL('../seeds/2024-liaoning.md', import.meta.url), 'utf8');
mkdirSync(OUT, { recursive: true });

// ---- the plan as a typist would have it: no marks of Markdown, no broken lines

const START =
  /^(\d+\.(?!\d)|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|牵头领导|牵头单位|责任单位|今年是|为全面)/;
const paragraphs = [];
for (const raw of plan.split('\n')) {
  const line = raw.replace(/^#+ */, '').replaceAll('**', '').trim();
  if (line === '') continue;
  if (raw.startsWith('# 2024') || START.test(line)) paragraphs.push(line);
  else paragraphs.push(paragraphs.pop() + line);
}
const closing = paragraphs.findIndex((text) => text.startsWith('今年是'));
const kindOf = (text, index) => {
  if (index === 0) return 'title';
  if (index >= closing) return 'text';
  if (/^[一二三四五六七八九十]+、/.test(text)) return 'section';
  if (/^[（(]/.test(text)) return 'subsection';
  if (/^\d+\./.test(text)) return 'task';
  return 'text';
};
const blocks = paragraphs.map((text, index) => ({ kind: kindOf(text, index), text }));
const tasks = [];
for (const { kind, text } of blocks.slice(0, closing)) {
  if (kind === 'section' || kind === 'subsection') tasks.push({ band: text });
  else if (kind === 'task') {
    const [, no, words] = /^(\d+)\.\s*(.*)$/s.exec(text);
    tasks.push({ no, words, 牵头领导: '', 牵头单位: '', 责任单位: '' });
  } else if (/^(牵头领导|牵头单位|责任单位)/.test(text)) tasks.at(-1)[text.slice(0, 4)] = text.slice(5);
}

// ---- zip

const MADE = new Date(2024, 1, 1);
const pack = (parts) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])), {
    mtime: MADE,
    level: 9,
  });
const save = (name, bytes) => writeFileSync(new URL(name, OUT), bytes);
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

// ---- Word

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const FONT = '<w:rFonts w:ascii="Droid Sans Fallback" w:eastAsia="Droid Sans Fallback" w:hAnsi="Droid Sans Fallback"/>';
const style = (id, name, size, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"${id === 'a' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>` +
  `${id === 'a' ? '' : '<w:basedOn w:val="a"/>'}<w:pPr>${more}</w:pPr><w:rPr>${FONT}<w:sz w:val="${size}"/></w:rPr></w:style>`;
const styles = (numbered) => {
  const numPr = (level) =>
    numbered ? `<w:numPr>${level > 0 ? `<w:ilvl w:val="${level}"/>` : ''}<w:numId w:val="1"/></w:numPr>` : '';
  return `${HEAD}<w:styles ${W}>${style('a', 'Normal', 28)}${style('a3', 'Title', 44, '<w:jc w:val="center"/>')}${style(
    '1',
    'heading 1',
    32,
    `${numPr(0)}<w:outlineLvl w:val="0"/>`,
  )}${style('2', 'heading 2', 30, `${numPr(1)}<w:outlineLvl w:val="1"/>`)}${style('a5', 'List Paragraph', 28, numPr(2))}</w:styles>`;
};
const level = (index, format, text, pStyle, more) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:pStyle w:val="${pStyle}"/>` +
  `<w:suff w:val="${index < 2 ? 'nothing' : 'tab'}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;
const numbering =
  `${HEAD}<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>` +
  level(0, 'chineseCountingThousand', '%1、', '1', '') +
  level(1, 'chineseCounting', '（%2）', '2', '') +
  level(2, 'decimal', '%3.', 'a5', '<w:lvlRestart w:val="0"/>') +
  '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
const STYLE_OF = { title: 'a3', section: '1', subsection: '2', task: 'a5', text: 'a' };
const para = (text, styleId = 'a') =>
  `<w:p><w:pPr><w:pStyle w:val="${styleId}"/></w:pPr><w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`;
const PAGE =
  '<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const docx = (body, numbered = false) =>
  pack({
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>` +
      `<Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/>` +
      `<Override PartName="/word/footer1.xml" ContentType="${WORD}.footer+xml"/>` +
      `<Override PartName="/word/numbering.xml" ContentType="${WORD}.numbering+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels':
      `${HEAD}<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/>` +
      `<Relationship Id="rId2" Type="${OFFICE}/numbering" Target="numbering.xml"/>` +
      `<Relationship Id="rId3" Type="${OFFICE}/footer" Target="footer1.xml"/></Relationships>`,
    'word/document.xml': `${HEAD}<w:document ${W} ${R}><w:body>${body}${PAGE}</w:body></w:document>`,
    'word/styles.xml': styles(numbered),
    'word/numbering.xml': numbering,
    'word/footer1.xml':
      `${HEAD}<w:ftr ${W}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">— </w:t></w:r>` +
      '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>',
  });

save('plan-typed.docx', docx(blocks.map(({ kind, text }) => para(text, STYLE_OF[kind])).join('')));

const NUMBER = {
  section: /^[一二三四五六七八九十]+、/,
  subsection: /^[（(][一二三四五六七八九十]+[）)]\s*/,
  task: /^\d+\.\s*/,
};
save(
  'plan-numbered.docx',
  docx(blocks.map(({ kind, text }) => para(text.replace(NUMBER[kind] ?? '', ''), STYLE_OF[kind])).join(''), true),
);

const COLUMNS = ['序号', '工作任务', '牵头领导', '牵头单位', '责任单位'];
const WIDTHS = [700, 3300, 1100, 1500, 1900];
const cell = (text, index, span = 1) =>
  `<w:tc><w:tcPr><w:tcW w:w="${WIDTHS[index]}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}</w:tcPr>${para(text)}</w:tc>`;
const row = (cells, header = false) => `<w:tr>${header ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells}</w:tr>`;
const valuesOf = (task) => [task.no, task.words, task.牵头领导, task.牵头单位, task.责任单位];
const intro = blocks.slice(
  0,
  blocks.findIndex(({ kind }) => kind === 'section'),
);
const tableXml =
  '<w:tbl><w:tblPr><w:tblW w:w="8500" w:type="dxa"/><w:tblBorders><w:top w:val="single"/><w:left w:val="single"/><w:bottom w:val="single"/>' +
  '<w:right w:val="single"/><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>' +
  `<w:tblGrid>${WIDTHS.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
  row(COLUMNS.map((text, index) => cell(text, index)).join(''), true) +
  tasks
    .map((task) =>
      row(
        task.band
          ? cell(task.band, 0, 5)
          : valuesOf(task)
              .map((text, index) => cell(text, index))
              .join(''),
      ),
    )
    .join('') +
  '</w:tbl>';
save('plan-table.docx', docx(intro.map(({ kind, text }) => para(text, STYLE_OF[kind])).join('') + tableXml));

// ---- Excel

const strings = new Map();
const shared = (text) => {
  if (!strings.has(text)) strings.set(text, strings.size);
  return strings.get(text);
};
const rows = [[blocks[0].text], [], COLUMNS, ...tasks.map((task) => (task.band ? [task.band] : valuesOf(task)))];
const sheetRows = rows
  .map((cells, index) => {
    const made = cells.map((text, column) => {
      const reference = `${'ABCDE'[column]}${index + 1}`;
      if (column === 0 && /^\d+$/.test(text)) return `<c r="${reference}"><v>${text}</v></c>`;
      return text === '' ? '' : `<c r="${reference}" t="s"><v>${shared(text)}</v></c>`;
    });
    return made.length > 0 ? `<row r="${index + 1}">${made.join('')}</row>` : '';
  })
  .join('');
const merges = rows.flatMap((cells, index) =>
  cells.length === 1 ? [`<mergeCell ref="A${index + 1}:E${index + 1}"/>`] : [],
);
const S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
save(
  'plan-table.xlsx',
  pack({
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET}.worksheet+xml"/>` +
      `<Override PartName="/xl/sharedStrings.xml" ContentType="${SHEET}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook ${S} ${R}><sheets><sheet name="分工表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `${HEAD}<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet ${S}><sheetData>${sheetRows}</sheetData><mergeCells count="${merges.length}">${merges.join('')}</mergeCells></worksheet>`,
    'xl/sharedStrings.xml': `${HEAD}<sst ${S}>${[...strings.keys()].map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join('')}</sst>`,
  }),
);

// ---- text as Windows saves it in China: GB18030, CRLF

const gb18030 = new Map();
const decoder = new TextDecoder('gb18030');
for (let high = 0x81; high < 0xff; high++) {
  for (let low = 0x40; low < 0xff; low++) {
    const text = decoder.decode(Uint8Array.of(high, low));
    if (text.length === 1 && !gb18030.has(text)) gb18030.set(text, [high, low]);
  }
}
const encode = (character) => {
  if (character < '\u0080') return [character.charCodeAt(0)];
  if (!gb18030.has(character)) throw new Error(`not in two bytes of GB18030: ${character}`);
  return gb18030.get(character);
};
save('plan-gb18030.txt', Uint8Array.from([...plan.replaceAll('\n', '\r\n')].flatMap(encode)));

// ---- .pdf

if (process.argv.includes('--pdf')) {
  for (const name of ['plan-typed', 'plan-table']) {
    execFileSync('soffice', [
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      OUT.pathname,
      `${OUT.pathname}${name}.docx`,
    ]);
  }
}
