// What is supposed, on its sheet: as a person reads it, and that every number leads to its tasks.
import fc from 'fast-check';
import { analyze } from '../../../src/analytics/analyze';
import type { WhatIfStep } from '../../../src/analytics/what-if-types';
import type { Plan } from '../../../src/model/plan';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { contextOf } from '../../../src/workbook/context';
import { asFile, describeExtraAlone } from '../../../src/workbook/extra/describe-extra';
import { anyPlan } from '../../analytics/any-plan';
import { cellsIn, gridOf } from '../cells';
import { checkSheets } from '../invariants';
import { SMALL_PLAN } from '../small-plan';

const NAME = '假设推演';

function specOf(plan: Plan, steps: readonly WhatIfStep[]) {
  const context = contextOf(plan, analyze(plan, DEFAULT_SETTINGS), DEFAULT_SETTINGS, '2024-03-01');
  return asFile(describeExtraAlone(context, { sheet: NAME, request: { kind: 'what-if', steps } }));
}

test('says what is supposed, what follows, and whose figures change', () => {
  const [sheet] = specOf(SMALL_PLAN, [
    { kind: 'merge', from: '省财政厅', into: '省发展改革委' },
    { kind: 'move', task: '2024-005', from: '省公安厅', to: '省教育厅' },
  ]).sheets;
  const grid = gridOf(sheet!);
  expect(grid[1]![1]).toBe(
    '在《某省重点工作分工方案》的基础上作 2 步假设，前后对照。只作推演，任务台账没有改动。推演日期 2024年3月1日。点击数字查看任务。',
  );
  expect(grid.slice(2, 11).map((row) => row[0])).toEqual([
    '假设',
    '1. 把“省财政厅”并入“省发展改革委”（涉及 3 项任务）',
    '2. 任务 5 改由“省教育厅”牵头，“省公安厅”不再承担：第5项工作。',
    '结果',
    '4 个单位（含统称）的任务数或加权工作量发生变化。',
    '牵头任务最多的 3 家所占比重仍为 100.0%。',
    '牵头单位仍为 3 家；牵头的集中程度相当于由若干家平均分担，家数由 2.6 变为 2.8。',
    '加权工作量最大的 5 家所占比重仍为 100.0%。',
    '几家联合牵头的任务由 1 项变为 0 项。',
  ]);
  const row = grid.find(([name]) => name === '省公安厅')!;
  // lead, joint, support, total, weighted: before, after, difference
  expect(row.slice(0, 16)).toEqual(['省公安厅', 3, 2, -1, 0, 0, 0, 0, 0, 0, 3, 2, -1, 3, 2, -1]);
  const merged = grid.find(([name]) => name === '省发展改革委')!;
  expect(merged.slice(10, 13)).toEqual([3, 4, 1]);
});

test('says so where nothing would change', () => {
  const [sheet] = specOf(SMALL_PLAN, [{ kind: 'merge', from: '没有的单位', into: '省财政厅' }]).sheets;
  const lines = gridOf(sheet!).map((row) => row[0]);
  expect(lines).toContain('1. 把“没有的单位”并入“省财政厅”（没有可改动的任务，未产生变化）');
  expect(lines).toContain('没有单位的任务数或加权工作量发生变化。');
});

test('of any plan, a sound sheet on which every count leads to exactly its tasks', () => {
  const steps = fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('merge' as const), from: fc.nat(5), into: fc.nat(5) }),
      fc.record({ kind: fc.constant('move-all' as const), from: fc.nat(5), to: fc.nat(5) }),
    ),
    { minLength: 1, maxLength: 3 },
  );
  fc.assert(
    fc.property(anyPlan, steps, (plan, given) => {
      const names = analyze(plan, DEFAULT_SETTINGS).byUnit.map(({ name }) => name);
      const nameAt = (place: number) => names[place % Math.max(1, names.length)] ?? '';
      const named = given.map((step): WhatIfStep =>
        step.kind === 'merge'
          ? { kind: 'merge', from: nameAt(step.from), into: nameAt(step.into) }
          : { kind: 'move-all', from: nameAt(step.from), to: nameAt(step.to) },
      );
      const spec = specOf(plan, named);
      const [sheet] = spec.sheets;
      // weights are no counts: what leads to their tasks is not as many as the number says
      const isWeighted = ({ column }: { readonly column: number }) => column >= 13;
      checkSheets({ ...spec, sheets: [{ ...sheet!, links: sheet!.links.filter((link) => !isWeighted(link)) }] });
      for (const { target } of sheet!.links) {
        const rows = cellsIn(sheet!, target);
        expect(new Set(rows.map((cells) => JSON.stringify(cells.slice(0, 2)))).size).toBe(1);
      }
    }),
    { numRuns: 40 },
  );
});
