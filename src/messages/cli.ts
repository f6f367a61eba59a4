// What the command line says: help, wrong usage, progress.
import { counted } from './figures';
import type { Data, Lang, Sentence } from './lang';

export type Topic = 'all' | 'parse' | 'analyze' | 'build' | 'compare' | 'profile';

const USAGE = {
  'no-command': { zh: () => '没有说明要做什么。', en: () => 'No command was given.' },
  'unknown-command': { zh: (d) => `没有“${d.word}”这个命令。`, en: (d) => `There is no command "${d.word}".` },
  'unknown-option': {
    zh: (d) => `不认识选项“${d.word}”，或它缺少取值。`,
    en: (d) => `Option "${d.word}" is unknown or lacks its value.`,
  },
  'no-file': { zh: () => '没有指定方案文件。', en: () => 'No plan file was named.' },
  'too-many-files': {
    zh: (d) => `一次只处理一个文件，多出了“${d.word}”。`,
    en: (d) => `One file at a time: "${d.word}" is too many.`,
  },
  'no-second-file': {
    zh: () => '对比需要两个文件：先写原方案，再写新方案。',
    en: () => 'A comparison takes two files: the old plan, then the new one.',
  },
  'three-files': {
    zh: (d) => `对比只需要两个文件，多出了“${d.word}”。`,
    en: (d) => `A comparison takes two files: "${d.word}" is too many.`,
  },
  'stdin-twice': {
    zh: () => '两份方案不能都从标准输入读取。',
    en: () => 'Only one of the two plans can come from standard input.',
  },
  'no-output': { zh: () => '没有用 -o 指定输出的工作簿。', en: () => 'No output workbook was named with -o.' },
  'no-party': {
    zh: () => '没有说明为谁生成：用 --of 写名称，或用 --by unit|leader|region 为全部单位、领导或地区生成。',
    en: () => 'Nobody was named: give names with --of, or all of a kind with --by unit|leader|region.',
  },
  'of-and-by': {
    zh: () => '--of 和 --by 只能用一个。',
    en: () => 'Use --of or --by, not both.',
  },
  'bad-by': {
    zh: (d) => `--by 只能是 unit、leader 或 region，不能是“${d.word}”。`,
    en: (d) => `--by takes unit, leader or region, not "${d.word}".`,
  },
  'bad-lang': {
    zh: (d) => `--lang 只能是 zh 或 en，不能是“${d.word}”。`,
    en: (d) => `--lang takes zh or en, not "${d.word}".`,
  },
  'bad-date': {
    zh: (d) => `--date 要写成 2024-03-01 这样的日期，不能是“${d.word}”。`,
    en: (d) => `--date takes a day such as 2024-03-01, not "${d.word}".`,
  },
} as const satisfies Record<string, Sentence>;

/** Wrong usage: exit code 2. */
export class UsageError extends Error {
  constructor(
    readonly code: keyof typeof USAGE,
    readonly data: Data,
  ) {
    super(code);
    this.name = 'UsageError';
  }
}

/** What was wrong, and where help is. */
export function describeUsageError(error: UsageError, lang: Lang): string {
  const more = { zh: '用法见 fengong --help。', en: 'See fengong --help.' }[lang];
  return `${USAGE[error.code][lang](error.data)}${lang === 'en' ? ' ' : ''}${more}`;
}

const PROGRESS = {
  reading: { zh: (d) => `正在读取 ${d.name}…`, en: (d) => `Reading ${d.name} …` },
  analyzing: {
    zh: (d) => `已读出 ${d.tasks} 项任务，正在统计…`,
    en: (d) => `${counted(d.tasks, 'task')} read, counting …`,
  },
  writing: { zh: (d) => `正在写出 ${d.sheets} 个工作表…`, en: (d) => `Writing ${counted(d.sheets, 'sheet')} …` },
  built: {
    zh: (d) => `已生成 ${d.output}：${d.tasks} 项任务，${d.sheets} 个工作表。请先看“核查”。`,
    en: (d) => `Made ${d.output}: ${counted(d.tasks, 'task')}, ${counted(d.sheets, 'sheet')}. Look at 核查 first.`,
  },
  comparing: {
    zh: (d) => `正在对比 ${d.old} 项与 ${d.new} 项任务…`,
    en: (d) => `Comparing ${d.old} with ${d.new} tasks …`,
  },
  'stale-corrections': {
    zh: (d) => `有 ${d.n} 处更正所说的任务已不在方案中，没有采用。`,
    en: (d) =>
      `${counted(d.n, 'correction speaks', 'corrections speak')} of tasks that are gone and ${d.n === 1 ? 'was' : 'were'} left out.`,
  },
  corrected: {
    zh: (d) => `已按 ${d.name} 中的 ${d.n} 处更正配对。`,
    en: (d) => `Paired by ${counted(d.n, 'correction')} in ${d.name}.`,
  },
  compared: {
    zh: (d) => `已生成 ${d.output}：${d.sheets} 个工作表。请先看“对比”。`,
    en: (d) => `Made ${d.output}: ${counted(d.sheets, 'sheet')}. Look at 对比 first.`,
  },
  profiled: {
    zh: (d) => `已生成 ${d.output}：${d.profiles} 份情况表，每份一张工作表。`,
    en: (d) => `Made ${d.output}: ${counted(d.profiles, 'profile')}, a sheet each.`,
  },
} as const satisfies Record<string, Sentence>;

/** A line for stderr while work goes on, or when it is done. */
export function describeProgress(step: keyof typeof PROGRESS, data: Data, lang: Lang): string {
  return PROGRESS[step][lang](data);
}

const HELP: Record<Topic, Record<Lang, string>> = {
  all: {
    zh: `fengong · 分工台账：把分工方案读成工作簿

用法
  fengong build   方案 -o 工作簿.xlsx    生成整本工作簿
  fengong parse   方案                   输出任务登记数据（JSON）
  fengong analyze 方案或工作簿 --json    输出统计结果（JSON）
  fengong compare 原方案 新方案          对比两份方案：新增、删去、改写、责任调整、目标升降
  fengong profile 方案 --by unit -o 情况表.xlsx  每个单位（领导、地区）一页情况表

方案：.md .txt .docx .pdf .xlsx .html；“-”表示从标准输入读取文本。

选项
  --lang zh|en   提示语言，默认 zh
  --help         帮助；fengong help build 看一个命令的说明
  --version      版本

例
  fengong build seeds/2024-liaoning.md -o 2024-liaoning.xlsx
  fengong parse 方案.docx > 登记.json
  cat 方案.txt | fengong analyze - --json

退出码：0 完成；1 未能完成（输入有误等）；2 用法有误。数据写到标准输出，提示写到标准错误。
`,
    en: `fengong · 分工台账: reads a plan of assigned tasks into a workbook

Usage
  fengong build   PLAN -o OUT.xlsx          make the whole workbook
  fengong parse   PLAN                      print the registry of tasks (JSON)
  fengong analyze PLAN|WORKBOOK --json      print the analytics (JSON)
  fengong compare OLD NEW                   what two plans differ in: tasks added, dropped, reworded, reassigned
  fengong profile PLAN --by unit -o OUT.xlsx  a printable page about each unit (leader, region)

PLAN: .md .txt .docx .pdf .xlsx .html, or - for text on standard input.

Options
  --lang zh|en   language of messages, zh by default
  --help         this text; fengong help build explains one command
  --version      the version

Examples
  fengong build seeds/2024-liaoning.md -o 2024-liaoning.xlsx
  fengong parse plan.docx > registry.json
  cat plan.txt | fengong analyze - --json

Exit codes: 0 done; 1 could not be done (bad input); 2 wrong usage. Data goes to stdout, messages to stderr.
`,
  },
  parse: {
    zh: `fengong parse 方案 [--with 台账.xlsx] [--report [--json]]

读出方案中的每项任务：序号、章节、牵头领导、牵头单位、责任单位、地区、量化目标、原文行号，
以及读取时修正或存疑的地方。结果是 JSON（fengong.registry/1），写到标准输出。
--with    按这个台账中的“单位名录”和“设置”来读：同一单位的不同名称、统称及其成员、单列责任单位的读法
--report  不输出登记数据，改为报告原文每个字符用作了什么，没有采用的逐处列出；加 --json 输出 JSON（fengong.report/1）

例
  fengong parse seeds/2024-liaoning.md
  fengong parse 新方案.docx --with 去年台账.xlsx
  fengong parse 方案.pdf --report
  fengong parse - < 方案.txt
`,
    en: `fengong parse PLAN [--with LEDGER.xlsx] [--report [--json]]

Reads every task of the plan: number, section, leaders, lead units, responsible units, regions, targets, source
lines, and what was repaired or doubted. Prints JSON (fengong.registry/1) on stdout.
--with    reads with the names and settings of this ledger: two names of one body, groups and their members, how a lone
          list of responsible units is read
--report  prints instead what every character of the text became, and lists what was not used; with --json as JSON
          (fengong.report/1)

Examples
  fengong parse seeds/2024-liaoning.md
  fengong parse new-plan.docx --with last-year.xlsx
  fengong parse plan.pdf --report
  fengong parse - < plan.txt
`,
  },
  analyze: {
    zh: `fengong analyze 方案或工作簿 [--with 台账.xlsx] [--json]

统计各单位、领导、地区的任务数，矩阵，集中度和缺口。输入可以是方案，也可以是本产品生成的工作簿
（以“任务台账”中的内容为准）。--json 输出 JSON（fengong.analytics/1）；不加则输出简表。
--with    按这个台账中的“单位名录”和“设置”来读方案

例
  fengong analyze seeds/2024-liaoning.md --json
  fengong analyze 台账.xlsx
`,
    en: `fengong analyze PLAN|WORKBOOK [--with LEDGER.xlsx] [--json]

Counts tasks by unit, leader and region, with matrices, concentration and gaps. Takes a plan, or a workbook made by
this product (its 任务台账 counts). --json prints JSON (fengong.analytics/1); without it, a short table.
--with    reads the plan with the names and settings of this ledger

Examples
  fengong analyze seeds/2024-liaoning.md --json
  fengong analyze ledger.xlsx
`,
  },
  build: {
    zh: `fengong build 方案 -o 工作簿.xlsx [--with 台账.xlsx] [--date 年-月-日]

生成整本工作簿：台账、明细、工作量、矩阵、透视、核查、量化目标、名录、设置、说明。
输出文件写完才出现；失败时不留半个文件。已填报进展的工作簿不会被覆盖。
--with    按这个台账中的“单位名录”和“设置”来读方案
--date    封面上的日期，默认今天；同样的输入、同样的日期，得到同样的文件

例
  fengong build seeds/2024-liaoning.md -o 2024-liaoning.xlsx
`,
    en: `fengong build PLAN -o OUT.xlsx [--with LEDGER.xlsx] [--date YYYY-MM-DD]

Makes the whole workbook: register, assignments, workloads, matrices, pivots, checks, targets, names, settings, notes.
The file appears only when it is complete. A workbook in which progress was filled in is never overwritten.
--with    reads the plan with the names and settings of this ledger
--date    the day on the cover, today by default; the same input on the same date gives the same bytes

Example
  fengong build seeds/2024-liaoning.md -o 2024-liaoning.xlsx
`,
  },
  profile: {
    zh: `fengong profile 方案或工作簿 --of 名称… | --by unit|leader|region -o 工作簿.xlsx [--date 年-月-日]

为单位、领导或地区各生成一页情况表：牵头与责任任务、章节分布、牵头领导、协同单位、涉及地区、量化目标、完成时限和
任务清单。每份一张工作表，A4 纵向，可直接打印；第一张是目录。

--of   名称，可写几个；原文名称和规范名称都认
--by   为全部单位（unit）、领导（leader）或地区（region）生成

例
  fengong profile seeds/2024-liaoning.md --of 省财政厅 省教育厅 -o 情况表.xlsx
  fengong profile 台账.xlsx --by leader -o 领导.xlsx
`,
    en: `fengong profile PLAN|WORKBOOK --of NAME... | --by unit|leader|region -o OUT.xlsx [--date YYYY-MM-DD]

Makes a page about each unit, leader or region: what it leads and supports, sections, leaders, partners, regions, targets,
deadlines, and its tasks. A sheet each, A4 upright, ready to print; the first sheet is an index.

--of   names, one or several; printed and canonical spellings are known
--by   all units, leaders or regions

Examples
  fengong profile seeds/2024-liaoning.md --of 省财政厅 省教育厅 -o profiles.xlsx
  fengong profile ledger.xlsx --by leader -o leaders.xlsx
`,
  },
  compare: {
    zh: `fengong compare 原方案 新方案 [--json] [-o 工作簿.xlsx] [--pairs 文件] [--date 年-月-日]

对比两份方案，或同一方案的两个版本。输入可以是方案，也可以是本产品生成的工作簿。任务按文字相似度配对，
序号、章节、次序变动不影响；列出新增、删去、拆分、合并、改写、责任调整、时限和目标的变化，以及工作量增减。

--json    输出 JSON（fengong.comparison/1）；不加则输出文字概况
-o        写成工作簿：对比、对比明细、对比目标、对比工作量
--pairs   更正配对：每行“原序号,新序号”，没有对应任务的写“无”；也可以是填了“更正”一列的对比工作簿
-o 指定的工作簿已存在时，其中填写的“更正”会先读入、照用。

例
  fengong compare 2023年方案.docx 2024年方案.docx
  fengong compare 送审稿.md 印发稿.md -o 对比.xlsx
  fengong compare 旧.md 新.md --pairs 更正.csv --json
`,
    en: `fengong compare OLD NEW [--json] [-o OUT.xlsx] [--pairs FILE] [--date YYYY-MM-DD]

Compares two plans, or two versions of one; each may also be a workbook made by this product. Tasks are matched by their
words, whatever their number, section and order. Lists what was added, dropped, split, merged, reworded, reassigned,
deadlines and targets that changed, and the workload before and after.

--json    prints JSON (fengong.comparison/1); without it, a summary
-o        writes a workbook: 对比, 对比明细, 对比目标, 对比工作量
--pairs   corrects matches: "old,new" numbers on each line, "none" for no partner; or a comparison workbook whose column
          更正 was filled in
Where the workbook named with -o is there already, the corrections in it are read first and kept.

Examples
  fengong compare 2023.docx 2024.docx
  fengong compare draft.md final.md -o changes.xlsx
  fengong compare old.md new.md --pairs pairs.csv --json
`,
  },
};

/** The word names a command that has a help text, or all. */
export const isTopic = (word: string): word is Topic => Object.hasOwn(HELP, word);

/** The help text of one command, or of all. */
export function help(topic: Topic, lang: Lang): string {
  return HELP[topic][lang];
}
