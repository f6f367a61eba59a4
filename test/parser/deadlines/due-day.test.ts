import fc from 'fast-check';
import { dueDay } from '../../../src/parser/deadlines/due-day';

const CASES: readonly (readonly [words: string, iso: string | null, kind: string])[] = [
  ['12月底前', '2024-12-31', 'day'],
  ['6月底', '2024-06-30', 'day'],
  ['2月底前完成', '2024-02-29', 'day'],
  ['6月份', '2024-06-30', 'day'],
  ['6月', '2024-06-30', 'day'],
  ['2024年6月30日前', '2024-06-30', 'day'],
  ['6月30日前', '2024-06-30', 'day'],
  ['2025年3月', '2025-03-31', 'day'],
  ['年底前', '2024-12-31', 'day'],
  ['年内完成', '2024-12-31', 'day'],
  ['今年底前', '2024-12-31', 'day'],
  ['明年6月底前', '2025-06-30', 'day'],
  ['2020年底前', '2020-12-31', 'day'],
  ['2025年', '2025-12-31', 'day'],
  ['上半年', '2024-06-30', 'day'],
  ['下半年', '2024-12-31', 'day'],
  ['一季度', '2024-03-31', 'day'],
  ['第二季度末前', '2024-06-30', 'day'],
  ['3季度', '2024-09-30', 'day'],
  ['前三季度', '2024-09-30', 'day'],
  ['四季度', '2024-12-31', 'day'],
  ['6月上旬', '2024-06-10', 'day'],
  ['6月中旬前', '2024-06-20', 'day'],
  ['6月下旬', '2024-06-30', 'day'],
  ['十二月底前', '2024-12-31', 'day'],
  ['二〇二四年六月三十日前', '2024-06-30', 'day'],
  ['１２月底前', '2024-12-31', 'day'],
  ['2024 年 12 月底前', '2024-12-31', 'day'],
  ['6—8月', '2024-08-31', 'day'],
  ['“十四五”末', '2025-12-31', 'day'],
  ['十五五期末', '2030-12-31', 'day'],
  // the last of several, and what goes on afterwards does not count
  ['4月底前出台相关政策，年内持续推进', '2024-04-30', 'day'],
  ['6月底前完成一期，12月底前全部完成', '2024-12-31', 'stages'],
  ['2024年6月至2025年3月', '2025-03-31', 'stages'],
  // no day is meant
  ['持续推进', null, 'ongoing'],
  ['年内持续推进', null, 'ongoing'],
  ['全年', null, 'ongoing'],
  ['全年持续推进', null, 'ongoing'],
  ['长期坚持', null, 'ongoing'],
  ['常态化推进', null, 'ongoing'],
  ['每月底前', null, 'ongoing'],
  ['每季度末', null, 'ongoing'],
  ['立即整改', null, 'ongoing'],
  ['按序时进度推进', null, 'ongoing'],
  // a day is meant and not fixed
  ['12月前', null, 'unclear'],
  ['6月初', null, 'unclear'],
  ['二季度前', null, 'unclear'],
  ['2025年前', null, 'unclear'],
  ['汛期前', null, 'unclear'],
  ['春节前', null, 'unclear'],
  ['3个月内', null, 'unclear'],
  ['2月30日前', null, 'unclear'],
  ['月底前', null, 'unclear'],
  ['年中', null, 'unclear'],
];

test.each(CASES)('%s in a plan for 2024', (words, iso, kind) => {
  expect(dueDay(words, 2024)).toEqual({ kind, iso });
});

test('without a year of the plan only a printed year fixes a day', () => {
  expect(dueDay('12月底前', null)).toEqual({ kind: 'unclear', iso: null });
  expect(dueDay('2024年12月底前', null)).toEqual({ kind: 'day', iso: '2024-12-31' });
});

test('any day is read back as it is printed', () => {
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, dayOfMonth] = iso.split('-').map(Number);
      expect(dueDay(`${year}年${month}月${dayOfMonth}日前`, 2024)).toEqual({ kind: 'day', iso });
      expect(dueDay(`${month}月${dayOfMonth}日前`, year!).iso).toBe(iso);
    }),
  );
});

test('no words make it throw, and every day it gives is one of the calendar', () => {
  const words = fc.string({
    unit: fc.constantFrom(...'0123456789年月日底末初前内上中下旬半季度一二三四十每今明，；至'),
    maxLength: 24,
  });
  fc.assert(
    fc.property(words, (text) => {
      const { iso } = dueDay(text, 2024);
      if (iso !== null) expect(new Date(`${iso}T00:00:00Z`).toISOString().slice(0, 10)).toBe(iso);
    }),
  );
});
