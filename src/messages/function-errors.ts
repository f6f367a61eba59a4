// What a cell says in which a custom function found nothing to answer: what it was given, and what it takes.
import type { Sentence } from './lang';

export const FUNCTION_ERRORS = {
  'function-no-register': {
    zh: () => '这个工作簿里没有分工台账。请先在“分工台账”窗格中载入方案并生成工作簿。',
    en: () => 'This workbook holds no register. Load a plan in the Fengong pane and make the workbook first.',
  },
  'function-no-name': {
    zh: () => '没有给出名称。第一个参数请填单位、领导或地区的名称，例如“省财政厅”。',
    en: () => 'No name was given. The first argument is the name of a unit, a leader or a region, such as "省财政厅".',
  },
  'function-unknown-name': {
    zh: (d) => `台账中没有“${d.name}”。请按“单位名录”中的规范名称或别名填写。`,
    en: (d) => `The register does not know "${d.name}". Use a canonical name or an alias of the sheet 单位名录.`,
  },
  'function-unknown-role': {
    zh: (d) => `“${d.role}”不是“${d.name}”可以统计的角色。可填：${d.known}；不填为合计。`,
    en: (d) =>
      `"${d.role}" is no role that can be counted for "${d.name}". Use one of ${d.known}, or leave it out for all.`,
  },
  'function-unknown-section': {
    zh: (d) => `台账中没有章节“${d.section}”。请填章节号（如“二”）、章次（如 2）或章节全称；不填为全部章节。`,
    en: (d) =>
      `The register has no section "${d.section}". Use its number ("二"), its place (2) or its title; leave it out for all.`,
  },
  'function-no-tasks': {
    zh: (d) => `“${d.name}”没有${d.role === '' ? '' : `“${d.role}”的`}任务。`,
    en: (d) => `"${d.name}" has no tasks${d.role === '' ? '' : ` as "${d.role}"`}.`,
  },
  'function-no-leader': {
    zh: (d) => `从台账看不出“${d.name}”由哪位领导牵头：没有一项任务只列一位领导、且只由它牵头。`,
    en: (d) =>
      `The register does not tell which leader "${d.name}" goes with: no task has one leader and it as the one lead.`,
  },
  'function-no-shared-runtime': {
    zh: () =>
      '这一版 Excel 不能让函数读取台账。请在窗格“分析 › 交叉”中把数写成普通数值，或改用 Microsoft 365、Excel 2024 或网页版。',
    en: () =>
      'In this Excel functions cannot read the register. Write the numbers as plain values (Analysis › Cross in the pane), or use Microsoft 365, Excel 2024 or Excel on the web.',
  },
} as const satisfies Record<string, Sentence>;
