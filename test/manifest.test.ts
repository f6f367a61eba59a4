// The manifest checked offline, against what Microsoft's schema and store ask for: the order of elements, references that
// resolve, icons that exist in their size, texts in both languages and within their limits.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { RIBBON_FUNCTIONS } from '../src/commands/ribbon';

const ROOT = join(__dirname, '..');
const xml = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const fail = (message: string): never => {
  throw new Error(message);
};
const document = new DOMParser({ errorHandler: { warning: fail, error: fail, fatalError: fail } }).parseFromString(
  xml,
  'text/xml',
);
const root = document.documentElement;

const all = (name: string): Element[] => Array.from(document.getElementsByTagName(name));
const children = (element: Element): Element[] =>
  Array.from(element.childNodes).filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
const names = (element: Element): string[] => children(element).map(({ tagName }) => tagName);
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';

test('the top elements stand in the order of the schema', () => {
  expect(names(root)).toEqual([
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ]);
  expect(attribute(root, 'xsi:type')).toBe('TaskPaneApp');
});

test('it is for Excel, may write, speaks Chinese first, and asks for no set above the lowest', () => {
  expect(all('Host').map((host) => attribute(host, 'Name') || attribute(host, 'xsi:type'))).toEqual([
    'Workbook',
    'Workbook',
  ]);
  expect(all('Permissions')[0]!.textContent).toBe('ReadWriteDocument');
  expect(all('DefaultLocale')[0]!.textContent).toBe('zh-CN');
  expect(all('Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')])).toEqual([
    ['ExcelApi', '1.1'],
  ]);
});

test('the id is a version 4 UUID and the version has four parts', () => {
  expect(all('Id')[0]!.textContent).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(all('Version')[0]!.textContent).toBe(`${version}.0`);
});

test('the parts of the override stand in the order of its schema', () => {
  const override = all('VersionOverrides')[0]!;
  expect(names(override)).toEqual(['Hosts', 'Resources']);
  expect(names(children(children(override)[0]!)[0]!)).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
  expect(names(all('DesktopFormFactor')[0]!)).toEqual(['GetStarted', 'FunctionFile', 'ExtensionPoint']);
  expect(names(all('Resources')[0]!)).toEqual(['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']);
  for (const control of all('Control')) expect(names(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
});

test('every resid names one resource, every resource is used, ids are at most 32 long', () => {
  const ids = ['bt:Image', 'bt:Url', 'bt:String'].flatMap((name) =>
    all(name)
      .filter((element) => element.hasAttribute('id'))
      .map((element) => attribute(element, 'id')),
  );
  const used = Array.from(document.getElementsByTagName('*'))
    .map((element) => attribute(element, 'resid'))
    .filter(Boolean);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...new Set(used)].sort()).toEqual([...ids].sort());
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
});

test('the pane, the ribbon functions, the custom functions and the runtime are one page', () => {
  const pages = [...all('Runtime'), ...all('FunctionFile'), ...[...all('Page'), ...all('Action')].flatMap(children)];
  const resids = pages.map((element) => attribute(element, 'resid'));
  expect(resids.filter(Boolean)).toEqual(['Pane.Url', 'Pane.Url', 'Pane.Url', 'Pane.Url']);
  expect(all('Runtime').map((runtime) => attribute(runtime, 'lifetime'))).toEqual(['long']);
});

test('the custom functions have a script, a page, their metadata and a name, in the order of the schema', () => {
  const [point, ...others] = children(all('AllFormFactors')[0]!);
  expect(others).toEqual([]);
  expect(attribute(point!, 'xsi:type')).toBe('CustomFunctions');
  expect(names(point!)).toEqual(['Script', 'Page', 'Metadata', 'Namespace']);
  const resids = children(point!).flatMap((part) => [part, ...children(part)].map((each) => attribute(each, 'resid')));
  expect(resids.filter(Boolean)).toEqual(['Functions.Script', 'Pane.Url', 'Functions.Metadata', 'Functions.Namespace']);
});

test('the metadata is in Chinese and, for an English Excel, in English; the name of the functions is one', () => {
  const [metadata, namespace] = ['Functions.Metadata', 'Functions.Namespace'].map((id) =>
    [...all('bt:Url'), ...all('bt:String')].find((resource) => attribute(resource, 'id') === id)!,
  );
  expect(attribute(metadata!, 'DefaultValue')).toMatch(/\/functions\.json$/);
  expect(children(metadata!).map((each) => [attribute(each, 'Locale'), attribute(each, 'Value')])).toEqual([
    ['en-US', expect.stringMatching(/\/functions\.en\.json$/)],
  ]);
  // formulas are shared between languages: a translated name would not be found
  expect([attribute(namespace!, 'DefaultValue'), children(namespace!)]).toEqual(['FENGONG', []]);
});

test('the ribbon calls exactly the functions that the page offers', () => {
  expect(all('FunctionName').map(({ textContent }) => textContent)).toEqual([...RIBBON_FUNCTIONS]);
});

test('every control has icons of 16, 32 and 80 pixels', () => {
  const icons = all('Icon');
  expect(icons).toHaveLength(all('Control').length + all('Group').length);
  for (const icon of icons) {
    const sizes = children(icon).map((image) => attribute(image, 'size'));
    expect(sizes).toEqual(expect.arrayContaining(['16', '32', '80']));
    for (const image of children(icon)) expect(attribute(image, 'resid')).toBe(`Icon.${attribute(image, 'size')}`);
  }
});

test('every icon is a PNG file of the size in its name', () => {
  const files = [...xml.matchAll(/assets\/icon-(\d+)\.png/g)];
  expect(files.length).toBeGreaterThan(8);
  for (const [path, size] of files) {
    const file = join(ROOT, path);
    expect(existsSync(file)).toBe(true);
    const bytes = readFileSync(file);
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
  }
});

test('every address is on the one HTTPS origin that the build replaces', () => {
  const addresses = [...xml.matchAll(/"(https?:[^"]+)"|>(https?:[^<]+)</g)].map(([, quoted, text]) => quoted ?? text!);
  const ours = addresses.filter((address) => !/^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(address));
  expect(ours.length).toBeGreaterThan(10);
  for (const address of ours) expect(address).toMatch(/^https:\/\/localhost:3000(\/|$)/);
});

test('every text is in Chinese and in English, within the limits of its kind', () => {
  const limits: [string, number][] = [
    ['DisplayName', 125],
    ['Description', 250],
  ];
  for (const [name, limit] of limits) expect(texts(all(name)[0]!, limit)).toBe(2);
  const spoken = children(all('bt:ShortStrings')[0]!).filter(
    (string) => attribute(string, 'id') !== 'Functions.Namespace',
  );
  for (const string of spoken) expect(texts(string, 125)).toBe(2);
  for (const string of children(all('bt:LongStrings')[0]!)) expect(texts(string, 250)).toBe(2);
});

/** How many languages `element` speaks: checks the limit, that the default is Chinese and the override English. */
function texts(element: Element, limit: number): number {
  const override = children(element);
  expect(override.map((each) => attribute(each, 'Locale'))).toEqual(['en-US']);
  const values = [attribute(element, 'DefaultValue'), ...override.map((each) => attribute(each, 'Value'))];
  for (const value of values) expect(value.length).toBeLessThanOrEqual(limit);
  expect(values[0]).toMatch(/\p{Script=Han}/u);
  expect(values[1]).not.toMatch(/\p{Script=Han}/u);
  return values.length;
}
