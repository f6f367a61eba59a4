// A random registry printed in a dialect and read back is the same registry.
import fc from 'fast-check';
import { read, registryFields } from './support/read';

interface Printed {
  readonly text: string;
  readonly leaders: readonly string[];
  readonly leads: readonly string[];
  readonly supports: readonly string[];
  readonly groups: readonly string[];
  readonly every: boolean;
  readonly open: boolean;
  readonly deadline: string | null;
}

const UNITS =
  '市发展改革委 市财政局 市教育局 市文化和旅游局 市人力资源社会保障局 市数据局（市营商局） 市税务局 团市委 市总工会 市委组织部 大连海关 市民族和宗教局 市市场监管局 市民政局 国网某市供电公司'.split(
    ' ',
  );
const GROUPS = ['市直有关部门', '市安委会成员单位', '各有关单位', '中央驻市单位'];
const PEOPLE = ['王健', '欧阳明哲', '高涛', '靳国卫', '李明'];
const TEXTS = [
  '推进绿化。',
  '新建学校10所，改善条件。',
  '深化“放管服”改革。',
  '完善体系、健全机制。',
  '增长5.5%左右。',
];

const someOf = (names: readonly string[], minLength: number) =>
  fc.shuffledSubarray([...names], { minLength, maxLength: 4 });
const printed: fc.Arbitrary<Printed> = fc
  .record({
    text: fc.constantFrom(...TEXTS),
    leaders: someOf(PEOPLE, 0),
    units: someOf(UNITS, 2),
    cut: fc.integer({ min: 1, max: 2 }),
    groups: someOf(GROUPS, 0),
    every: fc.boolean(),
    open: fc.boolean(),
    deadline: fc.constantFrom(null, '12月底前', '2024年6月底前', '持续推进'),
  })
  .map(({ units, cut, ...rest }) => {
    const supports = units.slice(cut);
    return { ...rest, leads: units.slice(0, cut), supports, open: rest.open && supports.length > 0 };
  });

const support = (task: Printed): string =>
  [task.supports.join('、') + (task.open ? '等' : ''), task.groups.join('，'), task.every ? '各区县人民政府' : '']
    .filter((part) => part !== '')
    .join('，');

const DIALECTS: Record<string, (tasks: readonly Printed[]) => string> = {
  A: (tasks) =>
    tasks
      .map((task, i) =>
        [
          `${i + 1}.${task.text}`,
          task.leaders.length > 0 ? `牵头领导：${task.leaders.join('、')}` : '',
          `牵头单位：${task.leads.join('、')}`,
          support(task) === '' ? '' : `责任单位：${support(task)}`,
          task.deadline === null ? '' : `完成时限：${task.deadline}`,
        ]
          .filter((line) => line !== '')
          .join('\n'),
      )
      .join('\n'),
  D: (tasks) =>
    tasks
      .map((task, i) => {
        const clause = [
          `${task.leads.join('、')}牵头`,
          support(task) === '' ? '' : `${support(task)}按职责分工负责`,
          task.deadline ?? '',
        ];
        return `${i + 1}.${task.text}（${clause.filter((part) => part !== '').join('，')}）`;
      })
      .join('\n'),
  E: (tasks) =>
    tasks
      .map((task, i) => {
        const clause = [
          task.leaders.length > 0 ? `牵头领导：${task.leaders.join('、')}` : '',
          `牵头单位：${task.leads.join('、')}`,
          support(task) === '' ? '' : `责任单位：${support(task)}`,
          task.deadline === null ? '' : `完成时限：${task.deadline}`,
        ];
        return `${i + 1}.${task.text}（${clause.filter((part) => part !== '').join('；')}）`;
      })
      .join('\n'),
  K: (tasks) =>
    [
      '序号\t工作任务\t牵头领导\t牵头单位\t责任单位\t完成时限',
      ...tasks.map((task, i) =>
        [i + 1, task.text, task.leaders.join('、'), task.leads.join('、'), support(task), task.deadline ?? ''].join(
          '\t',
        ),
      ),
    ].join('\n'),
};

describe.each(Object.keys(DIALECTS))('dialect %s', (dialect) => {
  test('printed and read back', () => {
    fc.assert(
      fc.property(fc.array(printed, { minLength: 1, maxLength: 6 }), (tasks) => {
        const plan = read(DIALECTS[dialect]!(tasks));
        expect(plan.tasks.map(registryFields)).toEqual(
          tasks.map((task, i) => ({
            no: String(i + 1),
            section: null,
            subsection: null,
            text: task.text,
            // dialect D has no place for leaders
            leaders: dialect === 'D' ? [] : task.leaders,
            leadUnits: task.leads,
            jointUnits: [],
            supportUnits: task.supports,
            groups: task.groups,
            regions: [],
            regionPhrases: task.every ? ['各区县人民政府'] : [],
            allRegions: task.every,
            openEnded: task.open,
            deadline: task.deadline,
          })),
        );
      }),
      { numRuns: 300 },
    );
  });
});
