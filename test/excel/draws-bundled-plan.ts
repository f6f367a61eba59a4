// The same test for the client of every platform; each runs in a file of its own, because a client lives in the globals.
import { drawWorkbook } from '../../src/excel';
import { differences } from '../host/facts';
import { loadClient, openExcel, type Bundle } from '../host/open-excel';
import { toSpec } from '../host/to-spec';
import { bundledPlan } from './bundled-plan';

/** Requests that do not depend on the sheets: survey, journal, sheets and marks, pivots, names, the end. */
const CONSTANT_REQUESTS = 10;

export function drawsBundledPlan(bundle: Bundle): void {
  test(`the ${bundle} client draws the bundled plan as it is described, in few requests`, async () => {
    loadClient(bundle);
    const spec = await bundledPlan();
    const host = openExcel();
    const result = await drawWorkbook(spec);
    expect(result).toEqual({
      written: spec.sheets.map(({ name }) => name),
      names: new Map(spec.sheets.map(({ name }) => [name, name])),
      added: spec.sheets.map(({ name }) => name),
      kept: [],
      leftAlone: [],
      setAside: [],
      plain: [],
      unfinished: [],
      stopped: null,
    });

    expect(differences(spec, toSpec(host.workbook, spec.date))).toEqual([]);

    const raw = Buffer.byteLength(JSON.stringify(spec.sheets.map(({ blocks }) => blocks.map(({ values }) => values))));
    expect(host.requests.length).toBeLessThanOrEqual(2 * spec.sheets.length + CONSTANT_REQUESTS);
    expect(host.bytes).toBeLessThanOrEqual(3 * raw);
    expect(Math.max(...host.requests)).toBeLessThan(4 * 1024 * 1024);
    expect(host.references.size).toBe(0);
  }, 120_000);
}
