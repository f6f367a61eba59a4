// What a person feels of the pane's speed, in headless Chromium with the production build: how long until its first button
// answers, and the longest task that holds its thread while the workbook of the bundled plan is built in Excel on the web.
// Run: npm run build && node --require ./bench/typescript.cjs bench/pane.ts [rounds]
import type { Frame } from 'playwright-core';
import { openExcelWeb } from '../test/e2e/excel-web';
import { timeToUse } from './time-to-use';

const rounds = Number(process.argv[2] ?? 5);

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

/** Milliseconds of the longest task while the workbook is built; 0: none took more than 50. */
async function longestTask(): Promise<number> {
  const site = await openExcelWeb();
  const { pane } = await site.open();
  await pane.getByRole('button', { name: '载入示例方案' }).click();
  await pane.getByText(/^共 \d+ 个工作表$/).waitFor();
  await noteLongTasks(pane);
  await pane.getByRole('button', { name: '生成工作簿' }).click();
  await pane.getByText(/^已写入 \d+ 个工作表$/).waitFor({ timeout: 120_000 });
  const longest = await pane.evaluate(() => Math.max(0, ...(window as unknown as WithTasks).longTasks));
  await site.close();
  return longest;
}

async function print(what: string, measure: () => Promise<number>): Promise<void> {
  const measured: number[] = [];
  for (let round = 0; round < rounds; round++) measured.push(await measure());
  measured.sort((a, b) => a - b);
  const [best, median] = [measured[0]!, measured[measured.length >> 1]!];
  console.log(`${what}: best ${best.toFixed(0)} ms, median ${median.toFixed(0)} ms of ${rounds}`);
}

async function main(): Promise<void> {
  await print('the first button answers', timeToUse);
  await print('longest task while the workbook is built', longestTask);
}

void main();
