// The two settings of the page's build: where Office.js comes from, and the address that the manifest names.
import { page } from '../../config/page.cjs';

const SETTINGS = ['FENGONG_OFFICE_JS', 'FENGONG_ORIGIN'] as const;

interface Built {
  readonly policy: string;
  readonly officeJs: string;
  /** What manifest.xml becomes. */
  readonly manifest: (source: string) => string;
  /** Where the build puts files of Office.js. */
  readonly office: readonly string[];
}

/** What the build would do under `settings`; nothing is built. */
function built(settings: Partial<Record<(typeof SETTINGS)[number], string>>): Built {
  for (const name of SETTINGS) delete process.env[name];
  Object.assign(process.env, settings);
  const plugins = page(() => ({}), 'production').plugins as unknown as readonly {
    readonly userOptions?: { readonly templateParameters: { contentSecurityPolicy: string; officeJs: string } };
    readonly patterns?: readonly { readonly to: string; readonly transform?: (content: Buffer) => string }[];
  }[];
  const html = plugins.find(({ userOptions }) => userOptions)!.userOptions!.templateParameters;
  const patterns = plugins.find(({ patterns }) => patterns)!.patterns!;
  return {
    policy: html.contentSecurityPolicy,
    officeJs: html.officeJs,
    manifest: (source) => patterns.find(({ to }) => to === 'manifest.xml')!.transform!(Buffer.from(source)),
    office: patterns.map(({ to }) => to).filter((to) => to.startsWith('office/')),
  };
}

afterAll(() => {
  for (const name of SETTINGS) delete process.env[name];
});

test('by default Office.js lies beside the page, and scripts come from nowhere else', () => {
  const { policy, officeJs, office } = built({});
  expect(officeJs).toBe('office/office.js');
  expect(policy).toContain("script-src 'self';");
  expect(office).toEqual(
    expect.arrayContaining([
      'office/office.js',
      'office/excel-web-16.00.js',
      'office/excel-win32-16.01.js',
      'office/excel-mac-16.00.js',
      'office/o15apptofilemappingtable.js',
      'office/zh-cn/office_strings.js',
      'office/en-us/office_strings.js',
      'office/AgaveErrorUX',
    ]),
  );
});

test("with Microsoft's copy nothing of it is shipped, and only its address is allowed", () => {
  const { policy, officeJs, office } = built({ FENGONG_OFFICE_JS: 'cdn' });
  expect(officeJs).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(office).toEqual([]);
});

test('the policy allows no code from text and no inline code, whatever the settings', () => {
  for (const settings of [{}, { FENGONG_OFFICE_JS: 'cdn' }]) {
    expect(built(settings).policy).not.toContain('unsafe');
    expect(built(settings).policy).toContain("default-src 'none'");
  }
});

test('the address of production takes the place of the one for development', () => {
  const { manifest } = built({ FENGONG_ORIGIN: 'https://fengong.example.gov.cn' });
  expect(manifest('<a v="https://localhost:3000/x"/><b>https://localhost:3000</b>')).toBe(
    '<a v="https://fengong.example.gov.cn/x"/><b>https://fengong.example.gov.cn</b>',
  );
});

test.each([{ FENGONG_OFFICE_JS: 'CDN' }, { FENGONG_ORIGIN: 'http://a.b' }, { FENGONG_ORIGIN: 'https://a.b/' }])(
  '%j stops the build',
  (settings) => {
    expect(() => built(settings)).toThrow(/^invalid FENGONG_/);
  },
);
