// What a workbook keeps of a reading beside the register: its findings, row by row, and what people decided about the
// points to check. Both are read back, so that recalculating forgets neither.
import type { Severity } from './finding';

/** The columns of FG_Review, in order. People fill in 处理 and 备注. */
export const REVIEW_COLUMNS = [
  { key: 'level', header: '级别' },
  { key: 'what', header: '事项' },
  { key: 'task', header: '任务' },
  { key: 'summary', header: '任务摘要' },
  { key: 'line', header: '原文' },
  { key: 'confidence', header: '把握' },
  { key: 'advice', header: '建议' },
  { key: 'handling', header: '处理' },
  { key: 'remark', header: '备注' },
  { key: 'key', header: '标识' },
] as const;

/** The columns of FG_Findings, in order: one row a finding. */
export const FINDING_COLUMNS = [
  { key: 'severity', header: '级别' },
  { key: 'what', header: '情况' },
  { key: 'no', header: '任务' },
  { key: 'line', header: '原文位置' },
  { key: 'task', header: '编号' },
  { key: 'code', header: '代码' },
  { key: 'data', header: '数据' },
] as const;

/** The words of severities. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: '有误',
  warning: '待核',
  note: '提示',
  repair: '已修复',
};

/** The words of 处理; a blank cell is an open point too. */
export const HANDLINGS = { open: '待核', checked: '已核', ignored: '忽略' } as const;
export type Handling = keyof typeof HANDLINGS;

/** What people decided about one point. */
export interface ReviewMark {
  /** As it stands in 处理: a word of `HANDLINGS`, or what people put in its place; '' where nobody decided. */
  readonly handling: string;
  readonly remark: string;
  /** What the point said when it was read back; null where the mark was just made. */
  readonly what: string | null;
}

/** By the key of the point. Only points about which something was decided are in it. */
export type ReviewMarks = ReadonlyMap<string, ReviewMark>;

/** Somebody has dealt with the point. */
export const isSettled = (mark: ReviewMark | undefined): boolean =>
  mark?.handling === HANDLINGS.checked || mark?.handling === HANDLINGS.ignored;
