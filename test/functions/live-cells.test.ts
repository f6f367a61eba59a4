// Cells and the register: what each cell is shown, and when, with errors made by a stand-in for Excel's own class.
import { LiveCells, type Cell } from '../../src/functions/live-cells';
import type { CountedRegister, RegisterAnswers } from '../../src/functions/register-answers';
import { RegisterWatch } from '../../src/functions/register-watch';
import { FengongError } from '../../src/model/errors';

/** A cell of Excel: everything that it was given. */
class Shown implements Cell {
  readonly results: unknown[] = [];
  onCanceled: () => void = () => undefined;
  readonly setResult = (result: unknown): void => void this.results.push(result);
}

const codeOf = (error: unknown) => (error instanceof FengongError ? error.code : String(error)) as never;
const answering = (count: number): RegisterAnswers => ({
  count: () => count,
  tasks: () => [],
  leader: () => {
    throw new FengongError('function-no-leader');
  },
});
const count = (answers: RegisterAnswers) => answers.count('', '', '');
const leader = (answers: RegisterAnswers) => answers.leader('');

/** A register in which every name is unknown, so that every cell shows the same error. */
const register = (): CountedRegister => ({
  plan: { parties: [], sections: [], tasks: [] } as never,
  tasksOf: { units: new Map(), leaders: new Map(), regions: new Map() },
  analytics: { consistency: { pattern: [], missing: [], against: [] } },
});
const nobody = (answers: RegisterAnswers) => answers.count('甲', '', '');

test('a cell waits for the register, then follows it; an error is shown in its own cell only', () => {
  const cells = new LiveCells(codeOf);
  const [one, two] = [new Shown(), new Shown()];
  cells.enter(one, count);
  cells.enter(two, leader);
  expect([one.results, two.results]).toEqual([[], []]);
  for (const answer of [3, 3, 4]) cells.update(answering(answer));
  // what stays the same is not sent again
  expect(one.results).toEqual([3, 4]);
  expect(two.results).toEqual(['function-no-leader']);
});

test('a cell entered later is answered at once; one that Excel took away is left alone', () => {
  const cells = new LiveCells(codeOf);
  cells.update(answering(3));
  const cell = new Shown();
  cells.enter(cell, count);
  expect(cell.results).toEqual([3]);
  cell.onCanceled();
  cells.update(answering(4));
  expect(cell.results).toEqual([3]);
});

/** Readings that end when the test says so. */
function slowRegister() {
  const readings: ((register: CountedRegister | null) => void)[] = [];
  let edited = (): void => undefined;
  const around = {
    read: () => new Promise<CountedRegister | null>((resolve) => readings.push(resolve)),
    onEdited: (tell: () => void) => {
      edited = tell;
      return Promise.resolve();
    },
  };
  return { around, readings, edit: () => edited() };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

test('the register is read at the first function, and again after each edit', async () => {
  const { around, readings, edit } = slowRegister();
  const cells = new LiveCells(codeOf);
  const watch = new RegisterWatch(cells, around);
  const cell = new Shown();
  cells.enter(cell, nobody);
  watch.start();
  watch.start();
  expect(readings).toHaveLength(1);
  readings[0]!(null);
  await settle();
  edit();
  readings[1]!(register());
  await settle();
  expect(cell.results).toEqual(['function-no-register', 'function-unknown-name']);
});

test('of two readings the later one counts, in whatever order they end', async () => {
  const { around, readings, edit } = slowRegister();
  const cells = new LiveCells(codeOf);
  const cell = new Shown();
  cells.enter(cell, nobody);
  new RegisterWatch(cells, around).start();
  edit();
  readings[1]!(register());
  await settle();
  readings[0]!(null);
  await settle();
  expect(cell.results).toEqual(['function-unknown-name']);
});

test('what the pane has read is taken over once, and not undone by a reading that began before', async () => {
  const { around, readings } = slowRegister();
  const cells = new LiveCells(codeOf);
  const watch = new RegisterWatch(cells, around);
  const cell = new Shown();
  cells.enter(cell, nobody);
  watch.start();
  const taken = register();
  watch.take(taken);
  watch.take(taken);
  readings[0]!(null);
  await settle();
  expect(cell.results).toEqual(['function-unknown-name']);
});

test('a workbook that cannot be read says why', async () => {
  const cells = new LiveCells(codeOf);
  const cell = new Shown();
  cells.enter(cell, nobody);
  const read = () => Promise.reject(new FengongError('cell-is-edited'));
  new RegisterWatch(cells, { read, onEdited: () => Promise.resolve() }).start();
  await settle();
  expect(cell.results).toEqual(['cell-is-edited']);
});
