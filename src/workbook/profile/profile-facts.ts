// What a profile says above its list of tasks: one line a subject, only those that there is something to say about.
import { appendTo } from '../../model/append-to';
import { profileOf, type Profile, type Tally } from '../../analytics/profile-of';
import { numberOf, sectionLabel, type Context } from '../context';
import { targetLine } from '../target-line';
import { PROFILE } from '../words-profile';
import type { ProfileParty } from './profile-party';

export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** Targets and deadlines that one cell lists. */
const LISTED = 10;

/** Null where the plan does not know the party (any more). */
export function profileFacts(context: Context, party: ProfileParty): Fact[] | null {
  const profile = profileOf(context.plan, party.of, party.name);
  if (profile === null) return null;
  const facts = { unit: ofUnit, leader: ofLeader, region: ofRegion }[party.of](context, party.name, profile);
  return facts.filter(({ text }) => text !== '');
}

const { labels } = PROFILE;

function ofUnit(context: Context, name: string, profile: Profile): Fact[] {
  const units = context.analytics.byUnit.filter((row) => row.kind === 'unit');
  const row = context.analytics.byUnit.find((one) => one.name === name)!;
  const { supporters, supported } = profile;
  return [
    { label: labels.overview, text: PROFILE.unit(row, units.indexOf(row) + 1, units.length) },
    sections(context, profile.sections),
    { label: labels.leaders, text: leaders(profile) },
    { label: labels.supporters, text: supporters.length > 0 ? PROFILE.supporters(counts(supporters)) : '' },
    { label: labels.supported, text: supported.length > 0 ? PROFILE.supported(counts(supported)) : '' },
    ...(supporters.length + supported.length === 0 ? [listed(labels.partners, profile.units)] : []),
    regions(context, profile),
    ...commitments(context, profile.tasks),
  ];
}

function ofLeader(context: Context, name: string, profile: Profile): Fact[] {
  const { byLeader } = context.analytics;
  const at = byLeader.findIndex((row) => row.name === name);
  return [
    { label: labels.overview, text: PROFILE.leader(byLeader[at]!, at + 1, byLeader.length) },
    sections(context, profile.sections),
    listed(labels.leads, profile.leads),
    listed(labels.otherLeaders, profile.leaders),
    regions(context, profile),
    ...commitments(context, profile.tasks),
  ];
}

/** "Every city" says nothing about one of them: where tasks name the region, only they are looked at. */
function ofRegion(context: Context, name: string, profile: Profile): Fact[] {
  const row = context.analytics.byRegion.find((one) => one.name === name)!;
  const viaAll = context.assignments.runs.region.get(name)!.get('all')?.tasks ?? [];
  const near = row.named > 0 ? profileOf(context.plan, 'region', name, true)! : profile;
  const named = near.regions.map((other) => ({ name: other.name, tasks: other.named }));
  return [
    { label: labels.overview, text: PROFILE.region(row) },
    sections(context, near.sections),
    listed(labels.leads, near.leads),
    listed(labels.leaders, near.leaders),
    listed(labels.otherRegions, row.named > 0 ? byTasks(named) : []),
    ...commitments(context, near.tasks),
    { label: labels.viaAll, text: viaAll.length > 0 ? PROFILE.viaAll(ranges(context, viaAll), viaAll.length) : '' },
  ];
}

const byTasks = (tallies: readonly Tally[]): Tally[] =>
  tallies.filter(({ tasks }) => tasks.length > 0).sort((a, b) => b.tasks.length - a.tasks.length);

/** 1–4，7，9–12: numbers as printed, tasks that follow upon each other as one. */
function ranges({ plan }: Context, tasks: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const task of [...tasks].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === task - 1) run[1] = task;
    else runs.push([task, task]);
  }
  const number = (task: number): string => numberOf(plan.tasks[task]!, task);
  return runs.map(([from, to]) => (from === to ? number(from) : `${number(from)}–${number(to)}`)).join('，');
}

const counts = (tallies: readonly Tally[]) => tallies.map(({ name, tasks }) => ({ name, count: tasks.length }));

const listed = (label: string, tallies: readonly Tally[]): Fact => ({
  label,
  text: tallies.length > 0 ? PROFILE.sentence(PROFILE.counted(counts(tallies))) : '',
});

function sections({ plan }: Context, tallies: readonly Tally[]): Fact {
  const named = tallies.map(({ name, tasks }) => ({ name: sectionLabel(plan, name), count: tasks.length }));
  const text = named.map(({ name, count }) => PROFILE.sectionCount(name, count)).join('；');
  return { label: labels.sections, text: text === '' ? '' : PROFILE.sentence(text) };
}

function leaders({ leaders: met, tasks }: Profile): string {
  if (met.length === 0) return '';
  const led = new Set(met.flatMap((tally) => tally.tasks));
  return PROFILE.sentence(PROFILE.counted(counts(met)) + PROFILE.without(tasks.length - led.size));
}

function regions({ plan }: Context, { tasks, regions: met }: Profile): Fact {
  const all = tasks.filter((task) => plan.tasks[task]!.allRegions).length;
  const named = met
    .map(({ name, named: own }) => ({ name, count: own.length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return { label: labels.regions, text: all + named.length > 0 ? PROFILE.regions(all, named) : '' };
}

/** What the tasks promise, and until when. */
function commitments({ plan }: Context, tasks: readonly number[]): Fact[] {
  const targets = tasks.flatMap((task) =>
    plan.tasks[task]!.targets.map((target) => PROFILE.target(targetLine(target), numberOf(plan.tasks[task]!, task))),
  );
  const until = new Map<string, string[]>();
  for (const task of tasks) {
    const { deadline } = plan.tasks[task]!;
    if (deadline !== null) appendTo(until, deadline, numberOf(plan.tasks[task]!, task));
  }
  const deadlines = [...until].map(([words, numbers]) => PROFILE.deadline(words, numbers));
  return [
    { label: labels.targets, text: some(targets) },
    { label: labels.deadlines, text: some(deadlines) },
  ];
}

function some(lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const more = lines.length > LISTED ? PROFILE.more(lines.length) : '';
  return PROFILE.sentence(lines.slice(0, LISTED).join('；') + more);
}
