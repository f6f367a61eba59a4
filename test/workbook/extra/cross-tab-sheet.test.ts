// A cross-tab on its sheet: as a person reads it, and that every number leads to the tasks that it says.
import fc from 'fast-check';
import { analyze } from '../../../src/analytics/analyze';
import { crossTab } from '../../../src/analytics/cross-tab';
import { DIMENSIONS, MEASURES, type CrossTabRequest } from '../../../src/analytics/cross-tab-types';
import type { Plan } from '../../../src/model/plan';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { contextOf } from '../../../src/workbook/context';
import { asFile, describeExtraAlone } from '../../../src/workbook/extra/describe-extra';
import type { ExtraRequest } from '../../../src/workbook/extra/extra-request';
import { anyPlan } from '../../analytics/any-plan';
import { cellsIn, gridOf, sheetNamed } from '../cells';
import { checkSheets } from '../invariants';
import { SMALL_PLAN } from '../small-plan';

const ASKED: CrossTabRequest = {
  rows: 'unit',
  columns: 'section',
  measure: 'tasks',
  filters: {},
  sort: 'total',
  top: { rows: null, columns: null },
};
const NAME = '交叉·单位×章节';

function specOf(plan: Plan, tab: CrossTabRequest) {
  const request: ExtraRequest = { kind: 'cross-tab', tab };
  const context = contextOf(plan, analyze(plan, DEFAULT_SETTINGS), DEFAULT_SETTINGS, '2024-03-01');
  return asFile(describeExtraAlone(context, { sheet: NAME, request }));
}
const sheetOf = (plan: Plan, tab: Partial<CrossTabRequest>) => sheetNamed(specOf(plan, { ...ASKED, ...tab }), NAME);

test('reads as it was asked, with what it means below', () => {
  const sheet = sheetOf(SMALL_PLAN, { top: { rows: 2, columns: null }, filters: { roles: ['lead', 'support'] } });
  const grid = gridOf(sheet);
  expect(grid[1]![1]).toBe(
    '《某省重点工作分工方案》按单位与章节交叉统计任务数。筛选：角色为牵头、责任。统计日期 2024年3月1日。点击数字查看任务。',
  );
  expect(grid.slice(2, 10).map((row) => row.slice(0, 4))).toEqual([
    ['单位＼章节', '一、稳增长', '二、保民生', '合计'],
    ['省公安厅', 1, 2, 3],
    ['省发展改革委', 2, 1, 3],
    ['其他 2 个', 3, 1, 4],
    ['合计', 3, 2, 5],
    ['每个数是行与列同时涉及的任务数，一项任务在一格中只计一次。', undefined, undefined, undefined],
    [
      '合计按任务去重：一项任务涉及几行或几列，合计中只计一次，因此可能小于各格之和。',
      ...[undefined, undefined, undefined],
    ],
    ['“其他”行把未单独列出的 2 个合在一起，任务不重复计。', undefined, undefined, undefined],
  ]);
});

test('lists the tasks behind a number at its side, with the lines of the source', () => {
  const sheet = sheetOf(SMALL_PLAN, {});
  const link = sheet.links.find(({ row, column }) => row === 3 && column === 2)!;
  expect(link.tip).toBe('第4、5项任务');
  expect(cellsIn(sheet, link.target)).toEqual([
    ['省公安厅', '二、保民生', '4', '第4项工作。', '省公安厅（省边防办）', '第40–43行'],
    ['省公安厅', '二、保民生', '5', '第5项工作。', '省公安厅', '第50–53行'],
  ]);
});

test('measures with parts of tasks are shown with their decimals, and lead to the tasks they come from', () => {
  const sheet = sheetOf(SMALL_PLAN, { measure: 'weighted' });
  expect(gridOf(sheet)[3]!.slice(0, 4)).toEqual(['省公安厅', 1, 2, 3]);
  expect(gridOf(sheet)[4]!.slice(0, 4)).toEqual(['省发展改革委', 2, 0.3, 2.3]);
  const support = sheet.links.find(({ row, column }) => row === 4 && column === 2)!;
  expect(cellsIn(sheet, support.target).map((row) => row[2])).toEqual(['4']);
});

test('says so where no task fits', () => {
  const sheet = sheetOf(SMALL_PLAN, { filters: { sections: ['三'] } });
  expect(gridOf(sheet)[2]).toEqual(['没有符合条件的任务。']);
});

const request = fc.record<CrossTabRequest>({
  rows: fc.constantFrom(...DIMENSIONS),
  columns: fc.constantFrom(...DIMENSIONS),
  measure: fc.constantFrom(...MEASURES),
  filters: fc.record(
    { namedOnly: fc.boolean(), roles: fc.subarray(['lead', 'support'] as const) },
    { requiredKeys: [] },
  ),
  sort: fc.constantFrom('total', 'order'),
  top: fc.record({ rows: fc.constantFrom(null, 2), columns: fc.constantFrom(null, 2) }),
});

test('of any plan, every number leads to exactly its tasks', () => {
  fc.assert(
    fc.property(anyPlan, request, (plan, asked) => {
      const spec = specOf(plan, asked);
      if (asked.measure === 'tasks') checkSheets(spec);
      const sheet = sheetNamed(spec, NAME);
      const tab = crossTab(plan, asked, DEFAULT_SETTINGS.weights);
      if (tab.total.tasks.length === 0) return;
      const figures = [
        ...tab.rows.map((row, r) => [...tab.cells[r]!, row.total]),
        [...tab.columns.map(({ total }) => total), tab.total],
      ];
      const links = new Map(sheet.links.map((link) => [`${link.row} ${link.column}`, link]));
      figures.forEach((row, r) =>
        row.forEach(({ tasks }, c) => {
          const link = links.get(`${3 + r} ${1 + c}`);
          const listed = link ? cellsIn(sheet, link.target).map((cells) => cells[2]) : [];
          expect(listed.sort()).toEqual(tasks.map((task) => plan.tasks[task]!.no).sort());
        }),
      );
    }),
    { numRuns: 60 },
  );
});
