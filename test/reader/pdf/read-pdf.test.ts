import { readFileSync } from 'node:fs';
import { zlibSync } from 'fflate';
import { OPERATIONS } from '../../../src/reader/pdf/operations';
import { supplyPlatform } from '../../../src/reader/pdf/supply-platform';
import { readDocument } from '../../../src/reader/read-document';

jest.setTimeout(30_000);

/** A .pdf of pages with these drawing operations, in Helvetica. */
function pdf(pages: readonly string[], pageEntries = ''): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...pages.flatMap((content, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 600]/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + 2 * index} 0 R${pageEntries}>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    ]),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj${object}endobj\n`;
    return String(offset).padStart(10, '0');
  });
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${offset} 00000 n \n`).join('')}`;
  text += `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${text.lastIndexOf('xref\n')}\n%%EOF`;
  return new TextEncoder().encode(text);
}
const read = (bytes: Uint8Array) => readDocument(bytes, 'plan.pdf');
const write = (text: string, x: number, y: number) => `BT /F 10 Tf ${x} ${y} Td (${text}) Tj ET`;

test('lines know their page; typed spaces stay', async () => {
  const document = await read(pdf([write('first line', 50, 500) + write('second', 50, 400), write('third', 50, 500)]));
  expect(document.lines).toEqual([
    { at: 1, text: 'first line' },
    { at: 1, text: 'second' },
    { at: 2, text: 'third' },
  ]);
});

test('follows the text through nested maps, spacing and leading', async () => {
  const page = "q 1 0 0 1 50 400 cm BT /F 10 Tf 12 TL 1 0 0 1 0 50 Tm [(ab) -100 (cd)] TJ T* (next) Tj (last) ' ET Q";
  expect((await read(pdf([page]))).lines.map((line) => line.text)).toEqual(['abcd', 'next', 'last']);
});

test('reads a page that is turned, and leaves out what runs askew', async () => {
  const turned = 'BT /F 10 Tf 0 1 -1 0 200 100 Tm (turned) Tj ET BT /F 10 Tf 0.7 0.7 -0.7 0.7 100 100 Tm (mark) Tj ET';
  const document = await read(pdf([turned], '/Rotate 90'));
  expect(document.lines).toEqual([{ at: 1, text: 'turned' }]);
  expect(document.findings).toEqual([
    { code: 'askew-text-left-out', severity: 'note', task: null, line: null, data: { count: 4 } },
  ]);
});

test('leaves out page numbers, and says so', async () => {
  const document = await read(pdf([1, 2].map((number) => write('text', 50, 300) + write(`- ${number} -`, 190, 30))));
  expect(document.lines.map((line) => line.text)).toEqual(['text', 'text']);
  expect(document.findings).toEqual([
    { code: 'page-furniture-left-out', severity: 'note', task: null, line: null, data: { count: 2 } },
  ]);
});

test.each<[string, () => Uint8Array, string]>([
  ['a scan', () => pdf(['0 0 100 100 re f']), 'pdf-without-text'],
  ['a file that is not what it begins as', () => new TextEncoder().encode('%PDF-1.4\nno more'), 'damaged-file'],
  ['a locked file', () => new Uint8Array(readFileSync('test/fixtures/documents/locked.pdf')), 'encrypted-file'],
])('refuses %s', async (_, bytes, code) => {
  await expect(read(bytes())).rejects.toMatchObject({ code });
});

test('refuses a stream that inflates without end, before memory grows', async () => {
  const bomb = zlibSync(new Uint8Array(56 * 1024 * 1024).fill(0x20), { level: 1 });
  const head = new TextEncoder().encode(`%PDF-1.4\n4 0 obj<</Filter/FlateDecode/Length ${bomb.length}>>stream\n`);
  const bytes = new Uint8Array([...head, ...bomb, ...new TextEncoder().encode('\nendstream endobj')]);
  const before = process.memoryUsage().arrayBuffers;
  await expect(read(bytes)).rejects.toMatchObject({ code: 'archive-bomb' });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
});

test('leaves the bytes to their owner', async () => {
  const bytes = pdf([write('text', 50, 300)]);
  await read(bytes);
  expect(bytes.length).toBeGreaterThan(100);
});

test('the operations are those of the installed pdf.js', async () => {
  supplyPlatform();
  const { OPS } = await import('unpdf/pdfjs');
  expect(OPS).toMatchObject(OPERATIONS);
});
