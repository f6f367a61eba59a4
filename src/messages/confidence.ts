// The words for how sure a reading is and why: short, as they stand on a card and in a cell.
import type { Confidence, ConfidenceLevel, DoubtCode } from '../model/confidence';
import { isDoubt } from '../model/confidence';
import type { Lang } from './lang';

const LEVELS: Readonly<Record<ConfidenceLevel, Readonly<Record<Lang, string>>>> = {
  high: { zh: '高', en: 'high' },
  medium: { zh: '中', en: 'medium' },
  low: { zh: '低', en: 'low' },
};

const REASONS: Readonly<Record<DoubtCode, Readonly<Record<Lang, string>>>> = {
  'missing-leader': { zh: '可能漏列牵头领导', en: 'a leader may be missing' },
  'against-pattern': { zh: '牵头领导与一般对应不符', en: 'the leader does not fit the pattern' },
  'task-without-clause': { zh: '没有写明责任单位', en: 'no responsible unit is named' },
  'column-not-read': { zh: '有一栏的表头认不出', en: 'the header of a column is not known' },
  'role-guessed': { zh: '角色的写法不常见', en: 'an unusual word for the role' },
  'text-not-read': { zh: '近旁有文字没有读成任务', en: 'text beside it was not read' },
  'odd-name': { zh: '名称里可能连带了别的内容', en: 'a name may hold something else' },
  'names-together': { zh: '几个名称可能连在了一起', en: 'names may have run together' },
  'odd-person': { zh: '有不像人名的领导', en: 'a leader who is no name' },
  'clause-in-text': { zh: '任务文字里可能还有分工', en: 'the text may still say who does it' },
  'task-in-text': { zh: '可能几项任务并成了一项', en: 'tasks may have become one' },
  'mark-in-text': { zh: '编号认不出', en: 'a number of unknown form' },
  'tail-in-text': { zh: '任务文字末尾可能接了别处的文字', en: 'words from elsewhere may end the text' },
  'odd-deadline': { zh: '时限里可能连带了别的内容', en: 'the deadline may hold something else' },
  'unnumbered-task': { zh: '没有编号，可能与上一项是一项', en: 'without a number; may be one with its neighbour' },
  'clauses-shifted': { zh: '责任单位可能错了一位', en: 'units may be one task off' },
  'text-like-name': { zh: '任务文字像名称或标题', en: 'the text looks like a name or a heading' },
  'support-alone': { zh: '只有配合单位', en: 'only supporting units' },
  'nobody-named': { zh: '没有读到由谁承担', en: 'nobody is named' },
  'role-missing': { zh: '别的任务都有的一栏它没有', en: 'it lacks what nearly all others have' },
  'paragraph-joined': { zh: '任务文字后接了另一段', en: 'a paragraph was joined to the text' },
  'number-in-heading': { zh: '上面的标题带任务编号', en: 'the heading above has the number of a task' },
  'number-anew': { zh: '编号无故重排', en: 'numbers begin anew without a heading' },
  'number-lost': { zh: '没有编号', en: 'it has no number' },
  'end-missing': { zh: '任务文字没有句号', en: 'the text has no full stop' },
  'near-name': { zh: '有只差一个字的名称', en: 'a name is one character off another' },
  'group-of-places': { zh: '统称可能指各地区', en: 'a collective phrase may mean all places' },
  'task-without-text': { zh: '没有任务文字', en: 'the task has no text' },
  'several-clauses': { zh: '有几处写明由谁承担', en: 'it says several times who does it' },
  'first-is-phrase': { zh: '列第一位的不是具体单位', en: 'the first of the list is no single body' },
  'unrecognised-name': { zh: '有认不出的名称', en: 'a name was not recognised' },
  'no-lead': { zh: '没有牵头单位', en: 'no lead unit' },
  'due-differs': { zh: '截止日期与完成时限不一致', en: 'the date differs from the deadline' },
  'due-unreadable': { zh: '截止日期认不出', en: 'the date cannot be read' },
  'number-repeated': { zh: '序号重复', en: 'the number stands twice' },
  'unreadable-characters': { zh: '有乱码', en: 'characters could not be decoded' },
  'number-gap': { zh: '序号不连续', en: 'numbers are missing before it' },
  'shared-clause': { zh: '责任单位由几项任务共用', en: 'its list is shared with other items' },
  'carried-here': { zh: '部分责任单位由文件的规定带入', en: 'some of its units come from a rule of the document' },
  'unknown-place': { zh: '有名录里没有的地名', en: 'a place is in no list' },
  'deadline-unclear': { zh: '时限没有确定日期', en: 'the deadline fixes no day' },
  'doubled-character': { zh: '疑有重复的字', en: 'a character may be doubled' },
  'leader-placeholder': { zh: '牵头领导不是具体的人', en: 'the leader is no person by name' },
  'deadline-stages': { zh: '时限分几步', en: 'the deadline has stages' },
  'open-lists': { zh: '名单以“等”结尾', en: 'a list ends in 等' },
  group: { zh: '含统称', en: 'a collective phrase' },
  'unclosed-bracket': { zh: '括号没有闭合', en: 'a bracket is never closed' },
  'cells-guessed': { zh: '单元格按内容归入各列', en: 'cells were placed by what they hold' },
  'broken-row-joined': { zh: '接好了断开的表格行', en: 'a broken row was joined' },
  'heading-mark-on-wrapped-line': { zh: '接好了误标为标题的折行', en: 'a line that wore a heading mark was joined' },
  'wrapped-line-joined': { zh: '接好了折行', en: 'a broken line was joined' },
  'shared-suffix': { zh: '补全了共用的后缀', en: 'a shared ending was supplied' },
  'prefix-supplied': { zh: '补全了省略的层级', en: 'a level was supplied' },
};

export const describeLevel = (level: ConfidenceLevel, lang: Lang): string => LEVELS[level][lang];

/** The reasons in words, those worth most time first. */
export const describeReasons = ({ reasons }: Confidence, lang: Lang): string[] =>
  reasons.filter(isDoubt).map((code) => REASONS[code][lang]);
