// How evenly a plan spreads its tasks, and what it leaves open: one plain sentence for each figure, with the tasks behind
// it. Neutral: nothing here is praise or blame. The sheet 均衡与缺口 and the pane say the same.
import type { Pair } from '../analytics/collaboration-of';
import type { TasksOfParties } from '../analytics/tasks-of-parties';
import type { Analytics, Coverage, UnitRow } from '../analytics/types';
import type { Lang } from '../messages/lang';
import type { Plan } from '../model/plan';
import { STATEMENTS, type StatementKey, type Topic } from './words-statements';

export interface Statement {
  readonly key: StatementKey;
  readonly topic: Topic;
  /** What it is about, in a few characters. */
  readonly label: string;
  readonly sentence: string;
  /** A share is between 0 and 1; an equivalent has one decimal; a count is whole. */
  readonly figure: { readonly value: number; readonly kind: 'count' | 'share' | 'number' };
  /** Indices into `plan.tasks`, ascending. Empty where a ranking shows it and no list of tasks does. */
  readonly tasks: readonly number[];
}

/** A statement before its topic and label are put to it. */
type Said = Omit<Statement, 'topic' | 'label'>;

export interface Facts {
  readonly plan: Plan;
  readonly analytics: Analytics;
  readonly tasksOf: TasksOfParties;
  /** The strongest pairs: who leads with whose support, and who stands together. */
  readonly strongest: { readonly leadSupport: Pair | null; readonly together: Pair | null };
}

const GAPS = [
  'noLeader',
  'noLead',
  'noSupport',
  'noRegion',
  'jointLead',
  'openEnded',
  'withGroups',
] as const satisfies readonly (keyof Coverage)[];

/** In the order of the topics. What a plan does not have (leaders, regions) is not spoken of, except as a gap. */
export function statements(facts: Facts, lang: Lang): Statement[] {
  const { labels } = STATEMENTS[lang];
  const topics: Readonly<Record<Topic, Said[]>> = {
    lead: ofLeads(facts, lang),
    support: ofSupport(facts, lang),
    leaders: ofLeaders(facts, lang),
    regions: ofRegions(facts, lang),
    together: ofPairs(facts, lang),
    gaps: ofGaps(facts, lang),
  };
  return (Object.entries(topics) as [Topic, Said[]][]).flatMap(([topic, said]) =>
    said.map((one) => ({ ...one, topic, label: labels[one.key] })),
  );
}

const count = (value: number): Statement['figure'] => ({ value, kind: 'count' });
const share = (value: number): Statement['figure'] => ({ value, kind: 'share' });
const number = (value: number): Statement['figure'] => ({ value, kind: 'number' });

/** Indices of tasks, ascending, each once. */
const union = (lists: readonly (readonly number[])[]): number[] => [...new Set(lists.flat())].sort((a, b) => a - b);

/** The most, by what `of` counts. */
const most = <Row>(rows: readonly Row[], of: (row: Row) => number, length = 3): Row[] =>
  [...rows]
    .filter((row) => of(row) > 0)
    .sort((a, b) => of(b) - of(a))
    .slice(0, length);

function ofLeads({ analytics, tasksOf }: Facts, lang: Lang): Said[] {
  const words = STATEMENTS[lang];
  const { lead } = analytics.balance;
  if (lead.n === 0) return [];
  const top = most(analytics.byUnit, (row) => row.lead);
  const tasks = union(top.map((row) => tasksOf.units.get(row.name)!.lead));
  const ranked = top.map((row) => ({ name: row.name, count: row.lead }));
  // of five or fewer, the first three are no finding
  const found: Said[] =
    lead.n > 5
      ? [
          { key: 'lead-top', sentence: words.leadTop(lead, ranked), figure: share(lead.cr3), tasks },
          { key: 'lead-even', sentence: words.leadEven(lead), figure: number(lead.equivalent), tasks: [] },
        ]
      : [{ key: 'lead-all', sentence: words.leadAll(lead, ranked), figure: count(lead.n), tasks }];
  return found;
}

function ofSupport({ analytics, tasksOf }: Facts, lang: Lang): Said[] {
  const words = STATEMENTS[lang];
  const { support } = analytics.balance;
  if (support.n === 0) return [];
  const beside = (row: UnitRow): number => row.support + row.joint;
  const top = most(analytics.byUnit, beside);
  const ranked = top.map((row) => ({ name: row.name, count: beside(row) }));
  const tasks = union(top.flatMap((row) => [tasksOf.units.get(row.name)!.support, tasksOf.units.get(row.name)!.joint]));
  const found: Said[] = [
    support.n > 5
      ? { key: 'support-top', sentence: words.supportTop(support, ranked), figure: share(support.cr3), tasks }
      : { key: 'support-all', sentence: words.supportAll(support, ranked), figure: count(support.n), tasks },
  ];
  const units = analytics.byUnit.filter((row) => row.kind === 'unit');
  const only = units.filter((row) => row.lead === 0);
  if (only.length > 0 && only.length < units.length) {
    found.push({
      key: 'support-only',
      sentence: words.supportOnly(only.length, units.length),
      figure: count(only.length),
      tasks: union(only.map((row) => tasksOf.units.get(row.name)!.total)),
    });
  }
  return found;
}

function ofLeaders({ analytics, tasksOf }: Facts, lang: Lang): Said[] {
  const words = STATEMENTS[lang];
  const { byLeader, balance } = analytics;
  if (byLeader.length === 0) return [];
  const led = union([...tasksOf.leaders.values()].map(({ tasks }) => tasks));
  const first = byLeader[0]!;
  const last = byLeader.at(-1)!;
  const shared = union([...tasksOf.leaders.values()].map((of) => of.shared));
  const found: Said[] = [
    {
      key: 'leaders-all',
      sentence: words.leadersAll(byLeader.length, led.length),
      figure: count(led.length),
      tasks: led,
    },
  ];
  // equals have no first
  if (first.tasks > last.tasks) {
    found.push({
      key: 'leaders-range',
      sentence: words.leadersRange(first.name, first.tasks, last.tasks, balance.leaders.equivalent),
      figure: count(first.tasks),
      tasks: tasksOf.leaders.get(first.name)!.tasks,
    });
  }
  if (shared.length > 0) {
    found.push({
      key: 'leaders-shared',
      sentence: words.leadersShared(shared.length),
      figure: count(shared.length),
      tasks: shared,
    });
  }
  return found;
}

function ofRegions({ plan, analytics, tasksOf }: Facts, lang: Lang): Said[] {
  const words = STATEMENTS[lang];
  const all = plan.tasks.flatMap((task, index) => (task.allRegions ? [index] : []));
  const found: Said[] = [];
  if (all.length > 0) {
    found.push({ key: 'regions-all', sentence: words.regionsAll(all.length), figure: count(all.length), tasks: all });
  }
  // a region that "every city" does not mean is not set beside those that it means
  const alike = analytics.byRegion.filter((row) => all.length === 0 || row.viaAll > 0);
  const [first] = most(alike, (row) => row.named);
  const least = first && alike.reduce((one, row) => (row.named < one.named ? row : one));
  if (first && least && first.named > least.named) {
    found.push({
      key: 'regions-named',
      sentence: words.regionsNamed(alike.length, first.name, first.named, least.name, least.named),
      figure: count(first.named),
      tasks: tasksOf.regions.get(first.name)!.named,
    });
  }
  return found;
}

function ofPairs({ strongest }: Facts, lang: Lang): Said[] {
  const words = STATEMENTS[lang];
  const pairs = [
    ['pair-lead', strongest.leadSupport, words.pairLead],
    ['pair-together', strongest.together, words.pairTogether],
  ] as const;
  return pairs.flatMap(([key, pair, sentence]): Said[] => {
    if (pair === null) return [];
    const { from, to, tasks } = pair;
    return [{ key, sentence: sentence(from, to, tasks.length), figure: count(tasks.length), tasks }];
  });
}

function ofGaps(facts: Facts, lang: Lang): Said[] {
  const { plan, analytics, tasksOf } = facts;
  const words = STATEMENTS[lang];
  const at = new Map(plan.tasks.map((task, index) => [task.id, index]));
  const found = GAPS.flatMap((gap): Said[] => {
    const tasks = analytics.coverage[gap].map((id) => at.get(id)!);
    if (tasks.length === 0) return [];
    const sentence =
      gap === 'noLeader'
        ? words.noLeader(tasks.length, plan.tasks.length, analytics.consistency.missing.length)
        : words[gap](tasks.length, plan.tasks.length);
    return [{ key: gap, sentence, figure: count(tasks.length), tasks }];
  });
  const once = analytics.byUnit.filter((row) => row.kind === 'unit' && row.sections === 1);
  if (once.length > 0 && plan.sections.length > 1) {
    const names = once.map((row) => row.name);
    const tasks = union(names.map((name) => tasksOf.units.get(name)!.total));
    found.push({ key: 'one-section', sentence: words.oneSection(names), figure: count(once.length), tasks });
  }
  const bare = sectionsWithoutSupport(facts);
  if (bare.length > 0) {
    const tasks = union(bare.map((section) => section.tasks));
    const numbers = bare.map(({ no }) => no);
    found.push({ key: 'bare-sections', sentence: words.bareSections(numbers), figure: count(bare.length), tasks });
  }
  return found;
}

/** Sections that have tasks, and in none of them a unit that supports or shares it. */
function sectionsWithoutSupport({ plan, analytics }: Facts): { no: string; tasks: number[] }[] {
  const without = new Set(analytics.coverage.noSupport);
  return plan.sections
    .map(({ no }) => ({ no, tasks: plan.tasks.flatMap((task, index) => (task.section === no ? [index] : [])) }))
    .filter(({ tasks }) => tasks.length > 0 && tasks.every((index) => without.has(plan.tasks[index]!.id)));
}
