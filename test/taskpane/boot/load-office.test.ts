import { mayBeOffice } from '../../../src/taskpane/boot/load-office';

/** A page of its own, as a browser's tab has it, with some signs added. */
function pageWith(signs: Record<string, unknown>, search = ''): Window {
  const page: Record<string, unknown> = { name: '', location: { search }, chrome: {}, ...signs };
  page['parent'] ??= page;
  return page as unknown as Window;
}

test('a tab of a plain browser is no Office', () => {
  expect(mayBeOffice(pageWith({}))).toBe(false);
  expect(mayBeOffice(pageWith({ chrome: undefined }, '?page=1'))).toBe(false);
});

test.each([
  ['a frame of Excel on the web', pageWith({ parent: {} })],
  ['the address that Excel on Windows and Mac gives', pageWith({}, '?_host_Info=Excel$Win32$16.01$zh-CN')],
  ['the name of a frame', pageWith({ name: '{"hostInfo":"Excel|Web|16.00"}' })],
  ['a web view on Windows', pageWith({ chrome: { webview: {} } })],
  ['a web view on the Mac', pageWith({ webkit: { messageHandlers: {} } })],
  ['the object of older hosts', pageWith({ agaveHost: {} })],
])('%s may be Office', (_, page) => {
  expect(mayBeOffice(page)).toBe(true);
});
