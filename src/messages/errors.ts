// The sentence for every error that rooms throw on purpose: what happened, why, what next. Keyed by the error's code.
import { FengongError } from '../model/errors';
import { counted } from './figures';
import { FUNCTION_ERRORS } from './function-errors';
import type { Data, Lang, Sentence } from './lang';

/** What the operating system's error codes mean to a person. */
const REASONS: Readonly<Record<string, Record<Lang, string>>> = {
  EACCES: { zh: '没有权限', en: 'permission denied' },
  EPERM: { zh: '没有权限', en: 'not permitted' },
  EROFS: { zh: '磁盘只读', en: 'the disk is read-only' },
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
  ENOENT: { zh: '所在文件夹不存在', en: 'its folder does not exist' },
  ENOTDIR: { zh: '所在路径不是文件夹', en: 'its path is not a folder' },
  EISDIR: { zh: '它是文件夹', en: 'it is a folder' },
  EBUSY: { zh: '文件正被占用', en: 'the file is in use' },
};

const reason = (data: Data, lang: Lang): string => REASONS[String(data['reason'])]?.[lang] ?? String(data['reason']);

/** The roles that have a weight. */
const WEIGHTS: Readonly<Record<string, Record<Lang, string>>> = {
  lead: { zh: '牵头单位', en: 'a lead unit' },
  joint: { zh: '共同承担单位', en: 'a joint unit' },
  support: { zh: '责任单位', en: 'a support unit' },
};

const SENTENCES = {
  'file-not-found': {
    zh: (d) => `找不到文件“${d.name}”。请检查路径和文件名后重试。`,
    en: (d) => `The file "${d.name}" was not found. Check its path and name, then try again.`,
  },
  'not-a-file': {
    zh: (d) => `“${d.name}”是文件夹，不是文件。请指定一个方案文件。`,
    en: (d) => `"${d.name}" is a folder, not a file. Name the file of a plan.`,
  },
  'cannot-read': {
    zh: (d) => `无法读取“${d.name}”（${reason(d, 'zh')}）。请检查文件权限，或确认它没有被其他程序占用。`,
    en: (d) =>
      `"${d.name}" cannot be read (${reason(d, 'en')}). Check its permissions and that no other program holds it.`,
  },
  'cannot-write': {
    zh: (d) => `无法写入“${d.name}”（${reason(d, 'zh')}）。请换一个有写入权限的位置，或关闭正在打开该文件的程序。`,
    en: (d) =>
      `"${d.name}" cannot be written (${reason(d, 'en')}). Choose a place that you may write to, or close the program that holds the file.`,
  },
  'register-column-missing': {
    zh: (d) => `“${d.name}”的任务台账里没有“${d.column}”一列。请恢复这一列的表头后重试。`,
    en: (d) =>
      `The register in "${d.name}" has no column "${d.column}". Restore the header of that column and try again.`,
  },
  'would-lose-work': {
    zh: (d) => `“${d.name}”里已有 ${d.rows} 行填报的进展或核查处理，没有覆盖它。请换一个输出文件名。`,
    en: (d) =>
      `"${d.name}" holds ${counted(d.rows, 'row')} with progress or decisions and was not overwritten. Choose another output name.`,
  },
  'last-sheet': {
    zh: () => '没有撤销：工作簿至少要保留一个工作表。请先插入一个空白工作表，再撤销。',
    en: () => 'Nothing was undone: a workbook keeps at least one sheet. Insert a blank sheet, then undo.',
  },
  'asked-too-much': {
    zh: (d) => `“${d.sheet}”的要求太长，工作簿记不下。请减少筛选条件或步骤后重试。`,
    en: (d) =>
      `What "${d.sheet}" asks for is too long for the workbook to remember. Use fewer filters or steps and try again.`,
  },
  'unknown-party': {
    zh: (d) =>
      `方案里没有“${d.name}”这个单位、领导或地区。${d.alike === '' ? '请按“单位名录”中的名称填写。' : `是不是：${d.alike}？`}`,
    en: (d) =>
      `The plan has no unit, leader or region called "${d.name}". ${d.alike === '' ? 'Write a name as it stands in 单位名录.' : `Did you mean ${d.alike}?`}`,
  },
  'no-parties': {
    zh: (d) => `“${d.name}”里没有列出这一类名称，没有可以生成的情况表。请换一类，或用 --of 写名称。`,
    en: (d) =>
      `"${d.name}" names nobody of this kind, so there is nothing to make. Choose another kind, or names with --of.`,
  },
  'no-tasks': {
    zh: (d) =>
      `“${d.name}”里没有读到任务。找过的是：带序号、项目符号或列在表格里的事项，连同写在其中或其后的牵头单位、责任单位等。` +
      (d.line === undefined
        ? '请确认它是注明牵头单位或责任单位的分工方案。'
        : `第 ${d.line} 行“${d.text}”像是分工，但没有找到它所属的任务：请给任务加上序号，或把责任单位写在任务之后再试。`),
    en: (d) =>
      `No tasks were found in "${d.name}". Sought were items with numbers, bullets or in a table, with lead or responsible units in or behind them. ` +
      (d.line === undefined
        ? 'Make sure that it is a plan that names lead or responsible units.'
        : `Line ${d.line}, "${d.text}", looks like a clause, but no task was found that it belongs to: number the tasks, or write the units behind them, and try again.`),
  },
  'empty-file': {
    zh: (d) => `“${d.name}”是空的，没有可读的内容。请确认文件已保存完整后重试。`,
    en: (d) => `"${d.name}" is empty: there is nothing to read. Make sure that it was saved whole, then try again.`,
  },
  'file-too-large': {
    zh: (d) => `“${d.name}”超过 ${d.limit} MB，无法一次读入。请只保留分工方案正文，或拆成几个文件。`,
    en: (d) =>
      `"${d.name}" is larger than ${d.limit} MB, too much to read at once. Keep only the plan, or split the file.`,
  },
  'not-text': {
    zh: (d) => `“${d.name}”不是文本，也不是可识别的文档。请使用 .md、.txt、.docx、.pdf、.xlsx 或 .html 格式的方案。`,
    en: (d) =>
      `"${d.name}" is neither text nor a known document. Use a plan in .md, .txt, .docx, .pdf, .xlsx or .html.`,
  },
  picture: {
    zh: (d) => `“${d.name}”是图片，里面没有可读的文字。请先用文字识别（OCR）软件转成文本或 Word 文档。`,
    en: (d) => `"${d.name}" is a picture and holds no text. Turn it into text or a Word document with OCR first.`,
  },
  'old-office-file': {
    zh: (d) =>
      `“${d.name}”是旧版 Office 或 WPS 格式（.doc、.xls、.wps、.et），无法直接读取。请打开后另存为 .docx 或 .xlsx。`,
    en: (d) =>
      `"${d.name}" is in an old Office or WPS format (.doc, .xls, .wps, .et). Open it and save it as .docx or .xlsx.`,
  },
  'encrypted-file': {
    zh: (d) => `“${d.name}”设有打开密码，无法读取。请输入密码打开，取消密码保护并另存后重试。`,
    en: (d) => `"${d.name}" is protected by a password. Open it, remove the password, save it, then try again.`,
  },
  'ofd-file': {
    zh: (d) => `“${d.name}”是 OFD 版式文件，无法直接读取。请用 OFD 阅读器导出为带文字的 PDF，或复制文字保存为 .txt。`,
    en: (d) =>
      `"${d.name}" is an OFD file. Export it as a PDF with text in an OFD reader, or copy its text into a .txt file.`,
  },
  'unknown-archive': {
    zh: (d) => `“${d.name}”是压缩包，但不是 .docx 或 .xlsx。请解压后选择其中的方案，或另存为 .docx、.xlsx。`,
    en: (d) =>
      `"${d.name}" is an archive, but no .docx or .xlsx. Unpack it and choose the plan, or save it as .docx or .xlsx.`,
  },
  'archive-bomb': {
    zh: (d) => `“${d.name}”解压后的内容异常庞大，为保护电脑已停止读取。请确认文件来源，或重新另存后再试。`,
    en: (d) =>
      `"${d.name}" would unpack to an abnormal size; reading stopped to protect this computer. Check where it comes from, or save it anew.`,
  },
  'table-too-large': {
    zh: (d) => `“${d.name}”里的表格过大，无法一次读入。请删去与分工无关的工作表和空白区域后重试。`,
    en: (d) =>
      `The tables of "${d.name}" are too large to read at once. Delete sheets and blank areas that are not the plan, then try again.`,
  },
  'damaged-file': {
    zh: (d) => `“${d.name}”已损坏或不完整，无法读取。请重新获取该文件，或用原软件打开修复并另存后重试。`,
    en: (d) =>
      `"${d.name}" is damaged or incomplete. Get the file again, or open and save it in the program it comes from.`,
  },
  'pdf-without-text': {
    zh: (d) => `“${d.name}”里没有文字，可能是扫描件。请先用文字识别（OCR）软件转成带文字的 PDF 或 Word 文档。`,
    en: (d) =>
      `"${d.name}" holds no text; it may be a scan. Turn it into a PDF with text or a Word document with OCR first.`,
  },
  'only-pictures': {
    zh: (d) => `“${d.name}”里只有图片，没有可读的文字（可能是扫描件）。请先用文字识别（OCR）软件转成文字。`,
    en: (d) => `"${d.name}" holds pictures only and no text (it may be a scan). Turn it into text with OCR first.`,
  },
  'rtf-file': {
    zh: (d) => `“${d.name}”是 RTF 格式。请用 Word 或 WPS 打开后另存为 .docx。`,
    en: (d) => `"${d.name}" is in RTF. Open it in Word or WPS and save it as .docx.`,
  },
  'bad-weight': {
    zh: (d) =>
      `${WEIGHTS[String(d.role)]?.zh ?? d.role}的权重“${d.weight}”不是大于或等于 0 的数。请在“设置”中改正后重试。`,
    en: (d) =>
      `The weight of ${WEIGHTS[String(d.role)]?.en ?? d.role}, "${d.weight}", is not a number of 0 or more. Correct it in the settings (设置), then try again.`,
  },
  'too-many-parties': {
    zh: (d) =>
      `名称太多（${d.rows} × ${d.columns}），无法做成矩阵。可能有整句话被当成了单位名称：请检查单位列，或把方案拆开。`,
    en: (d) =>
      `There are too many names (${d.rows} × ${d.columns}) for a matrix. Whole sentences may have been taken for names of units: check the columns of units, or split the plan.`,
  },
  'not-a-workbook': {
    zh: (d) => `“${d.name}”不是 Excel 工作簿（.xlsx）。请选择由本工具生成或填报的工作簿。`,
    en: (d) => `"${d.name}" is not an Excel workbook (.xlsx). Choose a workbook that this tool made.`,
  },
  'cell-too-long': {
    zh: (d) =>
      `工作表“${d.sheet}”的单元格 ${d.cell} 有 ${d.length} 个字，超过 Excel 每格 ${d.limit} 个字的上限，没有截断写出。请在方案中把这一项拆开。`,
    en: (d) =>
      `Cell ${d.cell} of sheet "${d.sheet}" would hold ${d.length} characters; Excel allows ${d.limit}, and nothing is cut. Split this item in the plan.`,
  },
  'cell-not-a-number': {
    zh: (d) => `工作表“${d.sheet}”的单元格 ${d.cell} 算不出数值。请检查“设置”中的权重后重新计算。`,
    en: (d) =>
      `Cell ${d.cell} of sheet "${d.sheet}" has no number as its result. Check the weights in 设置, then recalculate.`,
  },
  'note-too-long': {
    zh: (d) => `工作表“${d.sheet}”${d.cell} 的提示“${d.text}”超过 ${d.limit} 个字。请把它改短。`,
    en: (d) =>
      `The note at ${d.cell} of sheet "${d.sheet}", "${d.text}", is longer than ${d.limit} characters. Shorten it.`,
  },
  'list-too-long': {
    zh: (d) => `工作表“${d.sheet}”${d.cell} 的下拉选项为空，或合计超过 ${d.limit} 个字。请在“设置”中调整选项。`,
    en: (d) =>
      `The choices at ${d.cell} of sheet "${d.sheet}" are none, or longer than ${d.limit} characters together. Change them in 设置.`,
  },
  'list-item-with-comma': {
    zh: (d) => `下拉选项“${d.item}”里有英文逗号，Excel 会把它拆成两项。请在“设置”中改用顿号或中文逗号。`,
    en: (d) => `The choice "${d.item}" holds a comma, at which Excel would split it. Write it without one in 设置.`,
  },
  'bad-sheet-name': {
    zh: (d) =>
      `“${d.sheet}”不能作工作表名：不能为空，不能超过 ${d.limit} 个字，也不能有 \\ / ? * [ ] : 或首尾的单引号。请改名。`,
    en: (d) =>
      `"${d.sheet}" cannot be the name of a sheet: 1 to ${d.limit} characters, none of \\ / ? * [ ] :, no apostrophe at its ends. Rename it.`,
  },
  'sheet-twice': {
    zh: (d) => `有两张工作表都叫“${d.sheet}”。请给其中一张改名。`,
    en: (d) => `Two sheets are called "${d.sheet}". Rename one of them.`,
  },
  'sheet-too-large': {
    zh: (d) => `工作表“${d.sheet}”超过 Excel 的 ${d.limit} 行（或 16384 列）。请把方案拆成几份。`,
    en: (d) => `Sheet "${d.sheet}" exceeds Excel's ${d.limit} rows (or 16384 columns). Split the plan.`,
  },
  'too-many-links': {
    zh: (d) => `工作表“${d.sheet}”的链接超过 Excel 的上限 ${d.limit} 个。请把方案拆成几份。`,
    en: (d) => `Sheet "${d.sheet}" has more links than the ${d.limit} that Excel allows. Split the plan.`,
  },
  'bad-table': {
    zh: (d) => `表格“${d.table}”（工作表“${d.sheet}”）的列名为空或重复。请给每一列起不同的名称。`,
    en: (d) =>
      `Table "${d.table}" on sheet "${d.sheet}" has an empty or repeated header. Give every column its own name.`,
  },
  'bad-pivot': {
    zh: (d) => `数据透视表“${d.pivot}”用不了“${d.field}”：来源表里没有它，或与列名重复。请检查来源表的列。`,
    en: (d) =>
      `PivotTable "${d.pivot}" cannot use "${d.field}": its source has no such thing, or it repeats a header. Check the source's columns.`,
  },
  cancelled: {
    zh: () => '已按您的要求停下。已写好的工作表保留；再次生成会接着完成。',
    en: () => 'Stopped as you asked. Sheets that are finished stay; drawing again completes the rest.',
  },
  'excel-cell-editing': {
    zh: () => '正在编辑单元格，Excel 暂时不能写入。请按回车或 Esc 结束编辑，然后重试，会从停下的地方继续。',
    en: () =>
      'A cell is being edited, and Excel cannot write meanwhile. Press Enter or Esc, then try again: it goes on from where it stopped.',
  },
  'excel-busy': {
    zh: () => 'Excel 暂时处理不过来。请等几秒再试，会从停下的地方继续。',
    en: () => 'Excel is too busy at the moment. Wait a few seconds and try again: it goes on from where it stopped.',
  },
  'excel-session-lost': {
    zh: () => '与 Excel 的连接已断开。请刷新页面重新打开工作簿，再生成一次；已写好的内容不会丢。',
    en: () =>
      'The connection to Excel is lost. Reload the page, open the workbook and draw again; what is written is not lost.',
  },
  'excel-access-denied': {
    zh: () => '工作簿不允许修改（可能是只读或受保护）。请取消保护，或另存一份后再生成。',
    en: () => 'The workbook may not be changed (read-only or protected). Unprotect it, or save a copy and draw there.',
  },
  'excel-request-too-large': {
    zh: () => '一次要写入的内容超过 Excel 的上限，而且不能再拆分。请缩短过长的单元格文字后重试。',
    en: () =>
      'What is to be written at once exceeds what Excel takes and cannot be divided further. Shorten very long cells and try again.',
  },
  'excel-refused': {
    zh: (d) =>
      `Excel 没有接受其中一步（${d.code}：${d.message}）。已写好的内容保留；请重试，仍不行就把这句话反馈给我们。`,
    en: (d) =>
      `Excel did not accept one step (${d.code}: ${d.message}). What is written stays; try again, and if it persists report this sentence.`,
  },
  'task-not-in-register': {
    zh: (d) => `任务台账里找不到编号为“${d.id}”的行，它可能已被删除。请点“重新计算”，按台账现在的内容刷新。`,
    en: (d) =>
      `The register has no row with id ${d.id}; it may have been deleted. Recalculate to take up what is there.`,
  },
  'sample-missing': {
    zh: (d) => `读不到随附的示例方案（${d.status}）。请联系安装本加载项的人员，或改用“打开文件”。`,
    en: (d) =>
      `The bundled plan cannot be read (${d.status}). Tell whoever installed this add-in, or open a file instead.`,
  },
  'sheet-gone': {
    zh: (d) => `工作簿里没有工作表“${d.sheet}”。它可能被删除或改名；请重新生成工作簿。`,
    en: (d) =>
      `There is no sheet "${d.sheet}" in the workbook. It may have been deleted or renamed; draw the workbook again.`,
  },
  'unknown-task': {
    zh: (d) =>
      d.found === 0
        ? `更正中提到的“${d.name}”在方案里找不到。请写任务的序号或编号，没有对应任务的写“无”。`
        : `更正中提到的序号“${d.name}”在方案里有 ${d.found} 项任务。请改写编号（如 2024-012）。`,
    en: (d) =>
      d.found === 0
        ? `No task is called "${d.name}", which a correction names. Write a task's number or id, or "none" for no partner.`
        : `${d.found} tasks are called "${d.name}", which a correction names. Write the id (such as 2024-012) instead.`,
  },
  'has-no-text': {
    zh: (d) => `“${d.name}”是已生成的台账，没有方案原文，做不出读取报告。请指定方案文件。`,
    en: (d) => `"${d.name}" is a ledger and holds no text of a plan to report on. Name the plan itself.`,
  },
  'has-its-own': {
    zh: (d) => `“${d.name}”是已生成的台账，用的是它自己的设置和单位名录。请去掉 --with。`,
    en: (d) => `"${d.name}" is a ledger with settings and names of its own. Leave --with out.`,
  },
  'no-register': {
    zh: (d) => `“${d.name}”里没有任务台账，读不到设置和单位名录。请用 --with 指定由本产品生成的工作簿。`,
    en: (d) => `"${d.name}" holds no register, so no settings and names. Name a workbook made by this product.`,
  },
  'output-is-input': {
    zh: (d) => `输出文件“${d.name}”就是要读取的文件，写出会覆盖它。请换一个输出文件名。`,
    en: (d) => `The output "${d.name}" is a file to be read and would be overwritten. Choose another output name.`,
  },
  'no-comparison': {
    zh: (d) => `“${d.name}”里没有对比明细（FG_Comparison），读不到更正。请指定由 fengong compare -o 生成的工作簿。`,
    en: (d) =>
      `"${d.name}" holds no table FG_Comparison, so no corrections. Name a workbook made by fengong compare -o.`,
  },
  'would-lose-notes': {
    zh: (d) => `“${d.name}”的对比明细中有 ${d.rows} 行自加列的内容，重写会丢失。请换一个输出文件名。`,
    en: (d) =>
      `"${d.name}" has columns of your own filled in ${counted(d.rows, 'row')}, which would be lost. Name another output file.`,
  },
  'bad-pairs': {
    zh: (d) => `“${d.name}”第 ${d.line} 行不是一对任务。每行写“原序号,新序号”，没有对应任务的一侧写“无”。`,
    en: (d) =>
      `Line ${d.line} of "${d.name}" is no pair of tasks. Write "old,new" on each line, with "none" for no partner.`,
  },
  ...FUNCTION_ERRORS,
} as const satisfies Record<string, Sentence>;

/** The codes that have a sentence. */
export type ErrorCode = keyof typeof SENTENCES;

/** The sentence for `error`. An error that nobody foresaw becomes a plain sentence too, with its message as the reason. */
export function describeError(error: unknown, lang: Lang): string {
  if (error instanceof FengongError && Object.hasOwn(SENTENCES, error.code)) {
    return SENTENCES[error.code as ErrorCode][lang](error.data);
  }
  const cause = error instanceof Error ? error.message : String(error);
  return lang === 'zh'
    ? `处理中出现未预料的问题（${cause}）。没有写出任何文件；请保留原文件并反馈这句话。`
    : `Something unforeseen went wrong (${cause}). No file was written; keep your input and report this sentence.`;
}
