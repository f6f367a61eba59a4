import { IDENTITY } from '../../../src/reader/pdf/matrix';
import { OPERATIONS } from '../../../src/reader/pdf/operations';
import { readPageContent } from '../../../src/reader/pdf/page-content';

test('a drawing of one endless path does not break the page', () => {
  // a staircase: every edge of it is a rule
  const points = Array.from({ length: 300_000 }, (_, at) => [
    at === 0 ? 0 : 1,
    (at >> 1) * 2,
    ((at + 1) >> 1) * 2,
  ]).flat();
  const list = { fnArray: [OPERATIONS.constructPath], argsArray: [[OPERATIONS.stroke, [points]]] };
  expect(readPageContent(list, IDENTITY, () => ({})).rules.length).toBeGreaterThan(20_000);
});
