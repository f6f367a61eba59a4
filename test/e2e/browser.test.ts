// The production build in an ordinary browser: everything but the cells.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { localDay } from '../../src/model/local-day';
import { loadSample, openSite, type PaneSite } from './pane-page';

const CLI = join(__dirname, '../../dist/cli/fengong.js');
const SAMPLE = join(__dirname, '../../seeds/2024-liaoning.md');

let site: PaneSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

jest.setTimeout(30_000);

test('the bundled plan is one click away, and its figures are right', async () => {
  const { page, foreign, complaints } = await site.open();
  await loadSample(page);
  const figures = page.getByRole('group', { name: '主要数字' }).getByRole('button');
  expect((await figures.allTextContents()).slice(0, 3)).toEqual(['228任务', '43牵头单位', '8领导']);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('重点工作分工方案');
  expect(await page.getByRole('banner').textContent()).toContain('228 项 · 10 章 · 64 家单位 · 15 个地区');
  // the preview of sheets comes from the same description that the file is written from
  await page.getByText(/^共 \d+ 个工作表$/).waitFor();
  expect(await page.getByRole('tabpanel').getByText('任务台账').count()).toBe(1);
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

test('a point is looked at, marked as checked or ignored, and no longer counted', async () => {
  const { page, complaints } = await site.open();
  await loadSample(page);
  await page.getByRole('tab', { name: /^核查/ }).click();
  const doubts = page.getByRole('region', { name: '请核对' }).getByRole('article');
  const before = await doubts.count();
  expect(before).toBeGreaterThan(0);
  expect(await page.getByRole('tab', { name: /^核查/ }).textContent()).toBe(`核查${before}`);
  const first = doubts.first();
  expect(await first.textContent()).toMatch(/任务 37 · 原文第 \d+ 行/);
  await first.getByRole('button', { name: '已核' }).click();
  expect(await doubts.count()).toBe(before - 1);
  await doubts.first().getByRole('button', { name: '忽略' }).click();
  expect(await doubts.count()).toBe(before - 2);
  const settled = page.getByRole('region', { name: '已处理' }).getByRole('article');
  expect((await settled.allTextContents()).map((text) => text.match(/(已核|忽略) · 任务/)?.[1])).toEqual([
    '已核',
    '忽略',
  ]);
  await settled.last().getByRole('button', { name: '改回待核' }).click();
  expect(await settled.count()).toBe(1);
  await doubts.first().getByRole('button', { name: '定位' }).click();
  expect(await page.getByRole('tab', { selected: true }).first().textContent()).toBe('查询');
  expect(await page.getByRole('article').count()).toBe(1);
  await page.getByRole('button', { name: '返回核查' }).click();
  expect(await doubts.count()).toBe(before - 1);
  expect(complaints).toEqual([]);
  await page.close();
});

test('a unit is drilled into: from its bar to its tasks, as many as the number says', async () => {
  const { page } = await site.open();
  await loadSample(page);
  await page
    .getByRole('button', { name: /牵头单位/ })
    .first()
    .click();
  await page.getByRole('button', { name: /^省发展改革委\s*牵头 55 · 责任 38$/ }).click();
  await page.getByRole('button', { name: /^牵头\s*55 项$/ }).click();
  expect(await page.getByText('找到 55 项任务').count()).toBe(1);
  expect(await page.getByRole('article').first().textContent()).toContain('省发展改革委');
  await page.close();
});

test('one box finds numbers, names, cities, abbreviations, initials and words', async () => {
  const { page } = await site.open();
  await loadSample(page);
  await page.getByRole('tab', { name: '查询' }).click();
  const found: [string, number][] = [
    ['沈阳市', 199],
    ['省发展改革委', 93],
    ['fzggw', 93],
    ['发改委', 93],
    ['王健', 68],
    ['王健 沈阳市 不存在的词', 0],
  ];
  for (const [query, count] of found) {
    await page.getByRole('searchbox').fill(query);
    await page.getByText(`找到 ${count} 项任务`).waitFor();
    expect([query, await page.getByRole('article').count()]).toEqual([query, Math.min(count, 20)]);
  }
  await page.close();
});

test('every part of the exported workbook is, byte for byte, what the command line writes', async () => {
  if (!existsSync(CLI)) throw new Error('dist/cli is missing: run npm run build first');
  const { page, complaints } = await site.open();
  await loadSample(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '生成工作簿' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('2024-liaoning.xlsx');
  const folder = mkdtempSync(join(tmpdir(), 'fengong-'));
  await download.saveAs(join(folder, 'page.xlsx'));
  await page.getByText('已导出“2024-liaoning.xlsx”').waitFor();
  execFileSync('node', [CLI, 'build', SAMPLE, '-o', join(folder, 'cli.xlsx'), '--date', localDay(new Date())], {
    stdio: 'pipe',
  });
  const partsIn = (file: string) => unzipSync(readFileSync(join(folder, file)));
  const [parts, wanted] = [partsIn('page.xlsx'), partsIn('cli.xlsx')];
  expect(Object.keys(parts).length).toBeGreaterThan(30);
  expect(Object.keys(parts)).toEqual(Object.keys(wanted));
  expect(Object.keys(parts).filter((part) => !Buffer.from(parts[part]!).equals(wanted[part]!))).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();

  // and the page takes up a workbook that another face made
  const again = await site.open();
  await again.page.getByLabel('打开文件').first().setInputFiles(join(folder, 'cli.xlsx'));
  await again.page.getByRole('button', { name: /^228\s*任务$/ }).waitFor();
  // it has its own settings, and not the text that it was read from
  await again.page.getByText('依该工作簿的“设置”表').waitFor();
  expect(await again.page.getByRole('button', { name: '看读取报告' }).count()).toBe(0);
  expect(await again.page.getByLabel('单独出现的“责任单位”').count()).toBe(0);
  expect(again.complaints).toEqual([]);
  await again.page.close();
});

test('pasted text becomes a plan; text without tasks says what is wrong and keeps what was typed', async () => {
  const { page, complaints } = await site.open();
  await page.getByRole('button', { name: '粘贴文本' }).click();
  await page.getByLabel('方案全文').fill('今天天气很好。');
  await page.getByRole('button', { name: '读取' }).click();
  await page.getByText('没有完成').waitFor();
  expect(await page.getByRole('main').textContent()).toContain('没有读到任务');
  expect(await page.getByLabel('方案全文').inputValue()).toBe('今天天气很好。');
  await page.getByLabel('方案全文').fill('1. 修建绿道30公里。\n牵头单位：市园林局\n责任单位：市财政局、市水务局');
  await page.getByRole('button', { name: '读取' }).click();
  await page.getByRole('button', { name: /^1\s*任务$/ }).waitFor();
  await page.getByRole('tab', { name: '查询' }).click();
  expect(await page.getByRole('article').textContent()).toContain('市园林局');
  expect(complaints).toEqual([]);
  await page.close();
});

test('a changed reading rule reads the same words again', async () => {
  const { page } = await site.open();
  await page.getByRole('button', { name: '粘贴文本' }).click();
  await page.getByLabel('方案全文').fill('1. 修建绿道30公里。\n责任单位：市园林局、市财政局');
  await page.getByRole('button', { name: '读取' }).click();
  await page.getByRole('button', { name: /^0\s*牵头单位$/ }).waitFor();
  await page.getByLabel('单独出现的“责任单位”').selectOption({ label: '列第一位的牵头' });
  await page.getByRole('button', { name: /^1\s*牵头单位$/ }).waitFor();
  await page.close();
});

test('in a plain browser Office.js is not even asked for', async () => {
  const asked: string[] = [];
  const { page } = await site.open({}, async (page) => page.on('request', (request) => asked.push(request.url())));
  await loadSample(page);
  expect(asked.some((address) => address.endsWith('/taskpane.html'))).toBe(true);
  expect(asked.filter((address) => address.includes('office'))).toEqual([]);
  await page.close();
});

/** As Excel on Windows opens the page; nothing of Excel is there. */
const IN_OFFICE = '?_host_Info=Excel$Win32$16.01$zh-CN$$$$0';

test('where Office.js is blocked or answers nothing, the page does its work', async () => {
  const blocked = await site.open({}, (page) => page.route('**/office/**', (route) => route.abort()), IN_OFFICE);
  await loadSample(blocked.page);
  await blocked.page.close();
  const silent = await site.open({}, (page) => page.route('**/office/**', () => undefined), IN_OFFICE);
  await loadSample(silent.page);
  expect(silent.complaints).toEqual([]);
  await silent.page.close();
});

test('what runs in the page is only what lies beside it: no eval, no inline script, no foreign address', async () => {
  const { page, foreign } = await site.open();
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  // from a timer: what a debugger runs itself is not held to the policy
  const isEvalRefused = await page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => {
          try {
            resolve(new Function('return 1')() !== 1);
          } catch {
            resolve(true);
          }
        });
      }),
  );
  expect(isEvalRefused).toBe(true);
  const reached = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => true,
      () => false,
    ),
  );
  expect(reached).toBe(false);
  expect(foreign).toEqual([]);
  await page.close();
});

test('an English system is spoken to in English', async () => {
  const { page } = await site.open({ locale: 'en-US' });
  await page.getByRole('button', { name: 'Load the sample plan' }).click();
  await page.getByRole('button', { name: /^228\s*tasks$/ }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.title()).toBe('Fengong');
  await page.close();
});
