// The answers of the custom functions on the bundled plan, literal in and out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../src/analytics/analyze';
import { tasksOfParties } from '../../src/analytics/tasks-of-parties';
import { registerAnswers, type Argument, type RegisterAnswers } from '../../src/functions/register-answers';
import { FengongError } from '../../src/model/errors';
import type { Plan } from '../../src/model/plan';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { parsePlan } from '../../src/parser/parse-plan';
import { readDocument } from '../../src/reader/read-document';

const NAME = '2024-liaoning.md';

let plan: Plan;
let answers: RegisterAnswers;
beforeAll(async () => {
  const document = await readDocument(readFileSync(join(__dirname, '../../seeds', NAME)), NAME);
  plan = parsePlan(document, DEFAULT_SETTINGS);
  const analytics = analyze(plan, DEFAULT_SETTINGS);
  answers = registerAnswers({ plan, tasksOf: tasksOfParties(plan), analytics });
});

const refusal = (ask: () => unknown): unknown => {
  try {
    return ask();
  } catch (error) {
    return error instanceof FengongError ? [error.code, error.data] : error;
  }
};

test.each<[Argument, Argument, Argument, number]>([
  ['省发展改革委', '牵头', '', 55],
  ['省发展改革委', 'lead', null, 55],
  ['省发展改革委', '独立牵头', undefined, 45],
  ['省发展改革委', '联合牵头', '', 10],
  ['省发展改革委', '责任', '', 38],
  ['省发展改革委', '', '', 93],
  ['省发展改革委', 'Total', '', 93],
  // each of its two spellings stands in one task of the section
  ['省公安厅（省边海防办）', '', '二', 2],
  ['王健', '', '', 68],
  ['王健', '牵头领导', '', 68],
  ['沈阳市', '点名', '', 23],
  ['沈阳市', '各市', '', 176],
  ['沈阳市', null, null, 199],
])('COUNT(%j, %j, %j) is %j', (unit, role, section, expected) => {
  expect(answers.count(unit, role, section)).toBe(expected);
});

test('the sections of a unit add up to all of it; a section is known by number, place and title', () => {
  const counts = plan.sections.map(({ no }) => answers.count('省发展改革委', '', no));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(93);
  plan.sections.forEach(({ no, title }, index) => {
    const ways = [index + 1, String(index + 1), title, `${no}、${title}`, `${no}、${title.slice(0, 4)}`, ` ${no} `];
    expect(ways.map((way) => answers.count('省发展改革委', '', way))).toEqual(ways.map(() => counts[index]));
  });
});

test('TASKS gives as many rows as COUNT says, by number, with the whole text', () => {
  expect(answers.tasks('郑艺', '')).toEqual(
    plan.tasks
      .filter(({ assignments }) => assignments.some(({ name }) => name === '郑艺'))
      .map(({ no, text }) => [Number(no), text]),
  );
  expect(answers.tasks('郑艺', '')).toHaveLength(2);
  expect(answers.tasks('省发展改革委', '牵头')).toHaveLength(55);
});

test('LEADER is the one with whom a unit leads most; an alias asks for the same', () => {
  expect(answers.leader('省发展改革委')).toBe('王健');
  expect([answers.leader('省公安厅'), answers.leader('省公安厅（省边海防办）')]).toEqual(['郑艺', '郑艺']);
});

test.each<[string, (of: RegisterAnswers) => unknown, string]>([
  ['no name', (of) => of.count(' ', '', ''), 'function-no-name'],
  ['a name that the plan does not hold', (of) => of.count('省航天厅', '', ''), 'function-unknown-name'],
  ['a role that regions do not have', (of) => of.count('沈阳市', '牵头', ''), 'function-unknown-role'],
  ['a section beyond the last', (of) => of.count('省财政厅', '', 11), 'function-unknown-section'],
  ['a role without tasks', (of) => of.tasks('省发展改革委', '共同'), 'function-no-tasks'],
  ['a city', (of) => of.leader('沈阳市'), 'function-no-leader'],
])('%s is refused', (_, ask, code) => {
  expect(refusal(() => ask(answers))).toEqual([code, expect.anything()]);
});

test('a refused role is told those that there are', () => {
  expect(refusal(() => answers.count('沈阳市', '牵头', ''))).toEqual([
    'function-unknown-role',
    { role: '牵头', name: '沈阳市', known: '点名、各市、合计' },
  ]);
});
