// What a plan would be if a few things were otherwise. The plan that is given is never changed: what is supposed stays in
// what comes back.
import { identities } from '../model/identities';
import type { Party } from '../model/party';
import type { Plan } from '../model/plan';
import type { Weights } from '../model/settings';
import type { Assignment, Task } from '../model/task';
import type { WhatIfStep } from './what-if-types';

export interface Supposed {
  readonly plan: Plan;
  readonly weights: Weights;
  /** For each step the tasks that it changes: indices into `plan.tasks`, ascending. */
  readonly touched: readonly (readonly number[])[];
}

/** The steps one after the other. A step that fits nothing (any more) changes nothing. */
export function applySteps(plan: Plan, weights: Weights, steps: readonly WhatIfStep[]): Supposed {
  return steps.reduce<Supposed>(
    (before, step) => {
      const { touched, ...after } = applyStep(before, step);
      return { ...after, touched: [...before.touched, touched] };
    },
    { plan, weights, touched: [] },
  );
}

type Applied = Omit<Supposed, 'touched'> & { readonly touched: readonly number[] };

function applyStep({ plan, weights }: Supposed, step: WhatIfStep): Applied {
  switch (step.kind) {
    case 'merge':
      return { ...merged(plan, step.from, step.into), weights };
    case 'move':
      return { ...moved(plan, step.from, step.to, ({ id }) => id === step.task), weights };
    case 'move-all':
      return { ...moved(plan, step.from, step.to, () => true), weights };
    case 'weights':
      return { plan, weights: step.weights, touched: [] };
  }
}

const isBody = ({ kind }: { readonly kind: Party['kind'] }): boolean => kind === 'unit' || kind === 'group';

/** The canonical name of a body by the name that an assignment has. */
function canonicalOf(plan: Plan): (name: string) => string {
  const canonical = identities(plan.parties);
  return (name) => canonical('unit', name);
}

function tasksWhere(plan: Plan, holds: (assignment: Assignment, task: Task) => boolean): number[] {
  return plan.tasks.flatMap((task, t) => (task.assignments.some((one) => holds(one, task)) ? [t] : []));
}

type Change = Pick<Applied, 'plan' | 'touched'>;

/** Only the parties change: every spelling of `from` is one of `into`, and is counted there. */
function merged(plan: Plan, from: string, into: string): Change {
  const canonical = canonicalOf(plan);
  const touched = tasksWhere(plan, (one) => isBody(one) && one.role !== 'leader' && canonical(one.name) === from);
  if (from === into || touched.length === 0) return { plan, touched: [] };
  const category = plan.parties.find((party) => isBody(party) && party.canonical === into)?.category ?? null;
  const names = new Set(plan.parties.filter(isBody).map(({ name }) => name));
  const parties = plan.parties.map((party) =>
    isBody(party) && party.canonical === from ? { ...party, canonical: into, category } : party,
  );
  const unknown: Party[] = names.has(from) ? [] : [{ name: from, kind: 'unit', canonical: into, category }];
  return { plan: { ...plan, parties: [...parties, ...unknown] }, touched };
}

/** Among the tasks that `isMeant`, those that `from` leads are led by `to`, which may have led or supported them before. */
function moved(plan: Plan, from: string, to: string, isMeant: (task: Task) => boolean): Change {
  const canonical = canonicalOf(plan);
  const is = (one: Assignment, body: string) => isBody(one) && one.role !== 'leader' && canonical(one.name) === body;
  const touched = tasksWhere(plan, (one, task) => isMeant(task) && one.role === 'lead' && is(one, from));
  if (from === to || touched.length === 0) return { plan, touched: [] };
  const party = plan.parties.find((one) => isBody(one) && one.canonical === to);
  const lead: Assignment = { role: 'lead', kind: party?.kind ?? 'unit', name: party?.name ?? to, viaAll: false };
  const isTouched = new Set(touched);
  const tasks = plan.tasks.map((task, t) => {
    if (!isTouched.has(t)) return task;
    const at = task.assignments.findIndex((one) => one.role === 'lead' && is(one, from));
    const others = (assignments: readonly Assignment[]) => assignments.filter((one) => !is(one, from) && !is(one, to));
    const leads = task.assignments.some((one) => one.role === 'lead' && is(one, to))
      ? task.assignments.filter((one) => !is(one, from))
      : [...others(task.assignments.slice(0, at)), lead, ...others(task.assignments.slice(at))];
    return { ...task, assignments: leads };
  });
  return { plan: { ...plan, tasks }, touched };
}
