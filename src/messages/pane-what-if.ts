// The texts of suppositions in the pane. What they say of a plan comes from the worker.
import type { Sentence } from './lang';

const text = (zh: string, en: string): Sentence => ({ zh: () => zh, en: () => en });

export const WHAT_IF_TEXTS = {
  'rank-what-if': text('推演', 'If'),
  'what-if-intro': text(
    '假设几家单位合并、任务改由别家牵头，或换一组权重，看前后变化。只作推演，不改动台账。',
    'Suppose that units merge, that others lead, or that weights differ, and see before and after. The register stays as it is.',
  ),
  'what-if-kind': text('假设', 'Suppose'),
  'what-if-merge': text('合并两家单位', 'Two units merge'),
  'what-if-move': text('一项任务改由别家牵头', 'Another unit leads one task'),
  'what-if-move-all': text('一家牵头的任务全部移交', 'Another leads all that a unit leads'),
  'what-if-weights': text('换一组权重', 'Other weights'),
  'what-if-from-merge': text('把', 'Merge'),
  'what-if-into': text('并入', 'Into'),
  'what-if-from': text('原牵头单位', 'Led by'),
  'what-if-to': text('改由', 'To be led by'),
  'what-if-task': text('任务序号', 'Number of the task'),
  'what-if-which': text('哪一项', 'Which one'),
  'what-if-no-task': text('没有这个序号，或这项任务没有牵头单位。', 'No such number, or a task without a lead unit.'),
  'what-if-add': text('加入推演', 'Add'),
  'what-if-steps': text('已作的假设', 'Supposed so far'),
  'what-if-tasks': text('看任务', 'Tasks'),
  'what-if-tasks-of': { zh: (d) => `看任务：${d['step']}`, en: (d) => `Tasks: ${d['step']}` },
  'what-if-jointly': text('几家联合牵头的任务', 'Tasks with several leads'),
  'what-if-undo': text('撤销', 'Undo'),
  'what-if-undo-of': { zh: (d) => `撤销：${d['step']}`, en: (d) => `Undo: ${d['step']}` },
  'what-if-clear': text('全部撤销', 'Undo all'),
  'what-if-result': text('前后对照', 'Before and after'),
  'what-if-waiting': text('正在推演…', 'Counting …'),
  'what-if-failed': text(
    '没有推演出来，请撤销最后一步再试。',
    'This could not be counted. Undo the last step and try again.',
  ),
  'what-if-unit': text('单位', 'Unit'),
  'what-if-lead': text('牵头', 'Leads'),
  'what-if-total': text('合计', 'Total'),
  'what-if-weighted': text('加权', 'Weighted'),
  'what-if-before': text('原来', 'before'),
  'what-if-after': text('推演后', 'after'),
  'what-if-more': { zh: (d) => `再看 ${d['n']} 家`, en: (d) => `Show ${d['n']} more` },
} as const satisfies Record<string, Sentence>;
