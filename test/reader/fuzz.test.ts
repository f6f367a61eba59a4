// Whatever comes in: a document or a FengongError, and soon.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { FengongError } from '../../src/model/errors';
import { describeError } from '../../src/messages/errors';
import type { SourceDocument } from '../../src/reader/document';
import { readDocument, readPasted } from '../../src/reader/read-document';
import { docx, xlsx } from './zip';

jest.setTimeout(120_000);

/** Reads, and checks that what is refused is refused with a sentence. */
async function readOrRefuse(bytes: Uint8Array): Promise<void> {
  const read = await readDocument(bytes, '方案.x').catch((error: unknown) => error);
  if (read instanceof Error) {
    expect(read).toBeInstanceOf(FengongError);
    expect(describeError(read, 'zh')).toMatch(/^“方案\.x”/);
    return;
  }
  const { lines } = read as SourceDocument;
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => line.text.includes('\n'))).toEqual([]);
}

/** A valid file with some of its bytes changed, and perhaps cut. */
const damaged = (bytes: Uint8Array) =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
      fc.option(fc.nat(bytes.length), { nil: bytes.length }),
    )
    .map(([changes, end]) => {
      const copy = bytes.slice();
      for (const [at, value] of changes) copy[at] = value;
      return copy.subarray(0, end);
    });
const fixture = (name: string) => new Uint8Array(readFileSync(`test/fixtures/documents/${name}`));

test('any bytes', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 4096 }), readOrRefuse), { numRuns: 500 });
});

test.each(['plan-gb18030.txt', 'plan-numbered.docx', 'plan-table.docx', 'plan-table.xlsx'])(
  '%s, damaged',
  async (name) => {
    await fc.assert(fc.asyncProperty(damaged(fixture(name)), readOrRefuse), { numRuns: 60 });
  },
);

test('plan-typed.pdf, damaged', async () => {
  await fc.assert(fc.asyncProperty(damaged(fixture('plan-typed.pdf').subarray(0)), readOrRefuse), {
    numRuns: 10,
  });
});

const tag = fc.constantFrom(
  ...[
    '<w:p>',
    '</w:p>',
    '<w:r>',
    '</w:r>',
    '<w:t>',
    '</w:t>',
    '<w:tbl>',
    '</w:tbl>',
    '<w:tr>',
    '</w:tr>',
    '<w:tc>',
    '</w:tc>',
  ],
  ...[
    '<w:gridSpan w:val="99999"/>',
    '<w:vMerge/>',
    '<w:del>',
    '</w:del>',
    '<w:br/>',
    '<w:numId w:val="7"/>',
    '<!--',
    '<![CDATA[',
    '<',
    '&#x110000;',
    '"',
  ],
  ...[
    '<table>',
    '</table>',
    '<tr>',
    '<td rowspan=3 colspan=2>',
    '<li value=9>',
    '<ol>',
    '</ol>',
    '<script>',
    '牵头',
    ' ',
  ],
);
const markup = fc.array(tag, { maxLength: 60 }).map((tags) => tags.join(''));

test('any markup of Word', async () => {
  await fc.assert(
    fc.asyncProperty(markup, (body) => readOrRefuse(docx(body))),
    { numRuns: 500 },
  );
});

test('any pasted HTML', async () => {
  const run = async (html: string) => {
    await readPasted('', `<table>${html}`).catch((error) => expect(error).toMatchObject({ code: 'empty-file' }));
  };
  await fc.assert(fc.asyncProperty(markup, run), { numRuns: 500 });
});

describe('large and odd, within seconds', () => {
  const within = async (bytes: Uint8Array, ms: number) => {
    const start = performance.now();
    await readOrRefuse(bytes);
    expect(performance.now() - start).toBeLessThan(ms);
  };
  const text = (value: string) => new TextEncoder().encode(value);

  test('a line of 10 MB', () => within(text('牵头单位、'.repeat(700_000)), 20_000));
  test('50 MB of noise', () => {
    let seed = 1;
    const noise = Uint8Array.from(
      { length: 50_000_000 },
      () => (((seed = (seed * 48271) % 0x7fffffff) >>> 8) % 255) + 1,
    );
    return within(noise, 20_000);
  });
  test('100,000 nested tables of Word', () =>
    within(docx('<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p>'.repeat(100_000)), 20_000));
  test('100,000 nested tables of HTML', () =>
    within(text('<html>' + '<table><tr><td>甲<td>乙'.repeat(100_000)), 20_000));
  test('cells that reach down over each other', () =>
    within(text('<html><table>' + '<tr><td rowspan=65000 colspan=200>甲<td rowspan=65000>乙'.repeat(100_000)), 10_000));
  test('merges that lie over each other', () => {
    const cells = '<row><c t="str"><v>甲</v></c><c t="str"><v>乙</v></c></row>'.repeat(20_000);
    const merges = Array.from({ length: 20_000 }, (_, row) => `<mergeCell ref="A${row + 1}:B1048576"/>`).join('');
    return within(xlsx({ 表: `<sheetData>${cells}</sheetData><mergeCells>${merges}</mergeCells>` }), 20_000);
  });
  test('markup that never ends', () => within(text(`<html>${'<a "'.repeat(500_000)}`), 20_000));
});
