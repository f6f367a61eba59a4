// Documents of many offices, each with the registry that careful reading gives. Those in `dialects` were at hand while
// the reader was made; those in the other folders were written, or found, and read by hand before it saw them
// (docs/accuracy.md).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { parsePlan } from '../../src/parser/parse-plan';
import { readDocument } from '../../src/reader/read-document';
import { FIELDS, isOptional, optionalTasks, rulesOf, sameSentence, wrongFields, type Gold } from './support/gold';
import { registryFields } from './support/read';

interface Wrong {
  readonly where: string;
  /** A finding on the task tells a person to look. */
  readonly told: boolean;
}

async function wrongIn(folder: string): Promise<{ looked: number; wrong: Wrong[] }> {
  const wrong: Wrong[] = [];
  let looked = 0;
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const name = file.slice(0, -'.json'.length);
    const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold;
    const source = ['.txt', '.md', '.docx', '.xlsx']
      .map((end) => name + end)
      .find((one) => existsSync(join(folder, one)))!;
    const plan = parsePlan(await readDocument(readFileSync(join(folder, source)), source), DEFAULT_SETTINGS);
    const rules = rulesOf(gold);
    const optional = optionalTasks(gold);
    const tasks = plan.tasks.filter((task) => !isOptional(registryFields(task), optional));
    const isFree = (field: string) => rules.some(({ at, fields }) => at === 'reading' && fields.includes(field));
    const right =
      (isFree('loneResponsible') || plan.reading.loneResponsible === gold.reading.loneResponsible) &&
      (isFree('declaredBy') || sameSentence(gold.reading.declaredBy, plan.reading.declaredBy));
    if (!right) wrong.push({ where: `${name} reading`, told: false });
    if (tasks.length !== gold.tasks.length) wrong.push({ where: `${name} tasks: ${tasks.length}`, told: false });
    gold.tasks.forEach((wanted, index) => {
      const task = tasks[index];
      looked += FIELDS.length;
      const fields = task === undefined ? FIELDS : wrongFields(wanted, registryFields(task), index, rules);
      const told = plan.findings.some((finding) => task !== undefined && finding.task === task.id);
      wrong.push(...fields.map((field) => ({ where: `${name} ${index} ${field}`, told })));
    });
  }
  return { looked, wrong };
}

const fixtures = join(__dirname, '../fixtures');

test('documents in every dialect are read right in every field', async () => {
  const { looked, wrong } = await wrongIn(join(fixtures, 'dialects'));
  expect(looked).toBeGreaterThan(7000);
  expect(wrong).toEqual([]);
});

test('documents of offices are read right but for what a finding points at', async () => {
  const { looked, wrong } = await wrongIn(join(fixtures, 'offices'));
  expect(looked).toBeGreaterThan(5800);
  expect(wrong).toEqual([
    // 湾里管理局 governs a place, and nothing in its name says so
    { where: 'k11_xlsx_two_leads 2 supportUnits', told: true },
    { where: 'k11_xlsx_two_leads 2 regionPhrases', told: true },
    // one clause below two tasks: is it the second one's, or both tasks'?
    { where: 'k17_measures_first 0 leadUnits', told: true },
    { where: 'k17_measures_first 0 groups', told: true },
    { where: 'k17_measures_first 2 jointUnits', told: true },
  ]);
});

test('documents written after the reader was finished are read right', async () => {
  const { looked, wrong } = await wrongIn(join(fixtures, 'first-contact'));
  expect(looked).toBeGreaterThan(1800);
  expect(wrong).toEqual([]);
});

test('ordinary documents of all kinds of offices are read right', async () => {
  const { looked, wrong } = await wrongIn(join(fixtures, 'ordinary'));
  expect(looked).toBeGreaterThan(2600);
  expect(wrong).toEqual([]);
});

test('published plans, with all that stands around them on a page, are read right but for what a finding points at', async () => {
  const { looked, wrong } = await wrongIn(join(fixtures, 'published'));
  expect(looked).toBeGreaterThan(4200);
  expect(wrong).toEqual([
    // 市委宣传部、公安局: is it 市公安局, where the plan says 公安局 everywhere?
    { where: 'i11_tongxiang2020_leader_headings 3 supportUnits', told: true },
    { where: 'i11_tongxiang2020_leader_headings 15 supportUnits', told: true },
    { where: 'i11_tongxiang2020_leader_headings 22 supportUnits', told: true },
    { where: 'i15_chongchuan2023_cells 24 supportUnits', told: true },
    // 抚顺新宾、清原县: the second has its own name, the first the city's before it
    { where: 'i18_liaoning_yingshang_brackets 22 regions', told: true },
  ]);
});

test('more ordinary documents are read right but for what a finding points at', async () => {
  const { looked, wrong } = await wrongIn(join(fixtures, 'ordinary-2'));
  expect(looked).toBeGreaterThan(2600);
  expect(wrong).toEqual([
    // 各县（市、区）人民政府、开发区管委会: one phrase or two?
    { where: 'h19_j_baoding_2017 1 regionPhrases', told: true },
    // 市發展改革委、洛陽銀保監分局: a traditional copy names no level before the last
    { where: 'h26_mix_traditional_luoyang 4 jointUnits', told: true },
  ]);
});

test('further ordinary documents are read right but for what a finding points at', async () => {
  const { looked, wrong } = await wrongIn(join(fixtures, 'ordinary-3'));
  expect(looked).toBeGreaterThan(9400);
  expect(wrong).toEqual([
    // 招商专班: a body, or several that work together?
    { where: 'c15_street 1 jointUnits', told: true },
    { where: 'c15_street 1 groups', told: true },
    // a closing sentence to two bodies, on a line of its own below the last task
    { where: 'c16_jiwei 9 text', told: true },
    // 东岸区、沿江县人民政府: the county of that name, or those along the river?
    { where: 'c23_progress_table 2 regions', told: true },
    // 承办单位 above 责任单位: does it lead?
    { where: 'g13_cppcc_label_lines 0 jointUnits', told: true },
    { where: 'g13_cppcc_label_lines 0 supportUnits', told: true },
  ]);
});

test('long documents are read right but for what a finding points at', async () => {
  const { looked, wrong } = await wrongIn(join(fixtures, 'long'));
  expect(looked).toBeGreaterThan(18300);
  expect(wrong).toEqual([
    // cells one a line, where an empty line stands for an empty cell; a note below the last row
    { where: 'h02_liuzhou_cells 11 leadUnits', told: true },
    { where: 'h02_liuzhou_cells 11 supportUnits', told: true },
    { where: 'h02_liuzhou_cells 29 leadUnits', told: true },
    { where: 'h02_liuzhou_cells 29 supportUnits', told: true },
    { where: 'h02_liuzhou_cells 31 deadline', told: true },
  ]);
});
