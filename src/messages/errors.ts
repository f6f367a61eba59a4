// The sentence for every error that rooms throw on purpose: what happened, why, what next. Keyed by the error's code.
import { FengongError } from '../model/errors';
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
  'would-lose-work': {
    zh: (d) => `“${d.name}”里已经填报了 ${d.rows} 项任务的进展，没有覆盖它。请换一个输出文件名。`,
    en: (d) => `"${d.name}" holds progress for ${d.rows} tasks and was not overwritten. Choose another output name.`,
  },
  'no-tasks': {
    zh: (d) => `“${d.name}”里没有读到任务。请确认它是带序号任务、注明牵头单位或责任单位的分工方案。`,
    en: (d) =>
      `No tasks were found in "${d.name}". Make sure that it is a plan with numbered tasks that name lead or responsible units.`,
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
    zh: (d) => `“${d.name}”不是文本，也不是可识别的文档。请使用 .md、.txt、.docx、.pdf 或 .xlsx 格式的方案。`,
    en: (d) => `"${d.name}" is neither text nor a known document. Use a plan in .md, .txt, .docx, .pdf or .xlsx.`,
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
