// What a person feels of the pane's speed. A machine that is busy with other things makes everything slower and nothing
// faster: the best of a few rounds counts, and a round that is good enough is the last.
import type { Frame } from 'playwright-core';
import { openExcelWeb } from './excel-web';
import { timeToUse } from './time-to-use';

const ROUNDS = 5;

jest.setTimeout(180_000);

async function best(measure: () => Promise<number>, wanted: number): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < ROUNDS && least > wanted; round++) least = Math.min(least, await measure());
  return least;
}

test('the pane answers its first button within 500 ms of being asked for', async () => {
  const milliseconds = await best(timeToUse, 500);
  expect(milliseconds).toBeGreaterThan(0);
  expect(milliseconds).toBeLessThanOrEqual(500);
});

/**
 * From now on the pane notes every task of its thread that takes longer than 50 ms. A task that does is run first and
 * must be noted: an observer that sees nothing would find nothing too long.
 */
async function noteLongTasks(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    const noted: number[] = [];
    Object.assign(window, { longTasks: noted });
    new PerformanceObserver((list) => noted.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
    setTimeout(() => {
      const end = performance.now() + 100;
      while (performance.now() < end);
    });
  });
  await pane.waitForFunction(() => (window as unknown as WithTasks).longTasks.splice(0).some((one) => one >= 100));
}

interface WithTasks {
  readonly longTasks: number[];
}

const longestTask = (pane: Frame): Promise<number> =>
  pane.evaluate(() => Math.max(0, ...(window as unknown as WithTasks).longTasks));

test('while the workbook of 228 tasks is built, no task holds the pane for more than 200 ms', async () => {
  const site = await openExcelWeb();
  const longest = await best(async () => {
    const { page, pane, host } = await site.open();
    await pane.getByRole('button', { name: '载入示例方案' }).click();
    await pane.getByText(/^共 \d+ 个工作表$/).waitFor();
    await noteLongTasks(pane);
    await pane.getByRole('button', { name: '生成工作簿' }).click();
    await pane.getByText(/^已写入 \d+ 个工作表$/).waitFor({ timeout: 60_000 });
    expect(host.workbook.table('FG_Tasks')!.body.rows).toBe(228);
    const longest = await longestTask(pane);
    await page.close();
    return longest;
  }, 200);
  await site.close();
  expect(longest).toBeLessThanOrEqual(200);
});
