// Every change of the pane's state, by name. Pure: the same state and event give the same state.
import type { Lang } from '../../messages/lang';
import { type Handling, HANDLINGS, type ReviewMark, type ReviewMarks } from '../../model/review';
import type { Layout, Ledger, PlanInput } from '../worker/protocol';
import type { AnalysisView, Busy, Comparing, Host, Notice, PaneState, Planner, Scope, Tab } from './pane-state';

export type PaneEvent =
  | { readonly type: 'hosted'; readonly host: Host; readonly lang: Lang }
  | { readonly type: 'started'; readonly busy: Busy }
  | ({ readonly type: 'progressed' } & Partial<Busy>)
  | { readonly type: 'stopped'; readonly notice: Notice | null }
  | { readonly type: 'loaded'; readonly ledger: Ledger; readonly input: PlanInput | null; readonly inWorkbook: boolean }
  /** `isWhole`: all of it is there, and from here on the register in the workbook counts. */
  | { readonly type: 'written-to-workbook'; readonly isWhole: boolean }
  /** What was written is gone again, and the pane knows what it knew before. */
  | { readonly type: 'undone'; readonly input: PlanInput | null; readonly inWorkbook: boolean }
  | { readonly type: 'laid-out'; readonly ledger: Ledger; readonly layout: Layout }
  | { readonly type: 'initials-known'; readonly ledger: Ledger; readonly initials: ReadonlyMap<string, string> }
  | { readonly type: 'noticed'; readonly notice: Notice | null }
  | { readonly type: 'tab-chosen'; readonly tab: Tab }
  | { readonly type: 'screen-chosen'; readonly screen: PaneState['screen'] }
  | { readonly type: 'scope-opened'; readonly scope: Scope }
  | { readonly type: 'scope-closed' }
  | { readonly type: 'query-typed'; readonly query: string }
  | { readonly type: 'compared'; readonly comparing: Comparing }
  | { readonly type: 'analysis-chosen'; readonly analysis: AnalysisView }
  | { readonly type: 'planned'; readonly planner: Partial<Planner> }
  | { readonly type: 'card-marked'; readonly key: string; readonly handling: Handling }
  /** The workbook has these now. */
  | { readonly type: 'marks-saved'; readonly marks: ReviewMarks }
  /** People changed them in the workbook. */
  | { readonly type: 'marks-read'; readonly marks: ReviewMarks };

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'hosted':
      return { ...state, host: event.host, lang: event.lang };
    case 'started':
      return { ...state, busy: event.busy, notice: null };
    case 'progressed':
      return state.busy ? { ...state, busy: progressed(state.busy, event) } : state;
    case 'stopped':
      return { ...state, busy: null, notice: event.notice };
    case 'loaded':
      return loaded(state, event);
    case 'written-to-workbook':
      return { ...state, inWorkbook: true, input: event.isWhole ? null : state.input };
    case 'undone':
      return { ...state, input: event.input, inWorkbook: event.inWorkbook };
    case 'laid-out':
      // what comes late, after another plan was loaded, is not of that plan
      return event.ledger === state.ledger ? { ...state, layout: event.layout } : state;
    case 'initials-known':
      return event.ledger === state.ledger ? { ...state, initials: event.initials } : state;
    case 'noticed':
      return { ...state, notice: event.notice };
    case 'tab-chosen':
      return { ...state, tab: event.tab, screen: 'main', notice: lasting(state.notice) };
    case 'screen-chosen':
      return { ...state, screen: event.screen, notice: null };
    case 'scope-opened':
      return { ...state, scope: event.scope, query: '', tab: 'search', screen: 'main', notice: lasting(state.notice) };
    case 'scope-closed':
      return { ...state, scope: null, tab: state.scope?.from ?? state.tab };
    case 'query-typed':
      return { ...state, query: event.query };
    case 'compared':
      return { ...state, comparing: event.comparing };
    case 'analysis-chosen':
      return { ...state, analysis: event.analysis, tab: 'analysis', screen: 'main', notice: lasting(state.notice) };
    case 'planned':
      return { ...state, planner: { ...state.planner, ...event.planner } };
    case 'card-marked':
      return {
        ...state,
        marks: new Map(state.marks).set(event.key, marked(state.marks.get(event.key), event.handling)),
        unsaved: new Set(state.unsaved).add(event.key),
      };
    case 'marks-saved': {
      const isSaved = (key: string): boolean => state.marks.get(key) === event.marks.get(key);
      return { ...state, unsaved: new Set([...state.unsaved].filter((key) => !isSaved(key))) };
    }
    case 'marks-read':
      return { ...state, marks: withUnsaved(event.marks, state) };
  }
}

/** What went well has been read when the person turns to something else; what went wrong stays until it is closed. */
const lasting = (notice: Notice | null): Notice | null =>
  notice?.tone === 'error' || notice?.tone === 'warning' ? notice : null;

function progressed(busy: Busy, { label, data, done, total }: Partial<Busy>): Busy {
  return {
    label: label ?? busy.label,
    data: data ?? busy.data,
    done: done ?? busy.done,
    total: total === undefined ? busy.total : total,
  };
}

const marked = (mark: ReviewMark | undefined, handling: Handling): ReviewMark => ({
  remark: mark?.remark ?? '',
  what: mark?.what ?? null,
  handling: handling === 'open' ? '' : HANDLINGS[handling],
});

/** What the workbook says, and over it what was decided in the pane since. */
const withUnsaved = (marks: ReviewMarks, { marks: known, unsaved }: PaneState): ReviewMarks =>
  new Map([...marks, ...[...known].filter(([key]) => unsaved.has(key))]);

/** Of another plan: its own decisions. Of the same words read again: those too that were made since. */
function marksOf(state: PaneState, { ledger, input }: Extract<PaneEvent, { type: 'loaded' }>): ReviewMarks {
  return input === null ? withUnsaved(ledger.marks, state) : new Map([...ledger.marks, ...state.marks]);
}

/** A new plan takes the place of the old one: nothing that spoke of the old one stays. */
function loaded(state: PaneState, event: Extract<PaneEvent, { type: 'loaded' }>): PaneState {
  const same = state.ledger?.plan.source.sha256 === event.ledger.plan.source.sha256;
  return {
    ...state,
    ledger: event.ledger,
    input: event.input,
    inWorkbook: event.inWorkbook,
    layout: null,
    initials: null,
    // a register is also read without the person's doing: what they are pasting stays in its box
    screen: event.input === null && state.screen === 'paste' ? 'paste' : 'main',
    tab: same ? state.tab : 'plan',
    scope: null,
    query: same ? state.query : '',
    analysis: same ? state.analysis : { kind: 'ranking', of: 'unit' },
    planner: same ? state.planner : { crossTab: null, steps: [] },
    comparing: same && state.comparing ? { ...state.comparing, result: null } : null,
    marks: same ? marksOf(state, event) : event.ledger.marks,
    unsaved: same ? state.unsaved : new Set(),
  };
}
