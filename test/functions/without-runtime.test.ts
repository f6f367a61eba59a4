// An Excel with custom functions but without a shared runtime: our script alone, with Microsoft's class of errors.
import { loadClient } from '../host/open-excel';

type Called = (...given: unknown[]) => void;
const joined = new Map<string, Called>();

beforeAll(() => {
  const associate = (id: string, called: Called) => joined.set(id, called);
  Object.assign(globalThis, { CustomFunctions: { associate } });
  loadClient('web');
});

test('every function says what it would need', async () => {
  await import('../../src/functions/without-runtime');
  expect([...joined.keys()]).toEqual(['COUNT', 'TASKS', 'LEADER']);
  for (const call of joined.values()) {
    const shown: unknown[] = [];
    call('省财政厅', '牵头', null, { setResult: (result: unknown) => shown.push(result) });
    expect(shown).toHaveLength(1);
    expect(shown[0]).toBeInstanceOf(CustomFunctions.Error);
    expect(JSON.parse(JSON.stringify(shown[0]))).toMatchObject({
      basicValue: '#N/A',
      message: expect.stringContaining('不能让函数读取台账'),
    });
  }
});
