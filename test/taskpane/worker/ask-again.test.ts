import { FengongError } from '../../../src/model/errors';
import { askAgain } from '../../../src/taskpane/worker/ask-again';

test('a question that was ended with something else is answered all the same', async () => {
  let asked = 0;
  const ask = () => (++asked < 3 ? Promise.reject(new FengongError('cancelled')) : Promise.resolve(asked));
  await expect(askAgain(ask)).resolves.toBe(3);
});

test('what has another reason fails with it', async () => {
  await expect(askAgain(() => Promise.reject(new TypeError('boom')))).rejects.toThrow('boom');
});
