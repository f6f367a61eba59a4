// The sentence for every finding: what was found, what was made of it, what a person may want to do. Keyed by its code;
// the data that each entry speaks of are the finding's own.
import type { Finding } from '../model/finding';
import { counted } from './figures';
import type { Lang, Sentence } from './lang';

const ROLES_ZH: Readonly<Record<string, string>> = {
  leader: '牵头领导',
  lead: '牵头单位',
  support: '配合单位',
  responsible: '责任单位',
  deadline: '完成时限',
  guidance: '指导或督办单位（不计入分工）',
};
const ROLES_EN: Readonly<Record<string, string>> = {
  leader: 'leaders',
  lead: 'lead units',
  support: 'supporting units',
  responsible: 'responsible units',
  deadline: 'a deadline',
  guidance: 'guidance, which is not counted',
};

const HABITS_ZH: Readonly<Record<string, string>> = {
  leader: '牵头领导',
  lead: '牵头或责任单位',
  deadline: '完成时限',
};
const HABITS_EN: Readonly<Record<string, string>> = {
  leader: 'a leader',
  lead: 'a lead or responsible unit',
  deadline: 'a deadline',
};

const SENTENCES = {
  // repairs
  'heading-mark-on-wrapped-line': {
    zh: (d) => `折行的下半行被误标为标题，已接回上文：“${d.text}”。`,
    en: (d) => `The second half of a broken line wore a heading mark; it was joined to the text above: "${d.text}".`,
  },
  'wrapped-line-joined': {
    zh: (d) => `断开的一行已接回上文：“${d.text}”。`,
    en: (d) => `A broken line was joined to the text above: "${d.text}".`,
  },
  'padded-name': {
    zh: (d) => `姓名中的空格已去掉：“${d.printed}”读作“${d.name}”。`,
    en: (d) => `Blanks inside a name were removed: "${d.printed}" is read as "${d.name}".`,
  },
  'half-width-bracket': {
    zh: (d) => `半角括号已统一为全角：“${d.printed}”读作“${d.name}”。`,
    en: (d) => `Half-width brackets were made full-width: "${d.printed}" is read as "${d.name}".`,
  },
  'unclosed-bracket': {
    zh: (d) => `责任单位的括号没有闭合，已读到本段末尾：“${d.text}”。请核对。`,
    en: (d) =>
      `The bracket of the clause is never closed; it was read to the end of the text: "${d.text}". Please check.`,
  },
  'broken-row-joined': {
    zh: (d) => `表格的一行断成了几行，已接好：“${d.text}”。`,
    en: (d) => `A row of the table was broken over lines and put together again: "${d.text}".`,
  },
  'page-number-dropped': {
    zh: (d) => `页码“${d.text}”不属于正文，已略去。`,
    en: (d) => `The page number "${d.text}" is no part of the text and was left out.`,
  },
  'unreadable-characters': {
    zh: (d) => `本行有 ${d.count} 处字符无法识别，请对照原件核对。`,
    en: (d) => `${counted(d.count, 'place')} of this line could not be decoded. Check against the original.`,
  },
  // notes
  'cells-guessed': {
    zh: (d) => `表格这一行的单元格与表头列数不符，已按内容归入各列：“${d.text}”。请对照原件核对各列。`,
    en: (d) =>
      `This row has more or fewer cells than the header has columns; they were placed by what they hold: "${d.text}". Check every column against the original.`,
  },
  'doubled-character': {
    zh: (d) => `“${d.quote}”中有重复的字，疑为笔误；已按原文保留，请核对。`,
    en: (d) => `"${d.quote}" holds a doubled character, perhaps a slip. It is kept as printed; please check.`,
  },
  'two-spellings': {
    zh: (d) => `“${d.name}”与“${d.canonical}”按同一单位统计。如不是同一单位，请在单位名录中改正。`,
    en: (d) => `"${d.name}" and "${d.canonical}" are counted as one body. If they are two, say so in 单位名录.`,
  },
  'leader-placeholder': {
    zh: (d) => `“${d.printed}”不是具体的人，未计入牵头领导。`,
    en: (d) => `"${d.printed}" names no person and is not counted as a leader.`,
  },
  'shared-suffix': {
    zh: (d) => `“${d.printed}”共用后缀，其中一个读作“${d.name}”。`,
    en: (d) => `In "${d.printed}" several names share one ending; one of them is read as "${d.name}".`,
  },
  'prefix-supplied': {
    zh: (d) => `“${d.printed}”承前省略了层级，读作“${d.name}”。`,
    en: (d) => `"${d.printed}" leaves out the level of government that stands before it; it is read as "${d.name}".`,
  },
  'shared-clause': {
    zh: () => '责任单位写在几项任务之后，已分给它所管的各项任务。请核对范围。',
    en: () => 'The list of units stands after several items and was given to all of them. Please check its reach.',
  },
  'carried-here': {
    zh: (d) => `按文件规定“${d.quote}”，本项另计入“${d.parties}”。请核对。`,
    en: (d) => `By the rule "${d.quote}", "${d.parties}" is counted here as well. Please check.`,
  },
  'contact-person': {
    zh: (d) => `责任人或联系人“${d.text}”未计入分工。`,
    en: (d) => `The contact "${d.text}" is not counted as an assignment.`,
  },
  'superior-lead': {
    zh: (d) => `“${d.text}”是上级的牵头单位，未计入本级分工。`,
    en: (d) => `"${d.text}" is the lead of the level above and is not counted here.`,
  },
  guidance: {
    zh: (d) => `“${d.text}”负责指导或督办，既不牵头也不配合，未计入分工。`,
    en: (d) => `"${d.text}" guides or supervises; it neither leads nor supports and is not counted.`,
  },
  'declared-reading': {
    zh: (d) => `文件写明了责任单位的读法：“${d.quote}”。`,
    en: (d) => `The document says how lists of responsible units are read: "${d.quote}".`,
  },
  'carried-parties': {
    zh: (d) => `文件写明“${d.quote}”，“${d.parties}”已计入此后各项任务。`,
    en: (d) => `The document says "${d.quote}"; "${d.parties}" was added to the tasks from there on.`,
  },
  'number-gap': {
    zh: (d) => `序号从 ${d.from} 跳到 ${d.to}，中间可能缺项。`,
    en: (d) => `The numbers go from ${d.from} to ${d.to}; something may be missing between them.`,
  },
  'heading-not-kept': {
    zh: (d) => `标题“${d.text}”下有任务，但它不是章节，文字未列入台账。`,
    en: (d) =>
      `There are tasks below the heading "${d.text}", but it is no section: its words are not in the register.`,
  },
  'deadline-unclear': {
    zh: (d) => `完成时限“${d.words}”没有确定的日期，截止日期留空。`,
    en: (d) => `The deadline "${d.words}" fixes no day; the due date is left empty.`,
  },
  'deadline-stages': {
    zh: (d) => `完成时限“${d.words}”分几步，截止日期取最后一步。`,
    en: (d) => `The deadline "${d.words}" has stages; the due date is that of the last.`,
  },
  'closing-text': {
    zh: (d) => `最后一项任务之后的文字不是任务，未列入台账：“${d.text}”。`,
    en: (d) => `The text after the last task holds no tasks and was left out: "${d.text}".`,
  },
  'contents-left-out': {
    zh: (d) => `目录（${d.count} 行）不属于正文，已略去。`,
    en: (d) => `The table of contents (${d.count} lines) is no part of the text and was left out.`,
  },
  'page-furniture-left-out': {
    zh: (d) => `各页的页眉、页脚和页码（共 ${d.count} 处）不属于正文，已略去。`,
    en: (d) => `Headers, footers and page numbers (${d.count} in all) are no part of the text and were left out.`,
  },
  'askew-text-left-out': {
    zh: (d) => `斜排或竖排的文字（${d.count} 个字，多为水印）已略去，请核对是否有正文。`,
    en: (d) =>
      `Text that runs askew (${d.count} characters, mostly watermarks) was left out. Check that none of it matters.`,
  },
  'several-sheets': {
    zh: (d) => `工作簿中有 ${d.count} 个工作表，已依次读取：${d.names}。原文位置为各表内的行号。`,
    en: (d) => `The workbook has ${d.count} sheets, read in turn: ${d.names}. Positions are rows within each sheet.`,
  },
  // warnings
  'tracked-changes': {
    zh: () => '文档中有尚未接受或拒绝的修订，已按全部接受后的文字读取。请核对。',
    en: () =>
      'The document holds tracked changes that nobody accepted or rejected; it was read as if all were accepted. Please check.',
  },
  'unknown-place': {
    zh: (d) => `“${d.name}”按地区读，但行政区划名录里没有这个名称。请核对。`,
    en: (d) =>
      `"${d.name}" is read as a place, but the list of administrative divisions has no such name. Please check.`,
  },
  'column-not-read': {
    zh: (d) => `“${d.word ?? '表头'}”这个词认不出，其后（其下）的“${d.text}”未计入分工。请核对是谁、担任什么角色。`,
    en: (d) =>
      `The word "${d.word ?? 'above'}" is not known, and "${d.text}" behind or below it is not counted. Check who it is and in which role.`,
  },
  'role-guessed': {
    zh: (d) => `“${d.word}”不是常用的写法，其后的“${d.text}”暂按${ROLES_ZH[d.kind!] ?? '责任单位'}读。请核对角色。`,
    en: (d) =>
      `"${d.word}" is no usual word; "${d.text}" behind it is read as ${ROLES_EN[d.kind!] ?? 'responsible units'} for now. Please check the role.`,
  },
  'odd-name': {
    zh: (d) => `名称“${d.name}”里有名称中少见的标点或字句，可能连带了别的内容；已照原样计入。请核对。`,
    en: (d) =>
      `The name "${d.name}" holds marks or words that names seldom hold; something else may be caught in it. It is counted as printed; please check.`,
  },
  'names-together': {
    zh: (d) => `“${d.name}”像是几个单位连在一起、漏了顿号，暂按一个计。请核对。`,
    en: (d) =>
      `"${d.name}" looks like several bodies without a mark between them; it is counted as one for now. Please check.`,
  },
  'odd-person': {
    zh: (d) => `“${d.name}”不像一个人的姓名，暂按领导计。请核对。`,
    en: (d) =>
      `"${d.name}" does not look like the name of one person; it is counted as a leader for now. Please check.`,
  },
  'clause-in-text': {
    zh: (d) => `任务文字里的“${d.quote}”像是分工，但写法认不出，留在了任务文字里、未计入分工。请核对。`,
    en: (d) =>
      `"${d.quote}" in the text of the task looks like who does it, in a form that is not known; it stayed in the text and is not counted. Please check.`,
  },
  'task-in-text': {
    zh: (d) => `任务文字里的“${d.quote}”像是下一项任务的开头，可能两项并成了一项。请核对。`,
    en: (d) =>
      `"${d.quote}" in the text of the task looks like the beginning of the next one; two may have become one. Please check.`,
  },
  'mark-in-text': {
    zh: (d) => `任务文字以“${d.quote}”开头，像是认不出的编号，留在了文字里。请核对编号和所在位置。`,
    en: (d) =>
      `The task begins with "${d.quote}", perhaps a number in a form that is not known; it stayed in the text. Check the number and what the task belongs to.`,
  },
  'tail-in-text': {
    zh: (d) => `任务文字在句号之后还带着没有句号的“${d.quote}”，可能是别处的文字接了上来。请核对。`,
    en: (d) =>
      `Behind its last full stop the task still has "${d.quote}" without one; words from elsewhere may have been joined to it. Please check.`,
  },
  'odd-deadline': {
    zh: (d) => `完成时限“${d.words}”里可能连带了别的内容。请核对。`,
    en: (d) => `The deadline "${d.words}" may hold something else. Please check.`,
  },
  'unnumbered-task': {
    zh: (d) => `“${d.text}”没有编号，却接在有编号的任务之后，已读作另一项任务；也可能是上一项的一部分。请核对。`,
    en: (d) =>
      `"${d.text}" has no number but follows a task that has one; it is read as a task of its own and may belong to the one before. Please check.`,
  },
  'clauses-shifted': {
    zh: (d) => `标题“${d.text}”下已写有责任单位，任务自己也写有；责任单位可能写在任务之前，读时错了一位。请核对。`,
    en: (d) =>
      `The heading "${d.text}" names units, and so does the task: units may stand before their tasks and have been read one task too late. Please check.`,
  },
  'text-like-name': {
    zh: (d) => `这项任务的文字是“${d.text}”，像单位名称、分工或小标题，不像任务；可能取错了栏或行。请对照原件核对。`,
    en: (d) =>
      `The text of this task is "${d.text}", which looks like a name, a clause or a heading; it may come from another cell or line. Check it against the original.`,
  },
  'support-alone': {
    zh: () => '这项任务只有配合单位，没有牵头单位或责任单位；由谁牵头可能漏读。请核对。',
    en: () =>
      'This task has supporting units and nobody who leads or shares it; who leads may have been missed. Please check.',
  },
  'nobody-named': {
    zh: (d) => `任务“${d.text}”没有读到任何单位、领导或地区。请核对标题和上下文里是否写明由谁承担。`,
    en: (d) =>
      `No body, leader or place was found for "${d.text}". Check whether the headings or the lines around it say who does it.`,
  },
  'role-missing': {
    zh: (d) => `几乎各项任务都有${HABITS_ZH[d.kind!] ?? ''}，只有“${d.text}”等个别任务没有。请核对是原文没有还是漏读。`,
    en: (d) =>
      `Nearly all tasks have ${HABITS_EN[d.kind!] ?? 'it'}; "${d.text}" has none. Check whether the plan leaves it out or it was missed.`,
  },
  'paragraph-joined': {
    zh: (d) => `任务句末之后另起一行的“${d.text}”已接入任务文字，其他任务多为一段；可能是别处的文字。请核对。`,
    en: (d) =>
      `"${d.text}", a line of its own behind the end of a sentence, was joined to the text; other tasks have one paragraph. It may belong elsewhere; please check.`,
  },
  'number-in-heading': {
    zh: (d) => `这项任务上面的标题“${d.text}”带着任务的编号；任务可能被当成了标题。请核对。`,
    en: (d) =>
      `The heading above this task, "${d.text}", begins with the number of a task; a task may have been taken for a heading. Please check.`,
  },
  'number-anew': {
    zh: (d) => `编号在没有标题的地方重新从 1 排起，这是其中第 ${d.no} 项；前面可能漏读了标题或领导。请核对。`,
    en: (d) =>
      `The numbers begin anew at 1 where no heading stands, and this is number ${d.no}; a heading or a leader may have been missed. Please check.`,
  },
  'number-lost': {
    zh: (d) => `别的任务多有编号，“${d.text}”没有。请核对编号和所在章节。`,
    en: (d) => `Most tasks have a number and "${d.text}" has none. Check its number and its section.`,
  },
  'end-missing': {
    zh: (d) => `任务文字到“${d.text}”为止，没有句号，别的任务大多有。请核对是否缺字或接错。`,
    en: (d) =>
      `The text ends in "${d.text}" without a full stop, where nearly all others have one. Check whether something is cut off or joined wrongly.`,
  },
  'near-name': {
    zh: (d) => `“${d.name}”与多次出现的“${d.other}”只差一个字，暂按另一个单位计。如是笔误，请在单位名录中改正。`,
    en: (d) =>
      `"${d.name}" differs by one character from "${d.other}", which is named often; it is counted as another body for now. If it is a slip, say so in 单位名录.`,
  },
  'group-of-places': {
    zh: (d) => `“${d.name}”按统称计，没有分到各地区。如指全部地区，请核对。`,
    en: (d) =>
      `"${d.name}" is counted as a collective phrase, not given to each place. If all places are meant, please check.`,
  },
  'task-without-text': {
    zh: () => '这项任务没有文字，只有分工。可能是上一项的一部分，请核对。',
    en: () => 'This task has no text, only who does it. It may belong to the one before; please check.',
  },
  'rule-not-read': {
    zh: (d) => `“${d.quote}”像是对责任单位读法的说明，但写法认不出，没有采用。请核对；需要时在设置里选定读法。`,
    en: (d) =>
      `"${d.quote}" looks like a rule for reading lists of units, in a form that is not known; it was not used. Check it, and set the reading in 设置 where needed.`,
  },
  'several-clauses': {
    zh: (d) => `这项任务里有 ${d.count} 处写明由谁承担，已合在一起计。请核对是不是几项任务。`,
    en: (d) =>
      `This task says in ${d.count} places who does it; they are counted together. Check whether it is several tasks.`,
  },
  'first-is-phrase': {
    zh: (d) => `按“列第一位者为牵头单位”读，但列第一位的“${d.name}”不是某一个单位。请核对由谁牵头。`,
    en: (d) =>
      `The first in a list is its lead, but "${d.name}", which stands first, is no single body. Check who leads.`,
  },
  'unrecognised-name': {
    zh: (d) => `“${d.name}”不像单位、群体或地区的名称，暂按单位计。请核对。`,
    en: (d) => `"${d.name}" looks like no body, group or place; it is counted as a body for now. Please check.`,
  },
  'task-without-clause': {
    zh: (d) => `这项任务没有写明牵头单位或责任单位：“${d.text}”。`,
    en: (d) => `This task names neither a lead nor a responsible unit: "${d.text}".`,
  },
  'due-unreadable': {
    zh: (d) => `截止日期“${d.text}”不是日期，未能采用，已原样保留。请改填日期，例如 2024-6-30。`,
    en: (d) => `"${d.text}" in 截止日期 is no date; it is kept and not used. Please write a date such as 2024-6-30.`,
  },
  'due-differs': {
    zh: (d) => `截止日期 ${d.day || '（空）'} 与完成时限“${d.words}”不一致，按截止日期计。请核对。`,
    en: (d) => `截止日期 ${d.day || '(empty)'} differs from the deadline "${d.words}"; the date counts. Please check.`,
  },
  'number-repeated': {
    zh: (d) => `序号 ${d.no} 重复出现。`,
    en: (d) => `The number ${d.no} stands twice.`,
  },
  'text-not-read': {
    zh: (d) => `这段文字没有读成任务，也不是标题：“${d.text}”。请核对是否漏读。`,
    en: (d) => `This text was read neither as a task nor as a heading: "${d.text}". Check that nothing was missed.`,
  },
} as const satisfies Record<string, Sentence>;

/** The codes that have a sentence. */
export type FindingCode = keyof typeof SENTENCES;

/** The sentence for `finding`. A code without an entry speaks for itself, so that nothing found is lost. */
export function describeFinding(finding: Finding, lang: Lang): string {
  return Object.hasOwn(SENTENCES, finding.code)
    ? SENTENCES[finding.code as FindingCode][lang](finding.data)
    : finding.code;
}
