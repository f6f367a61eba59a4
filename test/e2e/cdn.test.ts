// The page built for Microsoft's copy of Office.js: the same page under the other setting, with Microsoft's server played
// from the package, so that nothing leaves this machine.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { built, SETTINGS } from '../config/built';
import { openExcelWeb, type ExcelWebSite } from './excel-web';
import { BUILT } from './pane-page';
import { pasteSmallPlan } from './paste-small-plan';

const HOSTED = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const OFFICE_JS = join(__dirname, '../../node_modules/@microsoft/office-js/dist');

let site: ExcelWebSite;
beforeAll(async () => {
  site = await openExcelWeb();
});
afterAll(async () => {
  for (const name of SETTINGS) delete process.env[name];
  await site.close();
});

jest.setTimeout(90_000);

/** The built page as the setting `cdn` makes it: the two differ in nothing but these texts and the folder office/. */
function pageForCdn(): string {
  const html = readFileSync(join(BUILT, 'taskpane.html'), 'utf8');
  const [own, cdn] = [built({}), built({ FENGONG_OFFICE_JS: 'cdn' })];
  return [
    [own.policy, cdn.policy],
    [`content="${own.officeJs}"`, `content="${cdn.officeJs}"`],
  ].reduce((text, [from, to]) => {
    expect(text.split(from!)).toHaveLength(2);
    return text.replace(from!, to!);
  }, html);
}

async function useCdn(page: Page, origin: string, answers: boolean): Promise<void> {
  await page.route(`${origin}/taskpane.html`, (route) =>
    route.fulfill({ contentType: 'text/html', body: pageForCdn() }),
  );
  await page.route(`${origin}/office/**`, (route) => route.abort());
  await page.route(`${HOSTED}**`, (route) => {
    const file = join(OFFICE_JS, new URL(route.request().url()).pathname.slice('/lib/1/hosted/'.length));
    if (!answers) return route.abort();
    return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
  });
}

test("Microsoft's copy is loaded under the policy, and the pane works in Excel", async () => {
  const { page, pane, host, foreign, complaints } = await site.open({
    before: (page, origin) => useCdn(page, origin, true),
  });
  await pasteSmallPlan(pane);
  await pane.getByRole('button', { name: '生成工作簿' }).click();
  await pane.getByText(/^已写入 \d+ 个工作表$/).waitFor({ timeout: 60_000 });
  expect(host.workbook.table('FG_Tasks')!.body.rows).toBe(2);
  expect(foreign).toContain(`${HOSTED}office.js`);
  expect(foreign.filter((address) => !address.startsWith(HOSTED))).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

test("where Microsoft's server cannot be reached, the pane does its work without cells", async () => {
  const { page, pane } = await site.open({ before: (page, origin) => useCdn(page, origin, false) });
  await pane.getByRole('button', { name: '载入示例方案' }).click();
  await pane.getByRole('button', { name: /^228\s*任务$/ }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: '生成工作簿' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('2024-liaoning.xlsx');
  await page.close();
});
