// The browser that scripts and end-to-end tests drive: Debian's Chromium, silent on the network.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A headless browser. FENGONG_CHROMIUM names its program where it is not /usr/bin/chromium. */
export function launch() {
  const executablePath = process.env['FENGONG_CHROMIUM'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) throw new Error(`no browser at ${executablePath}: set FENGONG_CHROMIUM`);
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}
