// What the pane says of taking back a drawing.
import { counted } from './figures';
import { text, type Sentence } from './lang';

export const UNDO_TEXTS = {
  undo: text('撤销', 'Undo'),
  'busy-undoing': text('正在撤销…', 'Undoing …'),
  'undo-can': text(
    '现在可以撤销：移除刚写入的工作表，工作簿恢复原样。',
    'You can undo this now: the new sheets go, and the workbook is what it was.',
  ),
  'undo-cannot': text(
    '已有的工作表按台账重新写过，这一步不能撤销。您填写的内容没有改动。',
    'Sheets that were there were written anew from the register: this cannot be undone. What you typed was not changed.',
  ),
  'undone-title': {
    zh: (d) => `已撤销，移除了 ${d['n']} 个工作表`,
    en: (d) => `Undone: ${counted(d['n'], 'sheet')} removed`,
  },
  'undo-touched-title': text('没有撤销', 'Not undone'),
  'undo-touched': {
    zh: (d) => `“${d['sheet']}”在写入之后有人改动过，为免丢失内容，一个工作表也没有移除。不需要时请自行删除。`,
    en: (d) => `${d['sheet']} was changed since. Nothing was removed, so that nothing is lost; delete sheets by hand.`,
  },
} as const satisfies Record<string, Sentence>;
