// Pictures of the pane, to be looked at: every screen at 320 and 350 pixels, light, dark and in forced colours, in both
// languages. Needs the built page (npm run build). Usage: node scripts/screenshot.mjs [FOLDER], out/screens by default.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launch } from './chromium.cjs';
import { serveFolder } from './serve-folder.cjs';

const folder = process.argv[2] ?? 'out/screens';
const LOOKS = [
  { name: '350-light', width: 350, height: 640, colorScheme: 'light', forcedColors: 'none', locale: 'zh-CN' },
  { name: '320-light', width: 320, height: 378, colorScheme: 'light', forcedColors: 'none', locale: 'zh-CN' },
  { name: '350-dark', width: 350, height: 640, colorScheme: 'dark', forcedColors: 'none', locale: 'zh-CN' },
  { name: '350-forced', width: 350, height: 640, colorScheme: 'dark', forcedColors: 'active', locale: 'zh-CN' },
  { name: '320-english', width: 320, height: 640, colorScheme: 'light', forcedColors: 'none', locale: 'en-US' },
  { name: '1100-wide', width: 1100, height: 800, colorScheme: 'light', forcedColors: 'none', locale: 'zh-CN' },
];

const site = await serveFolder(fileURLToPath(new URL('../dist/page', import.meta.url)));
const browser = await launch();
await mkdir(folder, { recursive: true });
for (const { name, width, height, ...look } of LOOKS) {
  const page = await browser.newPage({ viewport: { width, height }, ...look });
  const shoot = (step) => page.screenshot({ path: `${folder}/${name}-${step}.png` });
  const tab = (index) => page.getByRole('tablist').first().getByRole('tab').nth(index).click();
  await page.goto(`${site.origin}/taskpane.html`);
  const start = page.getByRole('region').getByRole('button').first();
  await start.waitFor();
  await shoot('1-first-run');
  await start.click();
  await page.getByRole('tab').first().waitFor();
  await shoot('2-plan');
  await tab(1);
  await shoot('3-review');
  await tab(2);
  await shoot('4-analysis');
  await page.getByRole('tabpanel').locator('ol').getByRole('button').first().click();
  await shoot('5-party');
  const kind = (index) => page.getByRole('tabpanel').getByRole('tab').nth(index).click();
  await kind(3);
  await page.getByRole('grid').or(page.getByRole('table')).first().waitFor();
  await shoot('6-together');
  await kind(4);
  await page.getByRole('grid').first().waitFor();
  await shoot('6-cross');
  await kind(5);
  await page.getByRole('combobox').first().waitFor();
  await shoot('6-what-if');
  await tab(3);
  await page.getByRole('searchbox').fill('沈阳');
  await page.getByRole('article').first().waitFor();
  await shoot('7-search');
  await page.getByRole('searchbox').fill('没有这个词');
  await shoot('8-nothing-found');
  await page.getByRole('contentinfo').getByRole('button').nth(1).click();
  await page.getByRole('menu').waitFor();
  await shoot('9-menu');
  await page.getByRole('menuitem').nth(1).click();
  await page.getByRole('textbox').waitFor();
  await page.getByRole('textbox').fill('今天天气很好。');
  await page.getByRole('main').getByRole('button').first().click();
  await page.getByRole('group').or(page.getByRole('alert')).first().waitFor();
  await page.waitForTimeout(300);
  await shoot('10-error');
  await page.close();
}
await browser.close();
await site.close();
