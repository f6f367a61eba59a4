// Every screen in light, dark and forced colours: axe finds nothing, nothing is wider than the pane, and all of it can be
// reached with the keyboard.
import type { Page } from 'playwright-core';
import { overflow, recolour, violations } from './flaws';
import { loadSample, openSite, type PaneSite } from './pane-page';

let site: PaneSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

jest.setTimeout(180_000);

const SCREENS: readonly [name: string, go: (page: Page) => Promise<void>][] = [
  ['first run', () => Promise.resolve()],
  ['plan', loadSample],
  [
    'report of reading',
    async (page) => {
      await page.getByRole('button', { name: '看读取报告' }).click();
      await page.getByText('共读入 22892 个字符').waitFor();
      await page.getByText('未采用的文字 18 处').scrollIntoViewIfNeeded();
    },
  ],
  ['review', (page) => page.getByRole('tab', { name: /^核查/ }).click()],
  ['analysis', (page) => page.getByRole('tab', { name: '分析' }).click()],
  [
    'party',
    async (page) => {
      await page.getByRole('button', { name: /^省发展改革委/ }).click();
      await page.getByRole('heading', { name: '量化目标' }).waitFor();
    },
  ],
  [
    'together',
    async (page) => {
      await page.getByRole('tab', { name: '协同' }).click();
      await page.getByRole('heading', { name: '协同矩阵' }).waitFor();
    },
  ],
  [
    'cross',
    async (page) => {
      await page.getByRole('tab', { name: '交叉' }).click();
      await page.getByText('行、列、统计与筛选').click();
      await page.getByRole('grid').waitFor();
    },
  ],
  [
    'what if',
    async (page) => {
      await page.getByRole('tab', { name: '推演' }).click();
      await page.getByRole('button', { name: '加入推演' }).click();
      await page.getByRole('region', { name: '前后对照' }).getByRole('table').waitFor();
    },
  ],
  [
    'search',
    async (page) => {
      await page.getByRole('tab', { name: '查询' }).click();
      await page.getByRole('searchbox').fill('沈阳');
      await page.getByText('找到 199 项任务').waitFor();
    },
  ],
  [
    'paste',
    async (page) => {
      await page.getByRole('button', { name: '更多' }).click();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('menuitem', { name: '粘贴文本' }).click();
      await page.getByLabel('方案全文').waitFor();
    },
  ],
];

test('every screen in light, dark and forced colours, 320 pixels wide', async () => {
  const { page } = await site.open({ viewport: { width: 320, height: 480 }, reducedMotion: 'reduce' });
  for (const [name, go] of SCREENS) {
    await go(page);
    expect([name, await violations(page)]).toEqual([name, []]);
    expect([name, await overflow(page)]).toEqual([name, 0]);
    // the same screen in other colours: only what colours can spoil
    for (const look of [{ colorScheme: 'dark' }, { colorScheme: 'light', forcedColors: 'active' }] as const) {
      await recolour(page, look);
      expect([name, look, await violations(page, ['color-contrast'])]).toEqual([name, look, []]);
      expect([name, look, await overflow(page)]).toEqual([name, look, 0]);
    }
    await recolour(page, { forcedColors: 'none' });
  }
  await page.close();
});

test('from the first screen to a task with the keyboard alone', async () => {
  const { page } = await site.open();
  await page.getByRole('button', { name: '载入示例方案' }).waitFor();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('载入示例方案');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^228\s*任务$/ }).waitFor();
  // the screen that held the focus is gone: it stands on the heading of the new one
  expect(await focused(page)).toContain('重点工作分工方案');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('228任务');
  await page.keyboard.press('Enter');
  expect(await page.getByRole('tab', { selected: true }).first().textContent()).toBe('查询');
  for (let i = 0; i < 4; i++) await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('查询');
  await page.keyboard.press('ArrowLeft');
  expect(await page.getByRole('heading', { name: '各单位牵头与责任任务数' }).count()).toBe(1);
  await page.close();
});

test('point after point is dealt with on the keyboard, and what came of it is in sight', async () => {
  const { page } = await site.open({ viewport: { width: 320, height: 480 } });
  await loadSample(page);
  await page.getByRole('tab', { name: /^核查/ }).click();
  const doubts = page.getByRole('region', { name: '请核对' }).getByRole('article');
  const before = await doubts.count();
  const third = await doubts.nth(2).textContent();
  await doubts.first().getByRole('button', { name: '已核' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await doubts.count()).toBe(before - 2);
  expect(await doubts.first().textContent()).toBe(third);
  expect(await focused(page)).toBe('已核');
  await page.getByRole('article').last().scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: '生成工作簿' }).click();
  const notice = page.getByText('已导出“2024-liaoning.xlsx”');
  await notice.waitFor();
  const { y, height } = (await notice.boundingBox())!;
  expect([y > 0, y + height < 480]).toEqual([true, true]);
  await page.close();
});

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
