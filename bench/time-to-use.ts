// How long a person waits for the pane: in a browser that nothing drives (a driver's hooks slow scripts down), the page
// itself presses its first button as soon as that is on the screen, and tells when the press was answered.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { FLAGS, program } from '../scripts/chromium.cjs';
import { BUILT } from '../test/e2e/pane-page';

/** Milliseconds that a browser that was just started is busy with itself. */
const SETTLING = 1000;

const START = `<script>setTimeout(() => location.replace('taskpane.html'), ${SETTLING})</script>`;

const PRESS = `
const appeared = new MutationObserver(() => {
  const button = document.querySelector('main button');
  if (!button) return;
  appeared.disconnect();
  requestAnimationFrame(() => setTimeout(() => {
    new MutationObserver(() => {
      if (button.disabled) void fetch('answered', { method: 'POST', body: String(performance.now()) });
    }).observe(button, { attributes: true });
    button.click();
  }));
});
appeared.observe(document, { childList: true, subtree: true });`;

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** The page as built, and in its head the script that presses. */
function fileOf(path: string): { readonly type: string; readonly body: string | Buffer } {
  if (path === '/start.html') return { type: 'text/html', body: START };
  if (path === '/press.js') return { type: 'text/javascript', body: PRESS };
  const body = readFileSync(join(BUILT, path));
  if (path !== '/taskpane.html') return { type: TYPES[extname(path)] ?? 'application/octet-stream', body };
  return { type: 'text/html', body: body.toString().replace('<title>', '<script src="press.js"></script><title>') };
}

/** Milliseconds from asking for the page until a press of its first button is answered; nothing is cached. */
export async function timeToUse(): Promise<number> {
  let tell: (milliseconds: number) => void;
  const told = new Promise<number>((resolve) => (tell = resolve));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/answered') {
      request.on('data', (chunk: Buffer) => tell(Number(chunk.toString())));
      return response.end();
    }
    try {
      const { type, body } = fileOf(pathname);
      return response.writeHead(200, { 'content-type': type }).end(body);
    } catch {
      return response.writeHead(404).end();
    }
  }).listen(0, 'localhost');
  await once(server, 'listening');
  const profile = mkdtempSync(join(tmpdir(), 'fengong-'));
  const address = `http://localhost:${(server.address() as AddressInfo).port}/start.html`;
  const browser = spawn(program(), ['--headless', ...FLAGS, `--user-data-dir=${profile}`, address], {
    stdio: 'ignore',
    detached: true,
  });
  try {
    return await told;
  } finally {
    // the whole group that was started here: a browser is many processes
    process.kill(-browser.pid!);
    await once(browser, 'exit');
    server.closeAllConnections();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
