import { FengongError } from '../../../src/model/errors';
import type { Action, Workbench } from '../../../src/taskpane/actions/action';
import { ActionRunner } from '../../../src/taskpane/actions/run-action';
import { initialState } from '../../../src/taskpane/state/pane-state';
import { Store } from '../../../src/taskpane/state/store';
import { paneText } from '../../../src/messages/pane';

const never = (): never => {
  throw new Error('not part of this test');
};

function runner() {
  const store = new Store(initialState('zh'));
  const core = { call: never, cancelled: 0, cancel: () => void core.cancelled++ };
  const around = { state: store.state, dispatch: store.dispatch, core, excel: never, save: never, sample: never };
  const run = new ActionRunner({
    ...around,
    today: () => '2024-03-01',
    text: (key, data) => paneText('zh', key, data),
  });
  return { store, core, run };
}

const action = (perform: Action['perform'], predicate = () => true): Action => ({
  name: 'test',
  label: 'export',
  busy: 'busy-exporting',
  predicate,
  perform,
});

test('while it runs the pane is busy; afterwards it says what the action said', async () => {
  const { store, run } = runner();
  let finish = (): void => undefined;
  const running = run.run(
    action(() => new Promise((resolve) => (finish = () => resolve({ tone: 'success', title: '已导出', lines: [] })))),
    undefined,
  );
  expect(store.state().busy?.label).toBe('busy-exporting');
  finish();
  await running;
  expect(store.state()).toMatchObject({ busy: null, notice: { tone: 'success', title: '已导出' } });
});

test('one at a time, and only what is possible', async () => {
  const { run } = runner();
  let count = 0;
  let finish = (): void => undefined;
  const slow = run.run(
    action(() => new Promise((resolve) => (finish = () => resolve(null)))),
    undefined,
  );
  const other = action(async () => {
    count++;
    return null;
  });
  await run.run(other, undefined);
  expect(count).toBe(0);
  finish();
  await slow;
  await run.run(
    action(other.perform, () => false),
    undefined,
  );
  expect(count).toBe(0);
  await run.run(other, undefined);
  expect(count).toBe(1);
});

test('a failure becomes its sentence, and the pane can be used again', async () => {
  const { store, run } = runner();
  await run.run(
    action(() => Promise.reject(new FengongError('no-tasks', { name: '方案.md' }))),
    undefined,
  );
  expect(store.state().notice).toEqual({
    tone: 'error',
    title: '没有完成',
    lines: [
      '“方案.md”里没有读到任务。找过的是：带序号、项目符号或列在表格里的事项，连同写在其中或其后的牵头单位、责任单位等。请确认它是注明牵头单位或责任单位的分工方案。',
    ],
  });
  expect(store.state().busy).toBeNull();
});

test('cancelling ends the worker, tells the action, and says that nothing was changed', async () => {
  const { store, core, run } = runner();
  const running = run.run(
    action(
      ({ signal }: Workbench) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(new FengongError('cancelled')))),
    ),
    undefined,
  );
  run.cancel();
  expect(store.state().busy?.label).toBe('busy-cancelling');
  await running;
  expect(core.cancelled).toBe(1);
  expect(store.state().notice).toEqual({ tone: 'info', title: '已取消', lines: ['没有改动任何内容。'] });
});
