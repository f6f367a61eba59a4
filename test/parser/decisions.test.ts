// What a person decided in 单位名录 and 设置 holds for the next plan that is read.
import type { NamedTable, TableCell } from '../../src/model/tables';
import { TABLES } from '../../src/model/register';
import { namesOf } from '../../src/model/task';
import { readDecisions } from '../../src/parser/register/read-decisions';
import { read } from './support/read';

const table = (headers: readonly string[], rows: readonly (readonly TableCell[])[]): NamedTable => ({
  sheet: '',
  firstRow: 2,
  headers,
  rows: rows.map((row) => headers.map((_, i) => row[i] ?? null)),
});
const parties = (...rows: TableCell[][]) => table(['规范名称', '类型', '类别', '别名', '成员', '排序'], rows);

/** 规范名称, 类型, 类别, 别名, 成员. */
function readWith(text: string, ...rows: TableCell[][]) {
  return read(text, readDecisions(new Map([[TABLES.parties, parties(...rows)]])));
}
const bodies = (plan: ReturnType<typeof read>) =>
  plan.tasks[0]!.assignments.map(({ role, kind, name, through }) => [role, kind, name, ...(through ? [through] : [])]);
const codes = (plan: ReturnType<typeof read>) => plan.findings.map(({ code }) => code);

test('two names are one body', () => {
  const plan = readWith('2024年方案\n1.办实事。\n牵头单位：省卫生厅\n责任单位：省卫计委', [
    '省卫生健康委',
    '单位',
    '省政府组成部门',
    '省卫生厅、省卫计委',
  ]);
  expect(plan.parties).toEqual([
    { name: '省卫生厅', kind: 'unit', canonical: '省卫生健康委', category: '省政府组成部门' },
    { name: '省卫计委', kind: 'unit', canonical: '省卫生健康委', category: '省政府组成部门' },
  ]);
});

test('one name of two bodies belongs to the one that had it in the year of the plan', () => {
  const rows: TableCell[][] = [
    ['市数据局', '单位', null, '市营商局（2021年起）'],
    ['市商务局', '单位', null, '市营商局（2021年前）'],
  ];
  const canonical = (year: number) =>
    readWith(`${year}年方案\n1.办实事。\n牵头单位：市营商局`, ...rows).parties[0]!.canonical;
  expect([canonical(2019), canonical(2024)]).toEqual(['市商务局', '市数据局']);
});

test('an alias that nobody else claims holds in any year: its date is a note', () => {
  const plan = readWith('2024年方案\n1.办实事。\n牵头单位：省卫生厅', [
    '省卫生健康委',
    '单位',
    null,
    '省卫生厅（2018年11月更名）',
  ]);
  expect(plan.parties).toEqual([
    { name: '省卫生厅', kind: 'unit', canonical: '省卫生健康委', category: null, note: '2018年11月更名' },
  ]);
});

test('a phrase is a group, even one that holds a separator; its members come in its place', () => {
  const text = '1.办实事。\n牵头单位：市委办\n责任单位：宣传、网信口，市教育局';
  expect(bodies(readWith(text, ['宣传、网信口', '统称']))).toEqual([
    ['lead', 'unit', '市委办'],
    ['support', 'group', '宣传、网信口'],
    ['support', 'unit', '市教育局'],
  ]);
  const withMembers = readWith(text, ['宣传、网信口', '统称', null, null, '市委宣传部、市委网信办']);
  expect(bodies(withMembers)).toEqual([
    ['lead', 'unit', '市委办'],
    ['support', 'unit', '市委宣传部', '宣传、网信口'],
    ['support', 'unit', '市委网信办', '宣传、网信口'],
    ['support', 'unit', '市教育局'],
  ]);
  expect(withMembers.parties.map(({ name }) => name)).toContain('市委网信办');
});

test('what looks like a group is a unit where a person says so', () => {
  const text = '1.办实事。\n牵头单位：市级有关部门';
  expect(bodies(read(text))).toEqual([['lead', 'group', '市级有关部门']]);
  expect(bodies(readWith(text, ['市级有关部门', '单位', '市直']))).toEqual([['lead', 'unit', '市级有关部门']]);
});

test('a name is no doubt any more once its row says what it is; that it stands in the list says nothing', () => {
  const text = '1.办实事。\n牵头单位：某某项目\n责任单位：市教育局';
  expect(codes(read(text))).toContain('unrecognised-name');
  expect(codes(readWith(text, ['某某项目', '单位']))).toContain('unrecognised-name');
  expect(codes(readWith(text, ['某某项目', '单位', '重大项目']))).not.toContain('unrecognised-name');
});

test('how a lone list of responsible units is read', () => {
  const settings = (reading: string) =>
    readDecisions(new Map([[TABLES.settings, table(['设置项', '取值', '说明'], [['单列责任单位的读法', reading]])]]));
  const text = '1.办实事。\n责任单位：市教育局、市财政局';
  const leads = (reading: string) => namesOf(read(text, settings(reading)).tasks[0]!, 'lead', 'unit');
  expect(leads('所列单位共同承担')).toEqual([]);
  expect(leads('列第一位者为牵头单位')).toEqual(['市教育局']);
  expect(leads('所列单位即为牵头单位')).toEqual(['市教育局', '市财政局']);
});

test('a bracket that tells of the past of a name is no part of the body it is counted under', () => {
  const text = '1.办实事。\n牵头单位：省卫生健康委（原省卫生厅，2018年11月起更名）\n责任单位：省数据局（省营商局）';
  expect(read(text).parties.map(({ name, canonical }) => [name, canonical])).toEqual([
    ['省卫生健康委（原省卫生厅，2018年11月起更名）', '省卫生健康委'],
    ['省数据局（省营商局）', '省数据局（省营商局）'],
  ]);
});
