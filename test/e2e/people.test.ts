// 分析 about people and bodies, in the built page: sentences, pairs and profiles lead to their tasks, and to a file.
import { loadSample, openSite, type PaneSite } from './pane-page';

let site: PaneSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

jest.setTimeout(60_000);

test('from a sentence, a pair and a profile to their tasks; a profile becomes a file', async () => {
  const { page, complaints, foreign } = await site.open({ viewport: { width: 320, height: 640 } });
  await loadSample(page);
  await page.getByRole('tab', { name: '分析' }).click();
  await page.getByRole('button', { name: /^18 项任务未列牵头领导/ }).click();
  await page.getByText('找到 18 项任务').or(page.getByText('共 18 项任务')).waitFor();
  await page.getByRole('button', { name: '返回分析' }).click();

  await page.getByRole('tab', { name: '协同' }).click();
  await page.getByRole('button', { name: /^省发展改革委 → 省工业和信息化厅\s*25 项/ }).click();
  await page.getByText(/25 项任务/).waitFor();
  await page.getByRole('button', { name: '返回分析' }).click();
  // in the matrix two bodies that share much stand side by side, and none beside itself
  const grid = page.getByRole('grid');
  await grid.waitFor();
  const rows = await grid.getByRole('rowheader').allTextContents();
  const at = rows.indexOf('省教育厅');
  expect(Math.abs(at - rows.indexOf('省人力资源社会保障厅'))).toBe(1);
  const cell = grid
    .getByRole('row')
    .nth(at + 1)
    .getByRole('gridcell')
    .nth(at);
  expect(await cell.textContent()).toBe('');

  await page.getByRole('tab', { name: '单位' }).click();
  await page.getByRole('button', { name: /^省财政厅/ }).click();
  const supported = page.getByRole('region', { name: '配合哪些牵头单位' });
  await supported.getByRole('button', { name: /^省发展改革委\s*4 项/ }).waitFor();
  expect(await page.getByRole('region', { name: '量化目标' }).getByRole('button').count()).toBe(5);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出这张表' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('情况·省财政厅.xlsx');
  expect([foreign, complaints]).toEqual([[], []]);
});

test('bars of regions show what every city shares when asked, told apart by more than colour', async () => {
  const { page } = await site.open({ forcedColors: 'active' });
  await loadSample(page);
  await page.getByRole('tab', { name: '分析' }).click();
  await page.getByRole('tab', { name: '地区' }).click();
  const parts = () => page.locator('li', { hasText: /^沈阳市/ }).locator('span[aria-hidden] > span');
  expect(await parts().count()).toBe(1);
  await page.getByRole('checkbox', { name: '同时画出“各市”任务' }).check();
  const fills = await parts().evaluateAll((all) => all.map((part) => getComputedStyle(part).backgroundColor));
  expect(new Set(fills).size).toBe(2);
});
