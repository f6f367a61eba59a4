import fc from 'fast-check';
import { analyze } from '../../src/analytics/analyze';
import { collaborationOf } from '../../src/analytics/collaboration-of';
import { tasksOfParties } from '../../src/analytics/tasks-of-parties';
import type { Plan } from '../../src/model/plan';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { statements } from '../../src/workbook/statements';
import { anyPlan } from '../analytics/any-plan';
import { makePlan } from '../analytics/make-plan';

const say = (plan: Plan, lang: 'zh' | 'en' = 'zh') => {
  const { leadSupport, together } = collaborationOf(plan);
  const strongest = { leadSupport: leadSupport[0] ?? null, together: together[0] ?? null };
  const analytics = analyze(plan, DEFAULT_SETTINGS);
  return statements({ plan, analytics, tasksOf: tasksOfParties(plan), strongest }, lang);
};

const UNEVEN = makePlan([
  { section: '一', leaders: ['王'], lead: ['甲'], support: ['乙'], viaAll: ['沈阳市', '大连市'] },
  { section: '一', leaders: ['王', '李'], lead: ['甲'], support: ['乙'], named: ['沈阳市'] },
  { section: '一', lead: ['丙'], joint: ['丁'] },
  { section: '二', lead: ['戊', '辛'] },
  { section: '二', lead: ['己', '庚'] },
]);

it('says in plain words how even a plan is and what it leaves open', () => {
  expect(say(UNEVEN).map(({ sentence, tasks }) => [sentence, tasks])).toEqual([
    ['6 家单位牵头 7 项次。前三家甲（2 项）、丙（1 项）、戊（1 项）占 57.1%，前五家占 85.7%。', [0, 1, 2, 3]],
    [
      '牵头的集中程度相当于 5.4 家单位平均牵头（共 6 家），基尼系数 0.12（0 为各家相同）。牵头多少由职能分工决定，不代表工作成效。',
      [],
    ],
    ['2 家单位（含统称）承担责任或共同承担 3 项次，较多的是乙（2 项）、丁（1 项）。', [0, 1, 2]],
    ['8 家单位中，2 家不牵头，只承担责任或共同承担。', [0, 1, 2]],
    ['2 位领导牵头 2 项任务。', [0, 1]],
    ['牵头任务最多的是王，2 项；最少的 1 项。集中程度相当于 1.8 位领导平均牵头。', [0, 1]],
    ['1 项任务由两位以上领导共同牵头。', [1]],
    ['2 个地区中，点名最多的是沈阳市，1 项；最少的是大连市，0 项。', [1]],
    ['牵头与责任之间联系最多的是甲牵头、乙负责，共 2 项。', [0, 1]],
    ['共同参与任务最多的两家是甲与乙，共 2 项。', [0, 1]],
    ['3 项任务未列牵头领导。', [2, 3, 4]],
    ['2 项任务除牵头单位外没有列出责任单位（地区不计）。', [3, 4]],
    ['3 项任务没有写明涉及的地区。', [2, 3, 4]],
    ['2 项任务由两家以上联合牵头。', [3, 4]],
    ['8 家单位只在一个章节有任务：甲、乙、丙、戊、辛、己、庚、丁。', [0, 1, 2, 3, 4]],
    ['第二章的任务都没有列出责任单位。', [3, 4]],
  ]);
});

it('speaks English as well, of the same tasks', () => {
  const [zh, en] = [say(UNEVEN), say(UNEVEN, 'en')];
  expect(en.map(({ key, tasks, figure }) => [key, tasks, figure])).toEqual(
    zh.map(({ key, tasks, figure }) => [key, tasks, figure]),
  );
  expect(en[0]!.sentence).toBe(
    '6 units lead, 7 leads in all. The first three, 甲 (2), 丙 (1), 戊 (1), have 57.1%; the first five 85.7%.',
  );
});

it('calls sections by number where they have one, else by what they are called', () => {
  const bare = (...sections: string[]) =>
    say(makePlan(sections.map((section) => ({ section, lead: ['甲'] })))).find(({ key }) => key === 'bare-sections');
  expect(bare('一', '十二')!.sentence).toBe('第一、十二章的任务都没有列出责任单位。');
  expect(bare('稳增长', '一')!.sentence).toBe('章节“稳增长”“一”的任务都没有列出责任单位。');
});

it('names no first and last among equals', () => {
  const even = makePlan([
    { leaders: ['王'], lead: ['甲'], named: ['沈阳市', '大连市'] },
    { leaders: ['李'], lead: ['甲'] },
  ]);
  const keys = say(even).map(({ key }) => key);
  expect(keys).toContain('leaders-all');
  expect(keys).not.toContain('leaders-range');
  expect(keys).not.toContain('regions-named');
});

it('has nothing to say of nothing', () => {
  expect(say(makePlan([]))).toEqual([]);
  // of a plan that names nobody, only what it leaves open
  expect(say(makePlan([{}])).map(({ key }) => key)).toEqual(['noLeader', 'noLead', 'noSupport', 'noRegion']);
});

it('counts what it leads to', () => {
  const bodies = new Set(['lead-all', 'support-all', 'support-only', 'one-section', 'bare-sections']);
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const said = say(plan);
      expect(new Set(said.map(({ key }) => key)).size).toBe(said.length);
      for (const { key, figure, tasks } of said) {
        if (figure.kind === 'count' && !bodies.has(key)) expect(tasks).toHaveLength(figure.value);
        if (figure.kind === 'share') expect(figure.value).toBeGreaterThan(0);
        expect([...new Set(tasks)].sort((a, b) => a - b)).toEqual(tasks);
        expect(tasks.every((task) => task >= 0 && task < plan.tasks.length)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
