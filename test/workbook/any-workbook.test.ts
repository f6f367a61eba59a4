// Whatever the plan: the spec is sound, and what its sheets say is what the analytics say.
import fc from 'fast-check';
import { analyze } from '../../src/analytics/analyze';
import type { Plan } from '../../src/model/plan';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { contextOf } from '../../src/workbook/context';
import { describeWorkbook } from '../../src/workbook/describe-workbook';
import { anyPlan } from '../analytics/any-plan';
import { makePlan } from '../analytics/make-plan';
import { cellsIn, sheetNamed } from './cells';
import { checkWorkbook } from './invariants';

const build = (plan: Plan) => {
  const analytics = analyze(plan, DEFAULT_SETTINGS);
  return { analytics, spec: describeWorkbook(contextOf(plan, analytics, DEFAULT_SETTINGS, '2024-03-01')) };
};
const blank = (count: number): number | null => (count === 0 ? null : count);
const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

test.each<[string, Plan]>([
  ['nothing at all', makePlan([])],
  ['one task and nobody', makePlan([{}])],
  ['no leaders', makePlan([{ section: '一', lead: ['甲'], support: ['乙'], viaAll: ['某市'] }])],
  ['no regions', makePlan([{ section: '一', leaders: ['张三'], lead: ['甲'] }])],
  ['no sections', makePlan([{ leaders: ['张三'], lead: ['甲'], support: ['乙'], named: ['某市'] }])],
  ['no lead anywhere', makePlan([{ section: '一', joint: ['甲', '乙'] }])],
  ['groups only', makePlan([{ section: '一', groups: ['有关部门'] }])],
  ['a leader only', makePlan([{ leaders: ['张三'] }])],
  ['names like formulas', makePlan([{ section: '=1', lead: ['=1+1', '@x'], support: ["'", '<&>"'], named: ['-'] }])],
])('a sound workbook of a plan with %s', (_, plan) => checkWorkbook(build(plan).spec));

test('a sound workbook of any plan', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => checkWorkbook(build(plan).spec)),
    { numRuns: 60 },
  );
});

test('every count in workloads and matrices equals the analytics', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { analytics, spec } = build(plan);
      const { byUnit, byLeader, byRegion, matrices } = analytics;
      const column = (name: string, header: string, rows: number) => {
        const sheet = sheetNamed(spec, name);
        const at = cellsIn(sheet, { row: 2, column: 0, rows: 1, columns: sheet.widths.length })[0]!.indexOf(header);
        return at < 0 ? null : cellsIn(sheet, { row: 3, column: at, rows, columns: 1 }).flat();
      };
      const check = (name: string, header: string, counts: readonly number[]): void => {
        const found = column(name, header, counts.length);
        expect(found ?? counts.map(() => null)).toEqual(counts.map(blank));
      };
      check(
        '单位工作量',
        '牵头',
        byUnit.map((row) => row.lead),
      );
      check(
        '单位工作量',
        '其中\n联合',
        byUnit.map((row) => row.jointLead),
      );
      check(
        '单位工作量',
        '共同',
        byUnit.map((row) => row.joint),
      );
      check(
        '单位工作量',
        '责任',
        byUnit.map((row) => row.support),
      );
      check(
        '单位工作量',
        '合计',
        byUnit.map((row) => row.total),
      );
      check(
        '领导工作量',
        '任务',
        byLeader.map((row) => row.tasks),
      );
      check(
        '领导工作量',
        '其中\n联合牵头',
        byLeader.map((row) => row.shared),
      );
      check(
        '各市工作量',
        '点名',
        byRegion.map((row) => row.named),
      );
      check(
        '各市工作量',
        '通过\n“各市”',
        byRegion.map((row) => row.viaAll),
      );
      check(
        '各市工作量',
        '合计',
        byRegion.map((row) => row.total),
      );
      const { rows, columns, values } = matrices.unitSection;
      if (rows.length === 0 || columns.length === 0) return;
      const sheet = sheetNamed(spec, '单位×章节');
      expect(cellsIn(sheet, { row: 3, column: 1, rows: rows.length, columns: columns.length + 1 })).toEqual(
        values.map((counts) => [...counts.map(blank), sum(counts)]),
      );
    }),
    { numRuns: 60 },
  );
});
