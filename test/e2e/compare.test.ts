// Two plans against each other in the built page: what differs, a match put right, the file; every look at 320 pixels.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readTables } from '../../src/xlsx/read-tables';
import { overflow, recolour, violations } from './flaws';
import { openSite, type PaneSite } from './pane-page';

let site: PaneSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

jest.setTimeout(60_000);

const plan = (year: number): string => join(__dirname, `../fixtures/compare/${year}-plan.md`);

/** The newer plan in hand, the older one chosen. */
async function compare(page: Page): Promise<void> {
  await page.getByLabel('打开文件').setInputFiles(plan(2025));
  await page.getByRole('button', { name: /^11\s*任务$/ }).waitFor();
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name: '与另一方案对比' }).click();
  await page.getByRole('heading', { name: '与另一方案对比' }).waitFor();
}

test('differences by kind, each with its number, its words and its places', async () => {
  const { page, foreign, complaints } = await site.open({ viewport: { width: 320, height: 640 } });
  await compare(page);
  await page.getByLabel('选择另一方案').setInputFiles(plan(2024));
  await page.getByText('已与“2024-plan.md”对比').waitFor();
  const kinds = page.getByRole('heading', { level: 2 }).getByRole('button');
  expect((await kinds.allTextContents()).map((name) => name.replace('▸ ', ''))).toEqual([
    ...['新增1', '删去1', '拆分1', '责任调整3', '改写8', '换序号2', '目标变化11', '任务数有增减的单位7'],
  ]);
  await page.getByRole('button', { name: /^责任调整/ }).click();
  const card = page.getByRole('article', { name: '3 → 3' });
  expect(await card.locator('del').allTextContents()).toEqual(['全年', '200', '80']);
  expect(await card.locator('ins').allTextContents()).toEqual(['220', '90']);
  expect(await card.textContent()).toContain('相似度 0.76');
  expect(await card.textContent()).toContain('责任单位 增省数据局');
  expect(await card.textContent()).toContain('新方案第 17—20 行 · 原方案第 17—20 行');
  expect(await overflow(page)).toBe(0);

  // a match is put right where it is shown
  await page.getByRole('button', { name: /^新增/ }).click();
  const added = page.getByRole('article', { name: '5', exact: true });
  await added.getByRole('button', { name: '改配对' }).click();
  await added.getByRole('combobox').selectOption({ label: '5 培育外贸综合服务企业，支持跨境电商发展。' });
  await kinds.filter({ hasText: '新增' }).waitFor({ state: 'detached' });
  expect(await page.getByRole('article', { name: '5 → 5' }).first().textContent()).toContain('人工配对');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 .xlsx' }).click();
  const bytes = readFileSync(await (await download).path());
  const table = readTables(bytes, 'x.xlsx', new Set(['FG_Comparison'])).get('FG_Comparison')!;
  expect(table.rows.filter((row) => row[table.headers.indexOf('更正')] !== null)).toHaveLength(1);
  expect([foreign, complaints]).toEqual([[], []]);
  await page.close();
});

test('axe finds nothing, in light, dark and forced colours', async () => {
  const { page } = await site.open({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
  await compare(page);
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('选择另一方案').setInputFiles(plan(2024));
  await page.getByRole('button', { name: /^责任调整/ }).click();
  await page.getByRole('article').first().getByRole('button', { name: '改配对' }).click();
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  // the same page in other colours: only what colours can spoil
  for (const look of [{ colorScheme: 'dark' }, { colorScheme: 'light', forcedColors: 'active' }] as const) {
    await recolour(page, look);
    expect(await violations(page, ['color-contrast'])).toEqual([]);
  }
  await page.close();
});
