// Draws assets/icon-N.png from the two SVG files: the small one up to 24 pixels, the full one above.
// Run after an SVG changes: node scripts/icons.mjs
import { readFile, writeFile } from 'node:fs/promises';
import { launch } from './chromium.cjs';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const assets = new URL('../assets/', import.meta.url);

const browser = await launch();
for (const size of SIZES) {
  const svg = await readFile(new URL(size <= 24 ? 'icon-small.svg' : 'icon.svg', assets), 'utf8');
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await writeFile(new URL(`icon-${size}.png`, assets), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
