// Draws a workbook page by page, as it would be printed: .xlsx → .pdf (LibreOffice) → .png (pdftoppm).
//   node scripts/render.mjs BOOK.xlsx FOLDER [dots per inch, 80 by default]
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

const [book, folder, resolution = '80'] = process.argv.slice(2);
if (!book || !folder) {
  process.stderr.write('usage: node scripts/render.mjs BOOK.xlsx FOLDER [DPI]\n');
  process.exit(2);
}
const fonts = join(import.meta.dirname, '../test/fonts/fonts.conf');
// a profile of its own: a LibreOffice that is already open would swallow the request
const profile = mkdtempSync(join(tmpdir(), 'fengong-render-'));
mkdirSync(folder, { recursive: true });
for (const old of readdirSync(folder).filter((name) => /^page-\d+\.png$/.test(name))) rmSync(join(folder, old));
try {
  execFileSync(
    'soffice',
    [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, resolve(book)],
    { env: { ...process.env, FONTCONFIG_FILE: fonts }, stdio: ['ignore', 'ignore', 'inherit'], timeout: 120_000 },
  );
  const pdf = join(folder, `${basename(book).replace(/\.[^.]+$/, '')}.pdf`);
  execFileSync('pdftoppm', ['-r', resolution, '-png', pdf, join(folder, 'page')]);
  const pages = readdirSync(folder).filter((name) => /^page-\d+\.png$/.test(name));
  process.stdout.write(`${pages.length} pages in ${folder}\n`);
} finally {
  rmSync(profile, { recursive: true, force: true });
}
