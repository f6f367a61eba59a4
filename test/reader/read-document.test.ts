import { readDocument } from '../../src/reader/read-document';

const utf8 = (text: string) => new TextEncoder().encode(text);
const linesOf = async (bytes: Uint8Array) => (await readDocument(bytes, 'plan.txt')).lines;
const codeOf = (bytes: Uint8Array) =>
  readDocument(bytes, 'plan.txt').then(
    () => 'read',
    (error: { code: string }) => error.code,
  );

describe('readDocument on text', () => {
  const expected = [
    { at: 1, text: '1.修建绿道30公里。' },
    { at: 3, text: '牵头单位：市住建局' },
  ];

  test.each([
    ['LF', '1.修建绿道30公里。\n\n牵头单位：市住建局\n'],
    ['CRLF', '1.修建绿道30公里。\r\n\r\n牵头单位：市住建局\r\n'],
    ['CR', '1.修建绿道30公里。\r\r牵头单位：市住建局'],
    ['mixed line ends', '1.修建绿道30公里。\r\n\r牵头单位：市住建局\n'],
    ['a byte order mark', '\ufeff1.修建绿道30公里。\n\n牵头单位：市住建局'],
  ])('numbers lines as an editor does and leaves the empty ones out: %s', async (_, text) => {
    expect(await linesOf(utf8(text))).toEqual(expected);
  });

  test.each([
    ['GB18030', [0xca, 0xd0, 0xd7, 0xa1, 0xbd, 0xa8, 0xbe, 0xd6, 0x0a, 0x41], ['市住建局', 'A']],
    ['UTF-16LE', [0xff, 0xfe, 0x02, 0x5e, 0x0a, 0x00, 0x41, 0x00], ['市', 'A']],
    ['UTF-16BE', [0xfe, 0xff, 0x5e, 0x02, 0x00, 0x0a, 0x00, 0x41], ['市', 'A']],
  ])('decodes %s', async (_, bytes, texts) => {
    expect((await linesOf(Uint8Array.from(bytes))).map((line) => line.text)).toEqual(texts);
  });

  test('keeps UTF-8 where a byte is damaged, and says on which line', async () => {
    const bytes = utf8('牵头单位：市住房和城乡建设局、市交通运输局、市水务局\n责任单位：市住房和城乡建设局');
    bytes[bytes.length - 1] = 0x41;
    const document = await readDocument(bytes, 'plan.txt');
    expect(document.lines[1]).toEqual({ at: 2, text: '责任单位：市住房和城乡建设\ufffdA' });
    expect(document.findings).toEqual([
      { code: 'unreadable-characters', severity: 'warning', task: null, line: 2, data: { count: 1 } },
    ]);
  });

  test('says it of HTML as well', async () => {
    const bytes = utf8(
      '<html><p>牵头单位：市住房和城乡建设局、市交通运输局、市水务局</p><p>责任单位：市住房和城乡建设局</p></html>',
    );
    bytes[bytes.length - 12] = 0x41;
    expect((await readDocument(bytes, 'plan.html')).findings).toMatchObject([
      { code: 'unreadable-characters', line: 2 },
    ]);
  });

  test('reads text that ends as DOS ended it', async () => {
    expect(await linesOf(utf8('修路\x1a'))).toEqual([{ at: 1, text: '修路\x1a' }]);
  });

  test.each<[string, string, Uint8Array]>([
    [
      'behind a comment',
      'a.txt',
      utf8('<!-- saved from url=(0022)http://x/ -->\n<html><p>修路</p>\n<p>架桥</p></html>'),
    ],
    ['in UTF-16', 'a.html', Uint8Array.from(Buffer.from('\ufeff<html><p>修路</p><p>架桥</p></html>', 'utf16le'))],
    ['without its head, told by its name', 'a.HTM', utf8('<div>\n<p>修路</p>\n<p>架桥</p></div>')],
  ])('reads HTML %s', async (_, name, bytes) => {
    expect((await readDocument(bytes, name)).lines.map((line) => line.text)).toEqual(['修路', '架桥']);
  });

  test('reads Markdown that begins with a tag as Markdown', async () => {
    const { lines } = await readDocument(utf8('<div align="center">分工方案</div>\n\n1. 修路\n2. 架桥'), 'plan.md');
    expect(lines).toHaveLength(3);
  });

  test('gives the digest of the bytes', async () => {
    expect((await readDocument(utf8('abc'), 'a.txt')).sha256).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  test.each<[string, number[], string]>([
    ['nothing', [], 'empty-file'],
    ['white space', [0x20, 0x0d, 0x0a, 0x20], 'empty-file'],
    ['a byte order mark alone', [0xef, 0xbb, 0xbf], 'empty-file'],
    ['a program', [0x7f, 0x45, 0x4c, 0x46, 0x02, 0x01, 0x01, 0x00], 'not-text'],
    ['noise without zeros', Array.from({ length: 4096 }, (_, i) => ((i * 197 + (i >> 3) * 31) % 255) + 1), 'not-text'],
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'picture'],
    ['a JPEG', [0xff, 0xd8, 0xff, 0xe0], 'picture'],
    ['an old .doc or .xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0], 'old-office-file'],
    ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66, 0x31], 'rtf-file'],
  ])('refuses %s', async (_, bytes, code) => {
    expect(await codeOf(Uint8Array.from(bytes))).toBe(code);
  });

  test('tells an encrypted Office file from an old one', async () => {
    const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
    expect(await codeOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, ...name]))).toBe(
      'encrypted-file',
    );
  });
});
