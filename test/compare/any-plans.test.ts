// Whatever the two plans: no task is lost or counted twice, and a plan never differs from itself.
import fc from 'fast-check';
import { isSame } from '../../src/compare/groups-of';
import type { Plan } from '../../src/model/plan';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { compare, describeComparison } from '../../src/pipeline';
import { anyPlan } from '../analytics/any-plan';
import { checkSheets } from '../workbook/invariants';
import { differences } from './plans';

/** Few words, so that tasks are alike in every degree; some say nothing at all. */
const words = fc.array(fc.constantFrom('推进', '建设', '改造', '道路', '学校', '5%', '，', 'A1', '🏫'), {
  maxLength: 7,
});

const plan: fc.Arbitrary<Plan> = fc
  .tuple(anyPlan, fc.array(words, { minLength: 12, maxLength: 12 }))
  .map(([made, texts]) => ({
    ...made,
    tasks: made.tasks.map((task, at) => ({ ...task, text: texts[at]!.join('') })),
  }));

test('every task stands in one place', () => {
  fc.assert(
    fc.property(plan, plan, (old, now) => {
      const { matches, added, dropped } = differences(old, now);
      const ids = (tasks: readonly { readonly id: string }[]) => tasks.map(({ id }) => id).sort();
      const alone = (some: typeof added) => some.map(({ task }) => task);
      expect(ids([...matches.flatMap((match) => match.new), ...alone(added)])).toEqual(ids(now.tasks));
      expect(ids([...matches.flatMap((match) => match.old), ...alone(dropped)])).toEqual(ids(old.tasks));
      for (const { similarity } of matches) {
        expect(similarity).toBeGreaterThan(0);
        expect(similarity).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 200 },
  );
});

test('a plan does not differ from itself', () => {
  fc.assert(
    fc.property(plan, (one) => {
      const found = differences(one, one);
      expect(isSame(found)).toBe(true);
      expect(found.matches.filter((match) => match.old[0]!.id !== match.new[0]!.id)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('the sheets are sound', async () => {
  await fc.assert(
    fc.asyncProperty(plan, plan, async (old, now) => {
      checkSheets(await describeComparison(await compare(old, now, DEFAULT_SETTINGS), '2025-03-01'));
    }),
    { numRuns: 40 },
  );
});
