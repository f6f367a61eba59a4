import fc from 'fast-check';
import { cellText } from '../../src/excel/cell-text';
import { parseReference } from '../../src/excel/parse-reference';
import { absoluteReference } from '../../src/workbook/address';
import { enterValue, MAX_TEXT } from '../host/model/enter-value';

/** Characters that make Excel read text as something else. */
const trap = fc.constantFrom(
  ...[
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    '\n',
    '＝',
    '＋',
    '－',
    '＠',
    "'",
    '＇',
    '3-1',
    '001',
    '50%',
    '(3)',
    '1e5',
    'TRUE',
    '１２',
    '8:30',
  ],
);
const text = fc.tuple(trap, fc.string({ maxLength: 6 })).map(([first, rest]) => first + rest);

test('any text stays the text that it is, in a cell of any format', () => {
  fc.assert(
    fc.property(fc.oneof(text, trap, fc.string({ unit: 'binary', minLength: 1 })), fc.boolean(), (value, asText) => {
      const written = cellText(value, asText);
      expect(enterValue(written, asText ? '@' : 'General')).toMatchObject({ value, formula: null });
    }),
    { numRuns: 2000 },
  );
});

test('numbers stay numbers, and nothing stays nothing', () => {
  expect(cellText(5.5, false)).toBe(5.5);
  expect([cellText(null, true), cellText('', false)]).toEqual(['', '']);
  const long = '字'.repeat(MAX_TEXT - 1);
  expect(enterValue(cellText(long, false), 'General')?.value).toBe(long);
});

test('a reference in a defined name is read back as it was written', () => {
  const place = fc.record({
    sheet: fc.string({ minLength: 1, maxLength: 10 }).filter((name) => !/[\\/?*[\]:]/.test(name)),
    row: fc.nat(1000),
    column: fc.nat(800),
    rows: fc.integer({ min: 1, max: 1000 }),
    columns: fc.integer({ min: 1, max: 800 }),
  });
  fc.assert(
    fc.property(place, (reference) => {
      expect(parseReference(`=${absoluteReference(reference)}`)).toEqual(reference);
    }),
  );
  expect(parseReference('=封面!$A$1')).toEqual({ sheet: '封面', row: 0, column: 0, rows: 1, columns: 1 });
  expect(['="1"', '=#REF!', '=封面!#REF!', '=A1', '=封面!$A$1,封面!$C$1'].map(parseReference)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});
