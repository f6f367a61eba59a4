import { abortable } from '../../../src/taskpane/actions/abortable';

test('work that is not cancelled ends as it does', async () => {
  const { signal } = new AbortController();
  await expect(abortable(Promise.resolve(1), signal)).resolves.toBe(1);
  await expect(abortable(Promise.reject(new Error('no')), signal)).rejects.toThrow('no');
});

test('whoever cancels does not wait', async () => {
  const controller = new AbortController();
  const stuck = abortable(new Promise(() => undefined), controller.signal);
  controller.abort();
  await expect(stuck).rejects.toMatchObject({ code: 'cancelled' });
  await expect(abortable(Promise.resolve(1), controller.signal)).rejects.toMatchObject({ code: 'cancelled' });
});
