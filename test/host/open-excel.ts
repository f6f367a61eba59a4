// The unmodified Office.js client in this process, wired to an in-memory Excel. One client serves a whole test file;
// a new host is connected for each test.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Host, type EventMessage } from './host';

const DIST = join(__dirname, '../../node_modules/@microsoft/office-js/dist');

/** The client as Microsoft ships it for each platform. */
export const BUNDLES = {
  web: 'excel-web-16.00.js',
  win32: 'excel-win32-16.01.js',
  mac: 'excel-mac-16.00.js',
} as const;

export type Bundle = keyof typeof BUNDLES;

interface Callback {
  (
    result:
      | { readonly status: 'succeeded'; readonly value: { readonly data: readonly unknown[] } }
      | { readonly status: 'failed'; readonly error: { readonly code: number; readonly message: string } },
  ): void;
}

interface ClientGlobals {
  window: unknown;
  document: unknown;
  navigator: unknown;
  location: unknown;
  OSF: { _OfficeAppFactory: unknown; DDA: { RichApi: Record<string, unknown> } };
  OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

/** What little of a page the client looks at while it loads. */
function page(): Partial<ClientGlobals> {
  const none = (): never[] => [];
  return {
    window: globalThis,
    navigator: { userAgent: 'node' },
    location: { href: 'https://localhost/', search: '', hash: '' },
    document: {
      getElementsByTagName: none,
      getElementById: () => null,
      createElement: () => ({}),
      URL: '',
      location: {},
    },
  };
}

/** Loads the client of one platform. Once per test file: it lives in the globals. */
export function loadClient(bundle: Bundle): void {
  for (const [name, value] of Object.entries(page())) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  for (const file of [BUNDLES[bundle], 'zh-cn/office_strings.js']) {
    // indirect eval: the client makes globals, and its errors are of this realm
    (0, eval)(readFileSync(join(DIST, file), 'utf8'));
  }
}

const compare = (left: string, right: string): number => {
  const [a, b] = [left, right].map((version) => version.split('.').map(Number));
  return (a?.[0] ?? 0) - (b?.[0] ?? 0) || (a?.[1] ?? 0) - (b?.[1] ?? 0);
};

/** Connects the loaded client to `host`, as an Excel of requirement set ExcelApi `api`. */
export function connect(host: Host, api = '1.17'): void {
  const client = globalThis as unknown as ClientGlobals;
  const isSetSupported = (set: string, version = '1.1'): boolean =>
    set.toLowerCase() === 'excelapi' && compare(String(version), api) <= 0;
  const requirements = { isSetSupported };
  const context = { requirements, platform: 'OfficeOnline', host: 'Excel' };
  const listeners = new Set<(message: EventMessage) => void>();
  host.deliver = (message) => listeners.forEach((listener) => listener(message));
  client.OSF._OfficeAppFactory = { getContext: () => context };
  client.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  client.OSF.DDA.RichApi['executeRichApiRequestAsync'] = (message: readonly unknown[], done: Callback): void => {
    const answer = host.answer(String(message[4]));
    if (answer.ok) done({ status: 'succeeded', value: { data: [200, [], [JSON.stringify(answer.body)]] } });
    else done({ status: 'failed', error: { code: answer.code, message: '' } });
  };
  client.OSF.DDA.RichApi['richApiMessageManager'] = {
    register: (listener: (message: EventMessage) => void) => {
      listeners.add(listener);
      return Promise.resolve();
    },
    removeHandlerAsync: (_type: string, _options: unknown, done: (result: unknown) => void) => {
      listeners.clear();
      done({ status: 'succeeded' });
    },
  };
}

/** A new workbook in an Excel of its own, with the client connected. */
export function openExcel(api?: string, host = new Host()): Host {
  connect(host, api);
  return host;
}
