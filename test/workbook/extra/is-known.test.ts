import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { analyze } from '../../../src/analytics/analyze';
import { contextOf } from '../../../src/workbook/context';
import { describeWorkbook } from '../../../src/workbook/describe-workbook';
import { asked, readAsked, type ExtraRequest, type ExtraSheet } from '../../../src/workbook/extra/extra-request';
import { isKnown } from '../../../src/workbook/extra/is-known';
import { formulaText, textFormula } from '../../../src/workbook/text-formula';
import fc from 'fast-check';
import { SMALL_PLAN } from '../small-plan';

const TAB = {
  rows: 'unit',
  columns: 'section',
  measure: 'tasks',
  filters: {},
  sort: 'total',
  top: { rows: 20, columns: null },
};
const request = (given: unknown) => given as ExtraRequest;

test.each<[boolean, unknown]>([
  [true, { kind: 'cross-tab', tab: TAB }],
  [true, { kind: 'cross-tab', tab: { ...TAB, filters: { sections: ['一'], namedOnly: true } } }],
  [true, { kind: 'profile', party: { of: 'unit', name: '甲' } }],
  [true, { kind: 'what-if', steps: [{ kind: 'merge', from: '甲', into: '乙' }] }],
  [true, { kind: 'what-if', steps: [{ kind: 'weights', weights: { lead: 1, joint: 1, support: 0 } }] }],
  [false, { kind: 'cross-tab', tab: { ...TAB, rows: 'weather' } }],
  [false, { kind: 'cross-tab', tab: { ...TAB, filters: { sections: '一' } } }],
  [false, { kind: 'cross-tab', tab: { ...TAB, top: null } }],
  [false, { kind: 'cross-tab' }],
  [false, { kind: 'profile', party: null }],
  [false, { kind: 'profile', party: { of: 'office', name: '甲' } }],
  [false, { kind: 'what-if', steps: [{ kind: 'dissolve', from: '甲' }] }],
  [false, { kind: 'what-if', steps: [{ kind: 'weights', weights: { lead: -1, joint: 1, support: 1 } }] }],
])('%s: %j', (expected, given) => expect(isKnown(request(given))).toBe(expected));

test('what cannot be made anew keeps nothing else from being made', () => {
  const known: ExtraSheet = { sheet: '交叉·单位×章节', request: request({ kind: 'cross-tab', tab: TAB }) };
  const unknown: ExtraSheet = {
    sheet: '天气',
    request: request({ kind: 'cross-tab', tab: { ...TAB, rows: 'weather' } }),
  };
  const analytics = analyze(SMALL_PLAN, DEFAULT_SETTINGS);
  const { sheets, names } = describeWorkbook(contextOf(SMALL_PLAN, analytics, DEFAULT_SETTINGS, '2024-03-01'), {
    extras: [unknown, known],
  });
  expect(sheets.at(-1)!.name).toBe(known.sheet);
  expect(sheets.some(({ name }) => name === unknown.sheet)).toBe(false);
  expect(names.filter(({ name }) => name.startsWith('FG_Asked_'))).toEqual([asked(known)]);
});

test('what was asked is read back as it was; anything else is nothing', () => {
  const extra: ExtraSheet = { sheet: '交叉·"单位"', request: request({ kind: 'cross-tab', tab: TAB }) };
  const name = asked(extra);
  expect('text' in name && readAsked(name.text)).toEqual(extra);
  expect(['', 'null', '1', '{"sheet":"甲"}', '{"sheet":"甲","request":{"kind":"later"}}', '{'].map(readAsked)).toEqual(
    Array.from({ length: 6 }, () => null),
  );
});

test('a request that Excel could not hold is refused', () => {
  const steps = Array.from({ length: 400 }, () => ({ kind: 'merge', from: '省农业农村厅', into: '省财政厅' }));
  const extra: ExtraSheet = { sheet: '假设推演', request: request({ kind: 'what-if', steps }) };
  expect(() => asked(extra)).toThrow(expect.objectContaining({ code: 'asked-too-much' }));
});

test('text in a formula: no literal over 255 characters, and the text comes back', () => {
  expect(textFormula('a"b')).toBe('"a""b"');
  fc.assert(
    fc.property(fc.string({ maxLength: 900, unit: fc.constantFrom('"', '&', '甲', '𠮷', '=') }), (text) => {
      const formula = textFormula(text);
      const literals = formula.match(/"(?:[^"]|"")*"/g)!;
      for (const literal of literals) expect(literal.length).toBeLessThanOrEqual(255);
      expect(formulaText(`=${formula}`)).toBe(text);
    }),
  );
  expect(["='封面'!$A$1", '=1+1', '="a"&B1', 'a'].map(formulaText)).toEqual([null, null, null, null]);
});
