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

module.exports.FLAGS = FLAGS;

/** The browser's program. FENGONG_CHROMIUM names it where it is not /usr/bin/chromium. */
const program = () => {
  const file = process.env.FENGONG_CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(file)) throw new Error(`no browser at ${file}: set FENGONG_CHROMIUM`);
  return file;
};
module.exports.program = program;

/** A headless browser, driven by Playwright. */
module.exports.launch = async () => chromium.launch({ executablePath: program(), headless: true, args: FLAGS });
