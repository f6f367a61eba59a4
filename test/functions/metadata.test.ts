// What Excel reads about the functions before it calls them: functions.json, and its English twin.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { associateFunctions } from '../../src/functions/associate-functions';

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality: string;
  readonly optional?: boolean;
}

interface Described {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly result: { readonly type: string; readonly dimensionality: string };
  readonly parameters: readonly Parameter[];
  readonly options: Readonly<Record<string, boolean>>;
}

const described = (file: string): Described[] =>
  (
    JSON.parse(readFileSync(join(__dirname, '../../src/functions', file), 'utf8')) as {
      readonly functions: Described[];
    }
  ).functions;
const zh = described('functions.json');
const en = described('functions.en.json');

/** A function without its words. */
const shape = ({ id, name, result, parameters, options }: Described) => ({
  id,
  name,
  result,
  options,
  parameters: parameters.map(({ type, dimensionality, optional }) => ({ type, dimensionality, optional })),
});

test('both languages describe the same functions', () => {
  expect(en.map(shape)).toEqual(zh.map(shape));
});

test('exactly the described functions are joined to what they do', () => {
  const associated: string[] = [];
  Object.assign(globalThis, { CustomFunctions: { associate: (id: string) => associated.push(id) } });
  associateFunctions(() => undefined);
  expect(associated).toEqual(zh.map(({ id }) => id));
});

test.each(zh)('$id is called by its id, streams, and gives what its kind of result can hold', ({ id, name, ...of }) => {
  expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
  expect(name).toBe(id);
  expect(of.options).toEqual({ stream: true });
  expect(['number', 'string', 'any']).toContain(of.result.type);
  expect(['scalar', 'matrix']).toContain(of.result.dimensionality);
  // what may be left out stands last
  const optional = of.parameters.map((parameter) => parameter.optional === true);
  expect(optional).toEqual([...optional].sort());
});

test.each([
  ['Chinese', zh, true],
  ['English', en, false],
])('every word of the %s description is in that language, names of parameters differ', (_, functions, isChinese) => {
  for (const { description, parameters } of functions) {
    const words = [description, ...parameters.flatMap((each) => [each.name, each.description])];
    for (const word of words) expect(/^[^\p{Script=Han}]/u.test(word)).toBe(!isChinese);
    expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
  }
});
