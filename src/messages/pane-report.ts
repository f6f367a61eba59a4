// The texts of how a plan was read, in the pane: under which rule, what became of its words, and how sure the reading is.
import { counted } from './figures';
import { text, type Sentence } from './lang';

export const REPORT_TEXTS = {
  'rule-lone': text('单独出现的“责任单位”', 'A lone 责任单位 list'),
  'rule-auto': text('按方案声明，未声明则共同负责', 'As the plan declares, else joint'),
  'rule-joint': text('各单位共同负责', 'All share the task'),
  'rule-first-is-lead': text('列第一位的牵头', 'The first leads'),
  'rule-lead': text('责任单位即牵头单位', 'They are the lead units'),
  'rule-in-force': { zh: (d) => `现按“${d.rule}”读取。`, en: (d) => `Read as: ${d.rule}.` },
  'rule-declared': { zh: (d) => `依据原文：“${d.sentence}”`, en: (d) => `Declared by the plan: "${d.sentence}"` },
  'rule-in-workbook': text(
    '读法、权重和状态词在“设置”表中修改，再点“重新计算”。',
    'Reading rules, weights and status words are edited on sheet 设置; then press Recalculate.',
  ),
  'rule-in-file': text(
    '读法、权重和状态词依该工作簿的“设置”表；在表中改好后，重新打开文件。',
    'Reading rules, weights and status words stand on sheet 设置 of that workbook: edit them there, then open the file again.',
  ),
  'report-title': text('原文用在了哪里', 'What the text became'),
  'report-open': text('看读取报告', 'Show the report'),
  'report-close': text('收起读取报告', 'Hide the report'),
  'report-waiting': text('正在逐字核对…', 'Going through every character…'),
  'report-failed': text(
    '报告没有做出来。台账不受影响；重新打开方案后再试。',
    'The report could not be made. The register is not affected; open the plan again and retry.',
  ),
  'report-total': {
    zh: (d) => `共读入 ${d.n} 个字符，每个字符只算一次。`,
    en: (d) => `${d.n} characters were read, each counted once.`,
  },
  'report-share': { zh: (d) => `${d.n} · ${d.share}%`, en: (d) => `${d.n} · ${d.share}%` },
  'report-unused': {
    zh: (d) => `未采用的文字 ${d.n} 处，请看有没有漏读的任务。`,
    en: (d) => `${counted(d.n, 'stretch was', 'stretches were')} not used. See that no task is among them.`,
  },
  'report-all-used': text('每个字符都已采用。', 'Every character was used.'),
  'report-more': { zh: (d) => `再列 ${d.n} 处`, en: (d) => `${d.n} more` },
  'confidence-low': { zh: (d) => `把握较低：${d.reasons}`, en: (d) => `Low confidence: ${d.reasons}` },
  'confidence-medium': { zh: (d) => `把握中等：${d.reasons}`, en: (d) => `Medium confidence: ${d.reasons}` },
} as const satisfies Record<string, Sentence>;
