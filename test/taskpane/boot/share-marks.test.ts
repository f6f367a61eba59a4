import { FengongError } from '../../../src/model/errors';
import { TABLES } from '../../../src/model/register';
import { REVIEW_COLUMNS } from '../../../src/model/review';
import type { NamedTables } from '../../../src/model/tables';
import { shareMarks } from '../../../src/taskpane/boot/share-marks';
import { initialState } from '../../../src/taskpane/state/pane-state';
import { Store } from '../../../src/taskpane/state/store';
import type { Ledger } from '../../../src/taskpane/worker/protocol';

/** Only what the store looks at. */
const LEDGER = { plan: { source: { name: 'a.md', sha256: '1' } }, marks: new Map() } as unknown as Ledger;

function tableOf(key: string, handling: string): NamedTables {
  const cells = REVIEW_COLUMNS.map((column) => ({ key, handling })[column.key as 'key' | 'handling'] ?? null);
  const headers = REVIEW_COLUMNS.map(({ header }) => header);
  return new Map([[TABLES.review, { sheet: '核查', firstRow: 2, headers, rows: [cells] }]]);
}

/** A pane that shows the plan of the workbook, and the workbook as far as marks go. */
async function opened() {
  const store = new Store(initialState('zh'));
  store.dispatch({ type: 'loaded', ledger: LEDGER, input: null, inWorkbook: true });
  const written: [string, string][][] = [];
  const book = {
    fails: false,
    /** Keys without a row on the sheet. */
    rowless: new Set<string>(),
    table: tableOf('k', ''),
    edited: (): void => undefined,
  };
  await shareMarks(store, {
    writeHandlings: (words) => {
      if (book.fails) return Promise.reject(new FengongError('excel-session-lost'));
      written.push([...words]);
      return Promise.resolve(new Set([...words.keys()].filter((key) => !book.rowless.has(key))));
    },
    readTables: () => Promise.resolve(book.table),
    onTablesEdited: (_, edited) => {
      book.edited = edited;
      return Promise.resolve();
    },
  });
  return { store, book, written };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const check = (key: string) => ({ type: 'card-marked', key, handling: 'checked' }) as const;

test('marks are written as they are made, each once', async () => {
  const { store, written } = await opened();
  store.dispatch(check('a'));
  store.dispatch(check('b'));
  await settled();
  expect(written).toEqual([[['a', '已核']], [['b', '已核']]]);
  expect(store.state().unsaved.size).toBe(0);
});

test('nothing is written while the pane writes, nor of a plan that the workbook does not hold', async () => {
  const { store, written } = await opened();
  store.dispatch({ type: 'started', busy: { label: 'busy-drawing', data: {}, done: 0, total: null } });
  store.dispatch(check('a'));
  await settled();
  expect(written).toEqual([]);
  store.dispatch({ type: 'stopped', notice: null });
  await settled();
  expect(written).toEqual([[['a', '已核']]]);
  const input = { kind: 'text', name: 'b', text: '1. 乙', html: '' } as const;
  store.dispatch({ type: 'loaded', ledger: LEDGER, input, inWorkbook: true });
  store.dispatch(check('c'));
  await settled();
  expect(written).toHaveLength(1);
});

test('what Excel refuses is said, kept, and goes with the next mark', async () => {
  const { store, book, written } = await opened();
  book.fails = true;
  store.dispatch(check('a'));
  await settled();
  expect(store.state().notice).toMatchObject({ tone: 'warning', title: '没有写进“核查”表' });
  expect([...store.state().unsaved]).toEqual(['a']);
  book.fails = false;
  store.dispatch(check('b'));
  await settled();
  expect(written).toEqual([
    [
      ['a', '已核'],
      ['b', '已核'],
    ],
  ]);
});

test('a mark that has no row in the sheet is asked for once, said and kept, and goes with the next one', async () => {
  const { store, book, written } = await opened();
  book.rowless.add('a');
  store.dispatch(check('a'));
  await settled();
  expect(written).toEqual([[['a', '已核']]]);
  expect(store.state().notice).toEqual({
    tone: 'warning',
    title: '没有写进“核查”表',
    lines: ['“核查”表里还没有这一条。', '窗格里已记下，重新计算时会写入。'],
  });
  expect([...store.state().unsaved]).toEqual(['a']);
  store.dispatch(check('b'));
  await settled();
  expect(written).toHaveLength(2);
  expect([...store.state().unsaved]).toEqual(['a']);
});

test('what people choose in the cells is read', async () => {
  const { store, book } = await opened();
  book.table = tableOf('k', '忽略');
  book.edited();
  await settled();
  expect(store.state().marks.get('k')?.handling).toBe('忽略');
});
