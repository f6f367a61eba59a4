import { languageOf } from '../../../src/taskpane/boot/office-host';

test.each([
  ['zh-CN', 'zh'],
  ['zh-Hans', 'zh'],
  ['ZH', 'zh'],
  ['', 'zh'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
] as const)('%s is spoken to in %s', (tag, lang) => {
  expect(languageOf(tag)).toBe(lang);
});
