// The table of differences as the workbook holds it: one definition for what writes it, for what reads corrections back
// from it, and for what carries people's own columns over.

export const COMPARISON_TABLE = 'FG_Comparison';

/** In order. A row is a pair of tasks, or a task without a partner; a split or merged task has a row for each part. */
export const COMPARISON_COLUMNS = [
  { key: 'kinds', header: '变化' },
  { key: 'newNo', header: '新序号' },
  { key: 'oldNo', header: '原序号' },
  { key: 'newText', header: '新方案任务' },
  { key: 'oldText', header: '原方案任务' },
  { key: 'words', header: '文字改动' },
  { key: 'parties', header: '责任变化' },
  { key: 'others', header: '时限与章节' },
  { key: 'targets', header: '目标变化' },
  { key: 'similarity', header: '相似度' },
  { key: 'correction', header: '更正' },
  { key: 'newLines', header: '新方案位置' },
  { key: 'oldLines', header: '原方案位置' },
  { key: 'newId', header: '新编号' },
  { key: 'oldId', header: '原编号' },
] as const;

export type ComparisonColumnKey = (typeof COMPARISON_COLUMNS)[number]['key'];

/** What people write for "has no partner". */
export const NO_PARTNER = '无';
