// The two settings of the page's build: where Office.js comes from, and the address that the manifest names.
import { built, SETTINGS } from './built';

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
