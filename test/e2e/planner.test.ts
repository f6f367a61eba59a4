// A planner in the built page: a cross-tab of their own and a few suppositions, down to the tasks and to a file.
import { readFileSync } from 'node:fs';
import { readTables } from '../../src/xlsx/read-tables';
import { loadSample, openSite, type PaneSite, type Watched } from './pane-page';

let site: PaneSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

jest.setTimeout(60_000);

async function openAnalysis(tab: string): Promise<Watched> {
  const watched = await site.open({ viewport: { width: 320, height: 640 } });
  const { page } = watched;
  await loadSample(page);
  await page.getByRole('tab', { name: '分析' }).click();
  await page.getByRole('tab', { name: tab }).click();
  return watched;
}

test('a cross-tab of one’s own: asked, moved through with arrows, opened, and saved as a file', async () => {
  const { page, complaints } = await openAnalysis('交叉');
  const grid = page.getByRole('grid', { name: '单位与章节' });
  await grid.waitFor();
  await page.getByText('共 228 项任务').waitFor();
  await page.getByText('行、列、统计与筛选').click();
  await page.getByLabel('行', { exact: true }).selectOption('region');
  await page.getByLabel('列', { exact: true }).selectOption('leader');
  await page.getByLabel('只计点名的地区').check();
  const regions = page.getByRole('grid', { name: '地区与牵头领导' });
  await regions.getByRole('rowheader', { name: '沈阳市' }).waitFor();
  const first = regions.getByRole('gridcell').first();
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  // 沈阳 is named in 23 tasks
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('23');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '沈阳市 × 合计' }).waitFor();
  await page.getByText('找到 23 项任务').waitFor();
  expect(await page.getByText(/原文第 \d+/).count()).toBeGreaterThan(10);

  await page.getByRole('button', { name: '返回分析' }).click();
  // what was asked is still there
  await page.getByRole('grid', { name: '地区与牵头领导' }).waitFor();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出这张表' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('交叉·地区×领导.xlsx');
  expect(readTables(new Uint8Array(readFileSync(await download.path())), '交叉.xlsx')).toEqual(new Map());
  expect(complaints).toEqual([]);
  await page.close();
});

test('suppositions: added one by one, taken back, each number with its tasks; the register stays as it is', async () => {
  const { page, complaints } = await openAnalysis('推演');
  const add = page.getByRole('button', { name: '加入推演' });
  await page.getByLabel('把', { exact: true }).selectOption('省水利厅');
  await page.getByLabel('并入').selectOption('省农业农村厅');
  await add.click();
  const steps = page.getByRole('region', { name: '已作的假设' }).getByRole('listitem');
  await steps.filter({ hasText: '把“省水利厅”并入“省农业农村厅”（涉及' }).waitFor();
  await page.getByLabel('假设', { exact: true }).selectOption('move');
  await page.getByLabel('任务序号').fill('1');
  await page.getByLabel('改由').selectOption('省财政厅');
  await add.click();
  await steps.filter({ hasText: '任务 1 改由“省财政厅”牵头' }).waitFor();
  const finance = page.getByRole('row', { name: /^省财政厅/ });
  await finance.getByRole('button', { name: '省财政厅 · 牵头 · 推演后 10' }).click();
  await page.getByText('找到 10 项任务').waitFor();
  await page.getByRole('button', { name: '返回分析' }).click();

  await steps.nth(1).getByRole('button', { name: '撤销' }).click();
  await finance.waitFor({ state: 'detached' });
  expect(await steps.count()).toBe(1);
  await steps.nth(0).getByRole('button', { name: '撤销' }).click();
  expect(await steps.count()).toBe(0);
  expect(await page.getByRole('button', { name: /^43\s*牵头单位$/ }).count()).toBe(1);
  expect(complaints).toEqual([]);
  await page.close();
});
