// The register's tables as the workbook holds them: one definition for the writers, the readers and the pane. The
// header text and the order of columns come from here and from nowhere else.
import type { LoneResponsible } from './plan';
import type { PartyKind } from './party';
import type { TableCell } from './tables';

/** Native tables (ListObjects) by which a workbook is recognised, whoever wrote it. */
export const TABLES = {
  tasks: 'FG_Tasks',
  assignments: 'FG_Assignments',
  parties: 'FG_Parties',
  settings: 'FG_Settings',
  review: 'FG_Review',
  findings: 'FG_Findings',
} as const;

/** The tables that belong to people once they are there: recalculating reads them and writes none of them. */
export const REGISTER_TABLES: ReadonlySet<string> = new Set([TABLES.tasks, TABLES.parties, TABLES.settings]);

/** What a register is read back from: beside those tables, what was found in the plan and decided about it. */
export const READ_TABLES: ReadonlySet<string> = new Set([...REGISTER_TABLES, TABLES.review, TABLES.findings]);

export interface RegisterColumn {
  readonly key: string;
  /** Header text in the sheet. */
  readonly header: string;
  /** plan: read from the plan, may be corrected · progress: people fill it in · trace: where the row came from. */
  readonly part: 'plan' | 'progress' | 'trace';
}

/** The columns of FG_Tasks, in order. */
export const TASK_COLUMNS = [
  { key: 'no', header: '序号', part: 'plan' },
  { key: 'section', header: '章节', part: 'plan' },
  { key: 'subsection', header: '小节', part: 'plan' },
  { key: 'text', header: '工作任务', part: 'plan' },
  { key: 'targets', header: '量化目标', part: 'plan' },
  { key: 'leaders', header: '牵头领导', part: 'plan' },
  { key: 'leadUnits', header: '牵头单位', part: 'plan' },
  { key: 'responsible', header: '责任单位', part: 'plan' },
  { key: 'regions', header: '涉及地区', part: 'plan' },
  { key: 'deadline', header: '完成时限', part: 'plan' },
  { key: 'due', header: '截止日期', part: 'plan' },
  { key: 'status', header: '状态', part: 'progress' },
  { key: 'done', header: '完成率', part: 'progress' },
  { key: 'progress', header: '进展情况', part: 'progress' },
  { key: 'problems', header: '存在问题', part: 'progress' },
  { key: 'next', header: '下一步措施', part: 'progress' },
  { key: 'person', header: '责任人', part: 'progress' },
  { key: 'reported', header: '填报日期', part: 'progress' },
  { key: 'remarks', header: '备注', part: 'progress' },
  { key: 'lines', header: '原文位置', part: 'trace' },
  { key: 'id', header: '编号', part: 'trace' },
] as const satisfies readonly RegisterColumn[];

export type TaskColumnKey = (typeof TASK_COLUMNS)[number]['key'];

/**
 * The columns of FG_Assignments, in order: flat, one row per task × party × role. 章次 is the place of the section as a
 * number, so that pivots sort it: 一, 二, 三 do not.
 */
export const ASSIGNMENT_COLUMNS = [
  { key: 'party', header: '名称' },
  { key: 'kind', header: '类型' },
  { key: 'category', header: '类别' },
  { key: 'role', header: '角色' },
  { key: 'way', header: '方式' },
  { key: 'no', header: '序号' },
  { key: 'chapter', header: '章次' },
  { key: 'section', header: '章节' },
  { key: 'subsection', header: '小节' },
  { key: 'leader', header: '牵头领导' },
  { key: 'text', header: '任务摘要' },
  { key: 'weight', header: '权重' },
  { key: 'printed', header: '原文名称' },
  { key: 'id', header: '编号' },
  { key: 'lines', header: '原文位置' },
] as const;

/** The columns of FG_Parties, in order. Several names in one cell are joined by 、. */
export const PARTY_COLUMNS = [
  { key: 'canonical', header: '规范名称' },
  { key: 'kind', header: '类型' },
  { key: 'category', header: '类别' },
  { key: 'aliases', header: '别名' },
  { key: 'members', header: '成员' },
  { key: 'order', header: '排序' },
] as const;

/** The columns of FG_Settings, in order. */
export const SETTING_COLUMNS = [
  { key: 'name', header: '设置项' },
  { key: 'value', header: '取值' },
  { key: 'meaning', header: '说明' },
] as const;

/** What the rows of FG_Settings are called. */
export const SETTING_NAMES = {
  leadWeight: '权重·牵头',
  jointWeight: '权重·共同',
  supportWeight: '权重·责任',
  statuses: '状态词',
  loneResponsible: '单列责任单位的读法',
  reading: '本方案采用的读法',
  declaredBy: '读法依据的原文',
  title: '方案标题',
  year: '方案年份',
  source: '来源文件',
  digest: '来源文件指纹',
} as const;

/** Begins the row of FG_Settings that holds the whole title of a section, as 章节 has only its beginning: 章节全称·二. */
export const SECTION_TITLE = '章节全称·';

/** How the reading of a lone 责任单位 stands in FG_Settings. */
export const READING_WORDS: Readonly<Record<LoneResponsible | 'auto', string>> = {
  auto: '按文件说明，没有说明时共同承担',
  joint: '所列单位共同承担',
  'first-is-lead': '列第一位者为牵头单位',
  lead: '所列单位即为牵头单位',
};

/** How the kind of a party stands in FG_Parties and FG_Assignments. */
export const KIND_WORDS: Readonly<Record<PartyKind, string>> = {
  leader: '领导',
  unit: '单位',
  group: '统称',
  region: '地区',
};

/** Closes an open list. */
export const MORE = '等';

/** In 责任单位 of a task that nobody leads: behind it those that support, before it those that share the task. */
export const SUPPORTING = '配合：';

/** Where a task stands in its source, in words that are read back: 第21–27行. */
export const linesPhrase = (first: number, last: number): string =>
  first === last ? `第${first}行` : `第${first}–${last}行`;

/**
 * What people wrote beside the plan: by the id of a task, what stands under a header (进展情况, or a column of their own).
 * Only filled cells are in it.
 */
export type Entries = ReadonlyMap<string, ReadonlyMap<string, TableCell>>;
