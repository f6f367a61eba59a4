// The browser that scripts and end-to-end tests drive: Debian's Chromium, silent on the network.
const { existsSync } = require('node:fs');
const { chromium } = require('playwright-core');

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A headless browser. FENGONG_CHROMIUM names its program where it is not /usr/bin/chromium. */
module.exports.launch = async () => {
  const executablePath = process.env.FENGONG_CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) throw new Error(`no browser at ${executablePath}: set FENGONG_CHROMIUM`);
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
};
