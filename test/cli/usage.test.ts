import { fengong } from './run';

test.each([
  ['nothing', [], '没有说明要做什么'],
  ['an unknown command', ['merge', 'a.md'], '“merge”'],
  ['an unknown option', ['parse', 'a.md', '--fast'], '“--fast”'],
  ['no file', ['parse'], '没有指定方案文件'],
  ['two files', ['parse', 'a.md', 'b.md'], '“b.md”'],
  ['no output', ['build', 'a.md'], '-o'],
  ['a language that it does not speak', ['parse', 'a.md', '--lang', 'fr'], '“fr”'],
  ['a day that is none', ['build', 'a.md', '-o', 'b.xlsx', '--date', '2024-02-30'], '“2024-02-30”'],
])('wrong usage, %s: exit code 2, one sentence', (_what, words, says) => {
  const { code, stdout, stderr } = fengong(words);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(says);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

test('help shows every command with an example, in both languages', () => {
  const zh = fengong(['--help']);
  const en = fengong(['--help', '--lang', 'en']);
  expect([zh.code, en.code]).toEqual([0, 0]);
  for (const command of ['build', 'parse', 'analyze']) {
    expect(zh.stdout).toContain(`fengong ${command}`);
    expect(fengong([command, '--help']).stdout).toContain('例\n  fengong');
    expect(fengong(['help', command, '--lang', 'en']).stdout).toContain('Example');
  }
  expect(zh.stdout).toContain('用法');
  expect(en.stdout).not.toMatch(/用法/);
});

test('the version is that of the package', () => {
  expect(fengong(['--version']).stdout).toBe(
    `${(jest.requireActual('../../package.json') as { version: string }).version}\n`,
  );
});
