import { FengongError } from '../../../src/model/errors';
import { CoreClient } from '../../../src/taskpane/worker/core-client';
import type { Core, CoreRequest, Ledger } from '../../../src/taskpane/worker/protocol';
import { serveCore } from '../../../src/taskpane/worker/serve-core';

/** A real message port in place of a worker: messages are cloned, late, and end when it is ended. */
class PortWorker extends EventTarget {
  ended = false;
  readonly requests: CoreRequest[] = [];
  readonly #answer: ReturnType<typeof serveCore>;
  constructor(core: Core) {
    super();
    this.#answer = serveCore(core);
  }
  postMessage(request: CoreRequest) {
    this.requests.push(request);
    void this.#answer(structuredClone(request)).then((response) => {
      if (!this.ended) this.dispatchEvent(new MessageEvent('message', { data: structuredClone(response) }));
    });
  }
  terminate() {
    this.ended = true;
  }
}

function clientOf(methods: Partial<Core>) {
  const workers: PortWorker[] = [];
  const client = new CoreClient(() => {
    const worker = new PortWorker(methods as Core);
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { client, workers };
}

test('answers come back to the question that asked, whatever their order', async () => {
  let answerFirst = (): void => undefined;
  const { client, workers } = clientOf({
    initials: (names) =>
      names[0] === '一'
        ? new Promise((resolve) => (answerFirst = () => resolve(new Map([['一', 'y']]))))
        : Promise.resolve(new Map([['二', 'e']])),
  });
  const first = client.call('initials', ['一']);
  await expect(client.call('initials', ['二'])).resolves.toEqual(new Map([['二', 'e']]));
  answerFirst();
  await expect(first).resolves.toEqual(new Map([['一', 'y']]));
  expect(workers).toHaveLength(1);
});

test('an error thrown on purpose keeps its code and data; another one its message', async () => {
  const { client } = clientOf({
    initials: () => Promise.reject(new FengongError('no-tasks', { name: 'a.md' })),
    layout: () => Promise.reject(new TypeError('boom')),
  });
  const known = await client.call('initials', []).catch((error: unknown) => error);
  expect(known).toBeInstanceOf(FengongError);
  expect(known).toMatchObject({ code: 'no-tasks', data: { name: 'a.md' } });
  const unknown = await client.call('layout', {} as never, '').catch((error: unknown) => error);
  expect(unknown).not.toBeInstanceOf(FengongError);
  expect(unknown).toMatchObject({ message: 'boom' });
});

test('a ledger goes to a worker once, and the worker that follows it gets it again', async () => {
  const seen: unknown[] = [];
  const { client, workers } = clientOf({
    layout: (ledger) => {
      seen.push(ledger);
      return Promise.resolve({ sheets: [], behind: new Map() });
    },
  });
  const [first, second] = [{ plan: 1 }, { plan: 2 }] as unknown as Ledger[];
  for (const ledger of [first!, first!, second!, second!]) await client.call('layout', ledger, '2024-03-01');
  expect(workers[0]!.requests.map(({ ledger }) => ledger)).toEqual([first, 'in-hand', second, 'in-hand']);
  expect(seen).toEqual([first, first, second, second]);
  // the same object: what was prepared for it is still there
  expect(seen[1]).toBe(seen[0]);
  client.cancel();
  await client.call('layout', second!, '2024-03-01');
  expect(workers[1]!.requests.map(({ ledger }) => ledger)).toEqual([second]);
});

test('cancelling ends the worker, fails what is under way, and the next call starts a new one', async () => {
  const { client, workers } = clientOf({
    initials: (names) => (names.length === 0 ? new Promise(() => undefined) : Promise.resolve(new Map())),
  });
  const stuck = client.call('initials', []);
  client.cancel();
  await expect(stuck).rejects.toMatchObject({ code: 'cancelled' });
  expect(workers[0]!.ended).toBe(true);
  await expect(client.call('initials', ['一'])).resolves.toEqual(new Map());
  expect(workers).toHaveLength(2);
});
