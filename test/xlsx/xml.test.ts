import fc from 'fast-check';
import { decodeXstring, element, escapeXml, xstring } from '../../src/xlsx/xml';

test('what XML cannot hold is escaped as SpreadsheetML does, and what looks like an escape too', () => {
  expect(xstring('a\u0001b\rc')).toBe('a_x0001_b_x000D_c');
  expect(xstring('\ud800x')).toBe('_xD800_x');
  expect(xstring('_x0041_')).toBe('_x005F_x0041_');
  expect(xstring('_x0041_x0042_')).toBe('_x005F_x0041_x005F_x0042_');
  expect(xstring('_x0041\r')).toBe('_x005F_x0041_x000D_');
  expect(xstring('中\n文\t_x')).toBe('中\n文\t_x');
});

test('every string comes back', () => {
  const pieces = fc.constantFrom('_', 'x', '_x0041_', '_x005F_', '\u0000', '\r', '\ud83d', '😀', '中', 'A', '0041');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (list) => {
      const text = list.join('');
      expect(decodeXstring(xstring(text))).toBe(text);
    }),
    { numRuns: 2_000 },
  );
});

test('markup is escaped, forbidden characters never leave', () => {
  expect(escapeXml('<a href="x">&\n</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&#10;&lt;/a&gt;');
  expect(escapeXml('\u0000\ud800')).toBe('\ufffd\ufffd');
});

test('attributes that are undefined are left out; booleans are 1 and 0', () => {
  expect(element('a', { b: true, c: false, d: undefined, e: 0, f: '"' })).toBe('<a b="1" c="0" e="0" f="&quot;"/>');
  expect(element('a', {}, '<b/>')).toBe('<a><b/></a>');
});
