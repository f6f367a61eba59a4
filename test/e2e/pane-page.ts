// The built page in a real browser, watched: what it asks the network for, and what it complains of.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launch } from '../../scripts/chromium.cjs';
import { serveFolder } from '../../scripts/serve-folder.cjs';

export const BUILT = join(__dirname, '../../dist/page');

export interface Watched {
  readonly page: Page;
  /** Addresses outside of the page's own origin that were asked for. */
  readonly foreign: readonly string[];
  /** Errors and warnings in the console, and errors that nobody caught. */
  readonly complaints: readonly string[];
}

export interface PaneSite {
  readonly origin: string;
  readonly browser: Browser;
  /** `before`: done before the page is asked for · `query`: what stands after its address. */
  readonly open: (
    options?: BrowserContextOptions,
    before?: (page: Page) => Promise<unknown>,
    query?: string,
  ) => Promise<Watched>;
  readonly close: () => Promise<void>;
}

/** Serves dist/page on a free port and starts a browser. Fails, rather than skips, where the page is not built. */
export async function openSite(): Promise<PaneSite> {
  if (!existsSync(join(BUILT, 'taskpane.html'))) throw new Error('dist/page is missing: run npm run build first');
  const site = await serveFolder(BUILT);
  const browser = await launch();
  return {
    origin: site.origin,
    browser,
    open: async (options, before, query = '') => {
      const context = await browser.newContext({ viewport: { width: 350, height: 640 }, locale: 'zh-CN', ...options });
      const page = await context.newPage();
      const watched = watch(page, site.origin);
      await before?.(page);
      // not until 'load': that waits for Office.js, which the page itself does not
      await page.goto(`${site.origin}/taskpane.html${query}`, { waitUntil: 'domcontentloaded' });
      return { page, ...watched };
    },
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

export function watch(page: Page, origin: string): Omit<Watched, 'page'> {
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const { protocol } = new URL(request.url());
    if (protocol !== 'blob:' && protocol !== 'data:' && !request.url().startsWith(`${origin}/`)) {
      foreign.push(request.url());
    }
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { foreign, complaints };
}

/** Loads the bundled plan from the first screen, and waits until it stands there. */
export async function loadSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: '载入示例方案' }).click();
  await page.getByRole('button', { name: /^228\s*任务$/ }).waitFor();
}
