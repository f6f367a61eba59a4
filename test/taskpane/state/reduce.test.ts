import type { ReviewMark, ReviewMarks } from '../../../src/model/review';
import { initialState, type PaneState } from '../../../src/taskpane/state/pane-state';
import { reduce, type PaneEvent } from '../../../src/taskpane/state/reduce';
import type { Ledger, PlanInput } from '../../../src/taskpane/worker/protocol';

/** Only what the reducer looks at. */
const ledgerOf = (sha256: string, marks: ReviewMarks = new Map()): Ledger =>
  ({ plan: { source: { name: 'a.md', sha256 } }, marks }) as unknown as Ledger;
const INPUT: PlanInput = { kind: 'text', name: 'a', text: '1. 甲', html: '' };

const after = (...events: PaneEvent[]): PaneState => events.reduce(reduce, initialState('zh'));
const loaded = (ledger: Ledger): PaneEvent => ({ type: 'loaded', ledger, input: INPUT, inWorkbook: false });
const CHECKED: PaneEvent = { type: 'card-marked', key: 'k', handling: 'checked' };
const mark = (handling: string, remark = ''): ReviewMark => ({ handling, remark, what: '某处' });
const layout = { sheets: [], behind: new Map() };

test('a new plan leaves nothing of the old one', () => {
  const state = after(
    loaded(ledgerOf('1')),
    CHECKED,
    { type: 'query-typed', query: '沈阳' },
    { type: 'analysis-chosen', analysis: { kind: 'ranking', of: 'leader' } },
    loaded(ledgerOf('2')),
  );
  expect(state).toMatchObject({ query: '', tab: 'plan', analysis: { kind: 'ranking', of: 'unit' }, layout: null });
  expect([state.marks.size, state.unsaved.size]).toEqual([0, 0]);
});

test('the same plan read again keeps what a person has checked, and where they were', () => {
  const state = after(loaded(ledgerOf('1')), CHECKED, { type: 'tab-chosen', tab: 'review' }, loaded(ledgerOf('1')));
  expect(state.marks.get('k')?.handling).toBe('已核');
  expect(state.tab).toBe('review');
});

test('a mark is unsaved until the workbook has that very mark', () => {
  const state = after(loaded(ledgerOf('1')), CHECKED);
  expect([...state.unsaved]).toEqual(['k']);
  expect(reduce(state, { type: 'marks-saved', marks: state.marks }).unsaved.size).toBe(0);
  // decided otherwise while the first was being written
  const again = reduce(state, { type: 'card-marked', key: 'k', handling: 'ignored' });
  expect([...reduce(again, { type: 'marks-saved', marks: state.marks }).unsaved]).toEqual(['k']);
});

test('the workbook says what was decided, but for what the pane has not saved yet', () => {
  const inWorkbook = new Map([
    ['k', mark('忽略', '问过了')],
    ['m', mark('已核')],
  ]);
  const read: PaneEvent = { type: 'loaded', ledger: ledgerOf('1', inWorkbook), input: null, inWorkbook: true };
  const known = after(loaded(ledgerOf('1')), read);
  expect([...known.marks]).toEqual([...inWorkbook]);
  const reopened = after(loaded(ledgerOf('1')), read, { type: 'card-marked', key: 'k', handling: 'open' }, read);
  expect(reopened.marks.get('k')).toEqual({ handling: '', remark: '问过了', what: '某处' });
  expect(reopened.marks.get('m')?.handling).toBe('已核');
  expect(after(read, CHECKED, { type: 'marks-read', marks: new Map() }).marks.get('k')?.handling).toBe('已核');
  expect(after(read, { type: 'marks-read', marks: new Map() }).marks.size).toBe(0);
});

test('a layout that comes late is not taken for that of another plan', () => {
  const first = ledgerOf('1');
  const second = ledgerOf('2');
  expect(after(loaded(first), loaded(second), { type: 'laid-out', ledger: first, layout }).layout).toBeNull();
  expect(after(loaded(second), { type: 'laid-out', ledger: second, layout }).layout).toBe(layout);
});

test('a register that is read while a person pastes a plan does not take their text away', () => {
  const pasting = after({ type: 'screen-chosen', screen: 'paste' });
  const register = { type: 'loaded', ledger: ledgerOf('1'), input: null, inWorkbook: true } as const;
  expect(reduce(pasting, register)).toMatchObject({ screen: 'paste', ledger: register.ledger });
  expect(reduce(after(), register).screen).toBe('main');
  expect(reduce(pasting, loaded(ledgerOf('1'))).screen).toBe('main');
});

test('initials that come late are not taken for those of another plan', () => {
  const first = ledgerOf('1');
  const second = ledgerOf('2');
  const initials = new Map([['省财政厅', 'sczt']]);
  expect(after(loaded(first), loaded(second), { type: 'initials-known', ledger: first, initials }).initials).toBeNull();
  expect(after(loaded(second), { type: 'initials-known', ledger: second, initials }).initials).toBe(initials);
});

test('a scope goes back to where it was opened from', () => {
  const opened = after(loaded(ledgerOf('1')), {
    type: 'scope-opened',
    scope: { title: '没有牵头领导', tasks: ['a'], from: 'analysis' },
  });
  expect(opened).toMatchObject({ tab: 'search', query: '' });
  expect(reduce(opened, { type: 'scope-closed' })).toMatchObject({ tab: 'analysis', scope: null });
});

test('what went wrong stays in sight when the person turns to another tab; what went well does not', () => {
  const notice = (tone: 'error' | 'success'): PaneEvent => ({
    type: 'noticed',
    notice: { tone, title: 't', lines: [] },
  });
  const turn: PaneEvent = { type: 'tab-chosen', tab: 'search' };
  expect(after(loaded(ledgerOf('1')), notice('success'), turn).notice).toBeNull();
  expect(after(loaded(ledgerOf('1')), notice('error'), turn).notice?.tone).toBe('error');
});

test('once a workbook is whole its register counts; half-written it is still that of the plan', () => {
  const half = after(loaded(ledgerOf('1')), { type: 'written-to-workbook', isWhole: false });
  expect(half).toMatchObject({ inWorkbook: true, input: INPUT });
  expect(reduce(half, { type: 'written-to-workbook', isWhole: true })).toMatchObject({ inWorkbook: true, input: null });
});

test('progress changes what is known and keeps the rest; without work there is no progress', () => {
  const busy = { label: 'busy-drawing', data: { sheet: '封面' }, done: 0, total: 17 } as const;
  const state = after({ type: 'started', busy }, { type: 'progressed', done: 3 });
  expect(state.busy).toEqual({ ...busy, done: 3 });
  expect(reduce(state, { type: 'progressed', total: null }).busy?.total).toBeNull();
  expect(after({ type: 'progressed', done: 3 }).busy).toBeNull();
});
