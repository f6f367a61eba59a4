// Every text of the pane, Chinese first. Errors and findings have catalogues of their own.
import { counted } from './figures';
import { text, type Data, type Lang, type Sentence } from './lang';
import { COMPARE_TEXTS } from './pane-compare';
import { CROSS_TEXTS } from './pane-cross';
import { EXTRA_TEXTS } from './pane-extra';
import { WHAT_IF_TEXTS } from './pane-what-if';
import { PEOPLE_TEXTS } from './pane-people';
import { REPORT_TEXTS } from './pane-report';
import { UNDO_TEXTS } from './pane-undo';

const TEXTS = {
  ...EXTRA_TEXTS,
  ...PEOPLE_TEXTS,
  ...CROSS_TEXTS,
  ...WHAT_IF_TEXTS,
  ...COMPARE_TEXTS,
  ...UNDO_TEXTS,
  ...REPORT_TEXTS,
  product: text('分工台账', 'Fengong'),
  'brand-bar': text('分工台账 · 数据不离开本机', 'Fengong · data never leaves this machine'),
  separator: text('、', ', '),

  // first run
  'first-run-title': text('把分工方案变成工作簿', 'Turn a plan of assigned tasks into a workbook'),
  'first-run-read': text(
    '读出每项任务的牵头领导、牵头单位、责任单位和地区，逐行可查。',
    'Reads the leader, lead units, responsible units and regions of every task, each traced to its line.',
  ),
  'first-run-count': text(
    '算出谁牵头、谁承担多少、涉及哪个市、哪里没有落实。',
    'Counts who leads, who carries how much, which city is touched, where nobody is named.',
  ),
  'first-run-write': text(
    '写成可以打印、可以填报、可以重新计算的工作表。',
    'Writes sheets that can be printed, filled in and recalculated.',
  ),
  'first-run-skip': text('跳过介绍', 'Skip'),
  'first-run-back': text('返回方案', 'Back to the plan'),
  'first-run-label': text('开始使用', 'Getting started'),
  'limited-title': text('此处不能直接写入单元格', 'Cells cannot be written here'),
  'limited-body': text(
    '当前的 Excel 版本较旧（需要支持 ExcelApi 1.9）。可以照常载入、核查、查询，并导出 .xlsx 后打开。',
    'This Excel is too old to be written into (ExcelApi 1.9 is needed). You can load, check and search, then export an .xlsx and open it.',
  ),

  // actions
  'load-sample': text('载入示例方案', 'Load the sample plan'),
  'open-file': text('打开文件', 'Open a file'),
  'paste-text': text('粘贴文本', 'Paste text'),
  'take-selection': text('读取所选单元格', 'Read the selected cells'),
  'read-pasted': text('读取', 'Read'),
  back: text('返回', 'Back'),
  build: text('生成工作簿', 'Make the workbook'),
  recalculate: text('重新计算', 'Recalculate'),
  export: text('导出 .xlsx', 'Export .xlsx'),
  cancel: text('取消', 'Cancel'),
  more: text('更多', 'More'),
  'show-first-run': text('使用介绍', 'Introduction'),
  dismiss: text('关闭提示', 'Dismiss'),
  'paste-label': text('方案全文', 'Text of the plan'),
  'paste-hint': text(
    '从公文、网页或表格中复制全文，粘贴到这里。标题、章节和“牵头单位”等字样请一并复制。',
    'Copy the whole text from a document, page or table and paste it here, with headings and role labels.',
  ),
  'pasted-name': text('粘贴的文本', 'pasted text'),
  'selection-name': text('所选单元格', 'selected cells'),
  'workbook-name': text('本工作簿', 'this workbook'),
  'sample-name': text('2024-liaoning.md', '2024-liaoning.md'),
  'nothing-pasted': text('还没有粘贴文本。', 'Nothing was pasted yet.'),

  // progress
  'busy-reading': { zh: (d) => `正在读取“${d['name']}”…`, en: (d) => `Reading "${d['name']}" …` },
  'busy-register': text('正在读回任务台账…', 'Reading the register back …'),
  'busy-going': text('正在前往单元格…', 'Going to the cell …'),
  'busy-describing': text('正在统计并排版…', 'Counting and laying out …'),
  'busy-drawing': { zh: (d) => `正在写入“${d['sheet']}”`, en: (d) => `Writing ${d['sheet']}` },
  'busy-exporting': text('正在生成 .xlsx…', 'Making the .xlsx …'),
  'busy-cancelling': text('正在停下…', 'Stopping …'),
  'busy-of': { zh: (d) => `${d['done']}／${d['total']} 个工作表`, en: (d) => `${d['done']} of ${d['total']} sheets` },

  // results
  'loaded-title': {
    zh: (d) => `已读出 ${d['tasks']} 项任务`,
    en: (d) => `${counted(d['tasks'], 'task')} read`,
  },
  'loaded-check': {
    zh: (d) => `有 ${d['n']} 处请人核对，见“核查”。`,
    en: (d) => `${counted(d['n'], 'point')} to check, see Review.`,
  },
  'drawn-title': { zh: (d) => `已写入 ${d['n']} 个工作表`, en: (d) => `${counted(d['n'], 'sheet')} written` },
  'drawn-unfinished': {
    zh: (d) => `已写入 ${d['written']} 个工作表，还有 ${d['n']} 个没有写完。再执行一次会接着补全，不会重复。`,
    en: (d) =>
      `${counted(d['written'], 'sheet')} written, ${d['n']} unfinished. Run it again: it completes them without doubling.`,
  },
  'drawn-plain': {
    zh: (d) => `“${d['sheet']}”的数据完整，部分格式这个版本的 Excel 不支持。`,
    en: (d) => `${d['sheet']} is complete, but this Excel does not support some of its formats.`,
  },
  'left-alone-not-ours': {
    zh: (d) => `“${d['sheet']}”没有写入：工作簿里已有同名的表，不是由本加载项建立的。改名后再执行即可。`,
    en: (d) => `${d['sheet']} was left alone: a sheet of that name is yours. Rename it and run again.`,
  },
  'left-alone-protected': {
    zh: (d) => `“${d['sheet']}”没有写入：它受保护。撤销保护后再执行即可。`,
    en: (d) => `${d['sheet']} was left alone: it is protected. Unprotect it and run again.`,
  },
  'left-alone-table-elsewhere': {
    zh: (d) => `“${d['sheet']}”没有写入：它的表格已被移到别的工作表上。`,
    en: (d) => `${d['sheet']} was left alone: its table now stands on another sheet.`,
  },
  'set-aside': {
    zh: (d) => `“${d['sheet']}”上填写过的内容在新表中没有对应位置，已保留为“${d['as']}”。`,
    en: (d) => `What was typed on ${d['sheet']} has no place in the new one; it is kept as ${d['as']}.`,
  },
  'exported-title': { zh: (d) => `已导出“${d['file']}”`, en: (d) => `Exported ${d['file']}` },
  'exported-body': {
    zh: (d) => `${d['sheets']} 个工作表，在浏览器的下载文件夹中。`,
    en: (d) => `${counted(d['sheets'], 'sheet')}, in the browser's downloads folder.`,
  },
  'cancelled-title': text('已取消', 'Cancelled'),
  'cancelled-nothing': text('没有改动任何内容。', 'Nothing was changed.'),
  'failed-title': text('没有完成', 'Not done'),
  'broken-title': text('窗格出了问题', 'The pane broke'),
  'broken-body': text(
    '工作簿里的内容没有受影响。请重新打开窗格；如果再次出现，请反馈下面这句话。',
    'Nothing in the workbook was touched. Open the pane again; if it comes back, report the sentence below.',
  ),
  'broken-reload': text('重新打开', 'Open again'),
  'no-register-title': text('这个工作簿里没有任务台账', 'This workbook holds no register'),
  'no-register-body': text(
    '重新计算要读回“任务台账”中的 FG_Tasks 表。请先载入方案并生成工作簿。',
    'Recalculating reads table FG_Tasks on 任务台账. Load a plan and make the workbook first.',
  ),
  'taken-up-title': text('已接上这个工作簿里的台账', 'Took up the register in this workbook'),
  'taken-up-body': text(
    '在单元格中修改后，点“重新计算”刷新全部统计。',
    'Correct it in the cells, then press Recalculate to refresh every figure.',
  ),

  // plan card
  'no-plan': text('尚未载入方案', 'No plan loaded'),
  'plan-label': text('当前方案', 'Current plan'),
  untitled: text('未写标题的方案', 'Untitled plan'),
  'plan-size': {
    zh: (d) => `${d['tasks']} 项 · ${d['sections']} 章 · ${d['units']} 家单位 · ${d['regions']} 个地区`,
    en: (d) =>
      `${counted(d['tasks'], 'task')} · ${counted(d['sections'], 'section')} · ${counted(d['units'], 'unit')} · ${counted(d['regions'], 'region')}`,
  },
  'figure-tasks': text('任务', 'tasks'),
  'figure-lead-units': text('牵头单位', 'lead units'),
  'figure-leaders': text('领导', 'leaders'),
  'figure-checks': text('待核', 'to check'),
  'figures-label': text('主要数字', 'Key figures'),

  // tabs
  'tab-plan': text('方案', 'Plan'),
  'tab-review': text('核查', 'Review'),
  'tab-analysis': text('分析', 'Analysis'),
  'tab-search': text('查询', 'Search'),
  'tabs-label': text('内容', 'Contents'),

  // plan tab
  'plan-source': text('来源', 'Source'),
  'plan-from-workbook': text('本工作簿的“任务台账”', 'The register in this workbook'),
  'plan-year': text('年份', 'Year'),
  'plan-rules': text('读法', 'Reading rule'),
  'plan-sections': text('章节', 'Sections'),
  'no-section': text('未分章节', 'No section'),
  'section-tasks': { zh: (d) => `${d['n']} 项`, en: (d) => counted(d['n'], 'task') },
  'plan-sheets': text('将写入的工作表', 'Sheets to be written'),
  'sheets-waiting': text('正在排版…', 'Laying out …'),
  'sheet-rows': { zh: (d) => `${d['n']} 行`, en: (d) => counted(d['n'], 'row') },
  'sheet-charts': { zh: (d) => `${d['n']} 图`, en: (d) => counted(d['n'], 'chart') },
  'sheet-pivots': { zh: (d) => `${d['n']} 透视`, en: (d) => counted(d['n'], 'pivot') },
  'sheets-total': {
    zh: (d) => `共 ${d['sheets']} 个工作表`,
    en: (d) => `${counted(d['sheets'], 'sheet')} in all`,
  },

  // review tab
  'review-empty-title': text('没有需要核对的地方', 'Nothing to check'),
  'review-empty-body': text('这份方案读得很顺。', 'The plan read without a doubt.'),
  'review-intro': text(
    '读取时修正或存疑的地方。看过后点“已核”或“忽略”，它就移到末尾；在“核查”表的“处理”一列也能填，两处相同。',
    'What was repaired or doubted while reading. Mark each as checked or ignored: it moves to the end. Column 处理 on sheet 核查 is the same.',
  ),
  'severity-error': text('有误', 'Error'),
  'severity-warning': text('请核对', 'To check'),
  'severity-repair': text('已修正', 'Repaired'),
  'severity-note': text('说明', 'Notes'),
  'group-size': { zh: (d) => `${d['n']} 条`, en: (d) => counted(d['n'], 'item') },
  'group-more': { zh: (d) => `再看 ${d['n']} 条`, en: (d) => `Show ${d['n']} more` },
  'card-task': { zh: (d) => `任务 ${d['no']}`, en: (d) => `Task ${d['no']}` },
  'card-line': { zh: (d) => `原文第 ${d['line']} 行`, en: (d) => `line ${d['line']}` },
  locate: text('定位', 'Locate'),
  check: text('已核', 'Checked'),
  ignore: text('忽略', 'Ignore'),
  reopen: text('改回待核', 'Open again'),
  checked: text('已核', 'Checked'),
  ignored: text('忽略', 'Ignored'),
  remark: { zh: (d) => `备注：${d['remark']}`, en: (d) => `Remark: ${d['remark']}` },
  'mark-not-saved': text('没有写进“核查”表', 'Not written to sheet 核查'),
  'mark-no-row': text('“核查”表里还没有这一条。', 'Sheet 核查 has no row for it yet.'),
  'mark-kept': text('窗格里已记下，重新计算时会写入。', 'The pane keeps it; recalculating writes it.'),
  'settled-group': text('已处理', 'Dealt with'),

  // analysis tab
  'rank-unit': text('单位', 'Units'),
  'rank-leader': text('领导', 'Leaders'),
  'rank-region': text('地区', 'Regions'),
  'rank-cross': text('交叉', 'Cross'),
  'rank-label': text('按什么统计', 'Counted by'),
  'title-unit': text('各单位牵头与责任任务数', 'Tasks led and supported, by unit'),
  'title-leader': text('各位领导牵头任务数', 'Tasks overseen, by leader'),
  'title-region': text('各地区点名任务数', 'Tasks that name a region'),
  'unit-counted': {
    zh: (d) => `${d['n']} 家单位和集体称谓，按任务总数排列。`,
    en: (d) => `${d['n']} units and collective names, by tasks in all.`,
  },
  'leader-counted': {
    zh: (d) => `${d['n']} 位领导，按任务数排列。`,
    en: (d) => `${counted(d['n'], 'leader')}, by tasks.`,
  },
  'region-counted': {
    zh: (d) => `${d['n']} 个地区。另有“各市”共同承担的任务，默认不画入条形。`,
    en: (d) =>
      `${counted(d['n'], 'region')}. Tasks given to "every city" are counted apart, and drawn only when asked for.`,
  },
  'lower-bound': {
    zh: (d) => `${d['n']} 项任务的单位名单以“等”结尾，相关数字为下限。`,
    en: (d) => `${counted(d['n'], 'task')} end a list in 等 ("and others"): such counts are lower bounds.`,
  },
  'role-lead': text('牵头', 'lead'),
  'role-joint': text('共同', 'joint'),
  'role-support': text('责任', 'support'),
  'role-leader': text('牵头', 'oversees'),
  'role-named': text('点名', 'named'),
  'role-via-all': text('各市', 'every city'),
  'role-total': text('合计', 'total'),
  'legend-label': text('图例', 'Key'),
  'show-more-bars': { zh: (d) => `显示其余 ${d['n']} 个`, en: (d) => `Show ${d['n']} more` },
  'show-fewer': text('收起', 'Show fewer'),
  'n-tasks': { zh: (d) => `${d['n']} 项`, en: (d) => counted(d['n'], 'task') },

  // search tab
  'search-label': text('查任务', 'Search tasks'),
  'search-hint': text('单位、领导、地区、词语或拼音首字母', 'Unit, leader, region, words or pinyin initials'),
  'search-all': { zh: (d) => `共 ${d['n']} 项任务`, en: (d) => `${counted(d['n'], 'task')} in all` },
  'search-found': { zh: (d) => `找到 ${d['n']} 项任务`, en: (d) => `${counted(d['n'], 'task')} found` },
  'search-none-title': text('没有找到', 'Nothing found'),
  'search-none-body': text(
    '换一个词试试：单位简称、领导姓名、城市，或拼音首字母（如 fzggw）。',
    'Try another word: a unit, a leader, a city, or pinyin initials such as fzggw.',
  ),
  'search-more': { zh: (d) => `再显示 ${d['n']} 项`, en: (d) => `Show ${d['n']} more` },
  'search-parties': text('匹配的名称', 'Matching names'),
  'scope-close': { zh: (d) => `返回${d['tab']}`, en: (d) => `Back to ${d['tab']}` },
  'task-leaders': text('牵头领导', 'Leader'),
  'task-lead': text('牵头单位', 'Lead unit'),
  'task-joint': text('共同负责', 'Jointly responsible'),
  'task-support': text('责任单位', 'Responsible units'),
  'task-regions': text('涉及地区', 'Regions'),
  'task-deadline': text('完成时限', 'Deadline'),
  'task-all-regions': text('各市', 'every city'),
  'task-open': text('等', 'and others'),
  'task-nobody': text('未列', 'none named'),
  'task-lines': {
    zh: (d) => (d['first'] === d['last'] ? `原文第 ${d['first']} 行` : `原文第 ${d['first']}—${d['last']} 行`),
    en: (d) => (d['first'] === d['last'] ? `line ${d['first']}` : `lines ${d['first']}–${d['last']}`),
  },
  'task-no-number': text('无序号', 'Unnumbered'),
  'empty-title': text('先载入一份方案', 'Load a plan first'),
  'empty-body': text('载入后，这里显示内容。', 'Its contents will be shown here.'),
} as const satisfies Record<string, Sentence>;

export type MessageKey = keyof typeof TEXTS;

/** The text named `key`, speaking of `data`. */
export function paneText(lang: Lang, key: MessageKey, data: Data = {}): string {
  return TEXTS[key][lang](data);
}
