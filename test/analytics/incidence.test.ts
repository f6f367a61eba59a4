import fc from 'fast-check';
import { incidenceOf, singleIncidence } from '../../src/analytics/incidence';

const entriesOf = (tasks: number, parties: number, rows: readonly (readonly [number, number, number])[]) => ({
  tasks,
  parties,
  task: Int32Array.from(rows, ([task]) => task),
  party: Int32Array.from(rows, ([, party]) => party),
  role: Uint8Array.from(rows, ([, , role]) => role),
});

it('sorts by task, keeps each party once in its strongest role, and ranks', () => {
  // party 0 once, party 1 twice (strong once), party 2 twice (strong in both, after a weaker mention)
  const rows = [
    [1, 2, 1],
    [0, 0, 0],
    [0, 1, 1],
    [1, 1, 0],
    [1, 2, 0],
    [0, 2, 0],
  ] as const;
  const { incidence, order } = incidenceOf(entriesOf(2, 3, rows));
  expect(order).toEqual(Int32Array.of(2, 1, 0));
  expect(incidence).toEqual({
    tasks: 2,
    parties: 3,
    start: Int32Array.of(0, 3, 5),
    party: Int32Array.of(2, 1, 0, 0, 1),
    role: Uint8Array.of(0, 1, 0, 0, 0),
  });
});

it('works on nothing', () => {
  expect(incidenceOf(entriesOf(0, 0, [])).incidence.start).toEqual(Int32Array.of(0));
  expect(singleIncidence(0, new Int32Array(0)).start).toEqual(Int32Array.of(0));
});

it('says of any entries who stands in which task, and how', () => {
  const row = fc.tuple(fc.nat(4), fc.nat(5), fc.nat(2));
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const { incidence, order } = incidenceOf(entriesOf(5, 6, rows));
      const strongest = new Map<string, number>();
      for (const [task, party, role] of rows) {
        const key = `${task} ${party}`;
        strongest.set(key, Math.min(role, strongest.get(key) ?? role));
      }
      const found = new Map<string, number>();
      for (let t = 0; t < 5; t++) {
        for (let i = incidence.start[t]!; i < incidence.start[t + 1]!; i++) {
          found.set(`${t} ${order[incidence.party[i]!]}`, incidence.role[i]!);
        }
      }
      expect(found).toEqual(strongest);
      expect(incidence.party).toHaveLength(strongest.size);
    }),
  );
});
