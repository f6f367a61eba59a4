import { zipSync } from 'fflate';
import { unzip } from '../../src/reader/unzip';
import { zip } from './zip';

const codeOf = (run: () => unknown) => {
  try {
    run();
    return 'read';
  } catch (error) {
    return (error as { code: string }).code;
  }
};
const u32 = (bytes: Uint8Array, at: number, value: number) => new DataView(bytes.buffer).setUint32(at, value, true);
/** Where the directory's first entry begins. */
const directoryOf = (bytes: Uint8Array) => new DataView(bytes.buffer).getUint32(bytes.length - 6, true);

test('gives the parts by name', () => {
  const archive = unzip(zip({ 'a/b.xml': '甲', 'c.xml': '' }), 'x.docx');
  expect([...archive.names]).toEqual(['a/b.xml', 'c.xml']);
  expect(new TextDecoder().decode(archive.read('a/b.xml') ?? undefined)).toBe('甲');
  expect(archive.read('none')).toBeNull();
});

test('reads stored parts and archives with a comment', () => {
  const bytes = zipSync({ a: [new Uint8Array([1, 2, 3]), { level: 0 }] });
  const commented = new Uint8Array([...bytes, 0x68, 0x69]);
  commented[bytes.length - 2] = 2;
  expect(unzip(commented, 'x').read('a')).toEqual(new Uint8Array([1, 2, 3]));
});

const bomb = zipSync({ a: new Uint8Array(64 * 1024 * 1024) });

test('refuses a bomb that declares itself', () => {
  expect(codeOf(() => unzip(bomb, 'x').read('a'))).toBe('archive-bomb');
});

test('refuses a bomb that declares itself small, before memory grows', () => {
  const lying = bomb.slice();
  u32(lying, directoryOf(lying) + 24, 1000);
  const before = process.memoryUsage().arrayBuffers;
  expect(codeOf(() => unzip(lying, 'x').read('a'))).toBe('archive-bomb');
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * 1024 * 1024);
});

test.each<[string, (bytes: Uint8Array) => Uint8Array, string]>([
  ['a truncated archive', (bytes) => bytes.subarray(0, bytes.length - 30), 'damaged-file'],
  ['an archive of its end only', (bytes) => bytes.subarray(0, 4), 'damaged-file'],
  ['a damaged part', (bytes) => bytes.map((byte, at) => (at === 55 ? byte ^ 0xff : byte)), 'damaged-file'],
  [
    'an encrypted part',
    (bytes) => bytes.map((byte, at) => (at === directoryOf(bytes) + 8 ? 1 : byte)),
    'encrypted-file',
  ],
])('refuses %s', (_, change, code) => {
  const bytes = change(zip({ 'word/document.xml': '<w:p>一二三四五六七八九十</w:p>' }));
  expect(codeOf(() => unzip(bytes, 'x').read('word/document.xml'))).toBe(code);
});
