// What makes a page hard to use, as axe and the width of the page say it.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** By all of axe's rules, or by those of `rules`. */
export async function violations(page: Page, rules: readonly string[] = []): Promise<string[]> {
  // what passed is not told: collecting it takes longer than finding it
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (rules.length > 0 ? axe.withRules([...rules]) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Pixels that do not fit into the width of the window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Changes the colours that the system asks for, and waits until `main` has others. */
export async function recolour(page: Page, look: Parameters<Page['emulateMedia']>[0]): Promise<void> {
  const colour = () => getComputedStyle(document.querySelector('main')!).color;
  const before = await page.evaluate(colour);
  await page.emulateMedia(look);
  await page.waitForFunction((old) => getComputedStyle(document.querySelector('main')!).color !== old, before);
}
