// A plan's figures in a few lines, for a terminal. Labels are in the asked language, names as they are printed.
import type { Plan } from '../model/plan';
import type { Lang } from './lang';

/** The figures that the summary speaks of: rows in order of load. */
export interface SummaryFigures {
  readonly tasks: number;
  readonly byUnit: readonly { name: string; lead: number; joint: number; support: number; total: number }[];
  readonly byLeader: readonly { name: string; tasks: number }[];
  readonly byRegion: readonly { name: string; named: number; viaAll: number; total: number }[];
}

const WORDS = {
  zh: {
    tasks: '任务',
    sections: '章节',
    units: '单位',
    leaders: '牵头领导',
    regions: '地区',
    lead: '牵头',
    joint: '共同',
    support: '责任',
    total: '合计',
    named: '点名',
    viaAll: '各市',
  },
  en: {
    tasks: 'tasks',
    sections: 'sections',
    units: 'units',
    leaders: 'leaders',
    regions: 'regions',
    lead: 'lead',
    joint: 'joint',
    support: 'support',
    total: 'total',
    named: 'named',
    viaAll: 'via all',
  },
} as const;

const TOP = 10;

export function describeSummary(plan: Plan, figures: SummaryFigures, lang: Lang): string {
  const w = WORDS[lang];
  const counts = [
    `${w.tasks} ${figures.tasks}`,
    `${w.sections} ${plan.sections.length}`,
    `${w.units} ${figures.byUnit.length}`,
    `${w.leaders} ${figures.byLeader.length}`,
    `${w.regions} ${figures.byRegion.length}`,
  ];
  const units = figures.byUnit.map(({ name, lead, joint, support, total }) => [name, lead, joint, support, total]);
  const leaders = figures.byLeader.map(({ name, tasks }) => [name, tasks]);
  const regions = figures.byRegion.map(({ name, named, viaAll, total }) => [name, named, viaAll, total]);
  return [
    plan.title,
    counts.join('  '),
    ...table([w.units, w.lead, w.joint, w.support, w.total], units),
    ...table([w.leaders, w.tasks], leaders),
    ...table([w.regions, w.named, w.viaAll, w.total], regions),
    '',
  ].join('\n');
}

/** Columns of a terminal: a Chinese character takes two. */
const widthOf = (text: string): number => [...text].reduce((sum, c) => sum + (c > '\u2e7f' ? 2 : 1), 0);

function table(headers: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  if (rows.length === 0) return [];
  const shown = [headers, ...rows.slice(0, TOP)].map((row) => row.map(String));
  const widths = headers.map((_, c) => Math.max(...shown.map((row) => widthOf(row[c]!))));
  const pad = (text: string, c: number) => {
    const blank = ' '.repeat(widths[c]! - widthOf(text));
    return c === 0 ? text + blank : blank + text;
  };
  return ['', ...shown.map((row) => row.map(pad).join('  ')), ...(rows.length > TOP ? ['…'] : [])];
}
