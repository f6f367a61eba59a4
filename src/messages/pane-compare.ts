// The texts of the pane's comparison of two plans.
import { counted } from './figures';
import { text, type Sentence } from './lang';

export const COMPARE_TEXTS = {
  compare: text('与另一方案对比', 'Compare with another plan'),
  'compare-intro': text(
    '选上一年的方案、征求意见稿或印发稿。任务按文字配对，序号、章节、次序变动不影响。',
    'Choose the plan of last year, a draft or the final text. Tasks are matched by their words, whatever their number, section or order.',
  ),
  'compare-side': text('当前方案是', 'The current plan is'),
  'compare-side-new': text('新方案', 'the new one'),
  'compare-side-old': text('原方案', 'the old one'),
  'compare-choose': text('选择另一方案', 'Choose the other plan'),
  'compare-other': text('换一份方案', 'Choose another'),
  'compare-turn': text('新旧互换', 'Swap old and new'),
  'compare-again': text('重新对比', 'Compare again'),
  'compare-outdated': text(
    '台账刷新过，对比结果需要重算。',
    'The register was refreshed; the comparison is to be made anew.',
  ),
  'compare-new': text('新方案', 'New'),
  'compare-old': text('原方案', 'Old'),
  'compare-tasks': { zh: (d) => `${d['n']} 项`, en: (d) => counted(d['n'], 'task') },
  'compare-same': text('两份方案没有差别。', 'The plans do not differ.'),
  'compare-groups': text('变化', 'Differences'),
  'compare-workload': text('任务数有增减的单位', 'Units whose load changed'),
  'compare-load': {
    zh: (d) => `牵头 ${d['lead']}→${d['newLead']}，合计 ${d['total']}→${d['newTotal']}`,
    en: (d) => `lead ${d['lead']}→${d['newLead']}, total ${d['total']}→${d['newTotal']}`,
  },
  'compare-similarity': { zh: (d) => `相似度 ${d['value']}`, en: (d) => `similarity ${d['value']}` },
  'compare-by-person': text('人工配对', 'matched by hand'),
  'compare-by-person-none': text('人工确认无对应任务', 'no partner, confirmed by hand'),
  'compare-nearest': {
    zh: (d) => `最接近：${d['no']}（${d['value']}）${d['text']}`,
    en: (d) => `nearest: ${d['no']} (${d['value']}) ${d['text']}`,
  },
  'compare-source': {
    zh: (d) => `${d['side']}${d['first'] === d['last'] ? `第 ${d['first']} 行` : `第 ${d['first']}—${d['last']} 行`}`,
    en: (d) => `${d['side']}: ${d['first'] === d['last'] ? `line ${d['first']}` : `lines ${d['first']}–${d['last']}`}`,
  },
  'compare-correct': text('改配对', 'Correct'),
  'compare-partner': {
    zh: (d) => `“${d['no']}”对应的任务`,
    en: (d) => `Partner of ${d['no']}`,
  },
  'compare-partner-none': text('没有对应任务', 'No partner'),
  'compare-partner-text': text('按文字配对', 'Match by words'),
  'compare-draw': text('写入工作簿', 'Write to the workbook'),
  'compare-file': { zh: (d) => `对比-${d['name']}`, en: (d) => `comparison-${d['name']}` },
  'compare-stale': {
    zh: (d) => `有 ${d['n']} 处更正所说的任务不在这两份方案中，没有采用，仍留在“对比明细”末尾。`,
    en: (d) =>
      `${counted(d['n'], 'correction speaks', 'corrections speak')} of tasks in neither plan: left out, and kept at the end of 对比明细.`,
  },
  'compare-refreshed': text('对比各表已一并更新。', 'The sheets of the comparison were refreshed too.'),
  'compare-not-refreshed': text(
    '对比各表没有更新：另一份方案不在手边，需要时请再对比一次。',
    'The sheets of the comparison were not refreshed, as the other plan is not at hand: compare again where needed.',
  ),
  'compare-unfinished': text(
    '其他各表已写好，对比各表没有更新完。',
    'The other sheets are written; those of the comparison were not all refreshed.',
  ),
  'compare-more': { zh: (d) => `再看 ${d['n']} 条`, en: (d) => `Show ${d['n']} more` },
  'busy-comparing': text('正在对比…', 'Comparing …'),
  'compared-title': { zh: (d) => `已与“${d['name']}”对比`, en: (d) => `Compared with "${d['name']}"` },
} as const satisfies Record<string, Sentence>;
