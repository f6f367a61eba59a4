// The bundled plan against a registry made by a second, independent route (numbers taken in sequence, lists matched
// against the names of the reference list, read through by eye), and against the figures that were counted by hand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesOf, namesOfKind } from '../../src/model/task';
import { read, registryFields } from './support/read';

const root = join(__dirname, '../..');
const plan = read(readFileSync(join(root, 'seeds/2024-liaoning.md'), 'utf8'));
const gold = JSON.parse(readFileSync(join(root, 'test/fixtures/2024-liaoning.registry.json'), 'utf8')) as {
  source: unknown;
}[];

const count = <T>(values: readonly T[]): Map<T, number> => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};
const numbers = (of: (typeof plan.tasks)[number][]) => of.map((task) => task.no).join(' ');
const canonical = new Map(plan.parties.map((party) => [party.name, party.canonical]));

describe('the bundled plan', () => {
  test('every field of every task', () => {
    expect(plan.tasks.map((task) => ({ ...registryFields(task), source: task.source }))).toEqual(gold);
    expect(plan.tasks).toHaveLength(228);
  });

  test('title, year, ids, reading', () => {
    expect(plan.title).toBe('2024年省《政府工作报告》重点工作分工方案');
    expect(plan.year).toBe(2024);
    expect(plan.reading).toEqual({ loneResponsible: 'joint', declaredBy: null });
    expect([plan.tasks[0]!.id, plan.tasks[11]!.id, plan.tasks[227]!.id]).toEqual(['2024-001', '2024-012', '2024-228']);
  });

  test('sections and subsections', () => {
    expect(plan.sections.map((section) => [section.no, section.subsections.length])).toEqual([
      ['一', 0],
      ['二', 4],
      ['三', 3],
      ['四', 3],
      ['五', 3],
      ['六', 3],
      ['七', 3],
      ['八', 3],
      ['九', 5],
      ['十', 0],
    ]);
    expect(plan.sections[1]!.title).toBe('壮大经济实力，在保持经济赶超势头上攻坚克难');
    expect(plan.sections[1]!.subsections[1]).toEqual({ no: '（二）', title: '促进消费潜能充分释放' });
    expect([...count(plan.tasks.map((task) => task.section)).values()]).toEqual([
      11, 45, 16, 27, 21, 31, 11, 21, 40, 5,
    ]);
  });

  test('leaders', () => {
    const leaders = plan.tasks.flatMap((task) => namesOf(task, 'leader', 'leader'));
    expect(Object.fromEntries(count(leaders))).toEqual({
      王健: 68,
      靳国卫: 48,
      霍步刚: 36,
      王利波: 29,
      张立林: 17,
      高涛: 17,
      郭彩云: 13,
      郑艺: 2,
    });
    expect(leaders).toHaveLength(230);
    expect(plan.tasks.filter((task) => namesOf(task, 'leader', 'leader').length > 0)).toHaveLength(210);
    expect(numbers(plan.tasks.filter((task) => namesOf(task, 'leader', 'leader').length === 0))).toBe(
      '37 38 66 67 68 69 71 72 83 84 86 122 152 160 222 224 225 228',
    );
  });

  test('lead units', () => {
    const leads = plan.tasks.map((task) => namesOf(task, 'lead', 'unit').length);
    expect(numbers(plan.tasks.filter((_, i) => leads[i] === 0))).toBe('224 225 228');
    expect(numbers(plan.tasks.filter((_, i) => leads[i]! > 1))).toBe(
      '9 21 31 37 61 69 71 77 89 91 94 96 97 98 114 116 126 137 158 165 190 207 209 218 222',
    );
  });

  test('bodies and groups', () => {
    const units = plan.parties.filter((party) => party.kind === 'unit');
    expect(units).toHaveLength(65);
    expect(new Set(units.map((party) => party.canonical)).size).toBe(64);
    expect(plan.parties.filter((party) => party.kind === 'group')).toHaveLength(13);
    const lead = plan.tasks.flatMap((task) => namesOf(task, 'lead', 'unit').map((name) => canonical.get(name)));
    const support = plan.tasks.flatMap((task) => namesOf(task, 'support', 'unit').map((name) => canonical.get(name)));
    const groups = plan.tasks.flatMap((task) => namesOfKind(task, 'group'));
    expect([new Set(lead).size, lead.length]).toEqual([43, 258]);
    expect([new Set(support).size, new Set(groups).size, support.length + groups.length]).toEqual([53, 13, 427]);
    // whatever 责任单位 stands without a lead is shared (224, 225, 228: groups only)
    expect(plan.tasks.flatMap((task) => namesOf(task, 'joint', 'unit'))).toEqual([]);
    expect(plan.parties.find((party) => party.name === '省公安厅（省边海防办）')).toEqual({
      name: '省公安厅（省边海防办）',
      kind: 'unit',
      canonical: '省公安厅',
      category: '省政府组成部门',
    });
    expect(canonical.get('省数据局（省营商局）')).toBe('省数据局（省营商局）');
    expect(plan.parties.find((party) => party.name === '省税务局')!.category).toBe('中直驻辽单位');
    expect(units.filter((party) => party.category === null)).toEqual([]);
  });

  test('open lists and regions', () => {
    expect(plan.tasks.filter((task) => task.openEnded)).toHaveLength(125);
    const regions = plan.tasks.flatMap((task) => task.assignments.filter((a) => a.kind === 'region'));
    expect(plan.tasks.filter((task) => task.allRegions)).toHaveLength(176);
    expect(numbers(plan.tasks.filter((task) => namesOfKind(task, 'region').length === 0))).toBe('207 208');
    const zone = plan.tasks.filter((task) => namesOfKind(task, 'region').includes('省沈抚示范区'));
    expect(zone).toHaveLength(176);
    expect(numbers(zone.filter((task) => !task.allRegions))).toBe('18 40 41 58');
    expect(numbers(plan.tasks.filter((task) => task.allRegions && !zone.includes(task)))).toBe('32 33 86 219');
    const isCity = (name: string) => name !== '省沈抚示范区';
    expect(
      plan.tasks.filter((task) => task.assignments.some((a) => a.kind === 'region' && !a.viaAll && isCity(a.name))),
    ).toHaveLength(50);
    expect(Object.fromEntries(count(regions.map((a) => a.name)))).toEqual({
      沈阳市: 199,
      大连市: 198,
      丹东市: 195,
      鞍山市: 190,
      铁岭市: 190,
      阜新市: 189,
      抚顺市: 188,
      葫芦岛市: 188,
      本溪市: 187,
      锦州市: 187,
      辽阳市: 187,
      盘锦市: 187,
      营口市: 185,
      朝阳市: 185,
      省沈抚示范区: 176,
    });
    expect(namesOfKind(plan.tasks[0]!, 'region').join(' ')).toBe(
      '沈阳市 大连市 鞍山市 抚顺市 本溪市 丹东市 锦州市 营口市 阜新市 辽阳市 铁岭市 朝阳市 盘锦市 葫芦岛市 省沈抚示范区',
    );
  });

  test('repairs, each with its line', () => {
    const of = (code: string) => plan.findings.filter((finding) => finding.code === code);
    expect(of('heading-mark-on-wrapped-line').map(({ task, line }) => [task, line])).toEqual([
      ['2024-002', 25],
      ['2024-037', 321],
      ['2024-123', 1067],
    ]);
    // 44 broken lines, three of which wear a heading mark
    expect(of('wrapped-line-joined').filter(({ task }) => task !== null)).toHaveLength(41);
    expect(of('padded-name')).toHaveLength(81);
    expect(of('half-width-bracket')).toHaveLength(20);
    expect(of('doubled-character').map(({ task, line, data }) => [task, line, data['quote']])).toEqual([
      ['2024-026', 223, '新增增长点'],
    ]);
    expect(of('two-spellings').map(({ data }) => data)).toEqual([
      { name: '省公安厅（省边海防办）', canonical: '省公安厅' },
    ]);
    expect(of('closing-text').map(({ line }) => line)).toEqual([1960]);
    expect(plan.findings.filter(({ severity }) => severity === 'warning' || severity === 'error')).toEqual([]);
  });
});
