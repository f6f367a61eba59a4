// The texts of the report of reading in the pane, and of how sure a reading is.
import type { Sentence } from './lang';

const text = (zh: string, en: string): Sentence => ({ zh: () => zh, en: () => en });

export const REPORT_TEXTS = {
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
    en: (d) => `${d.n} stretches were not used. See that no task is among them.`,
  },
  'report-all-used': text('每个字符都已采用。', 'Every character was used.'),
  'report-more': { zh: (d) => `再列 ${d.n} 处`, en: (d) => `${d.n} more` },
  'confidence-low': { zh: (d) => `把握较低：${d.reasons}`, en: (d) => `Low confidence: ${d.reasons}` },
  'confidence-medium': { zh: (d) => `把握中等：${d.reasons}`, en: (d) => `Medium confidence: ${d.reasons}` },
} as const satisfies Record<string, Sentence>;
