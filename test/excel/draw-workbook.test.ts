import { drawWorkbook } from '../../src/excel';
import { differences } from '../host/facts';
import { loadClient, openExcel } from '../host/open-excel';
import { toSpec } from '../host/to-spec';
import { featureSpec } from '../xlsx/feature-spec';

beforeAll(() => loadClient('web'));

describe('a workbook with every feature', () => {
  test('is drawn into a new workbook as it is described', async () => {
    const host = openExcel();
    const result = await drawWorkbook(featureSpec);
    expect(result).toMatchObject({ stopped: null, unfinished: [], leftAlone: [], plain: [], setAside: [] });
    expect(differences(featureSpec, toSpec(host.workbook, featureSpec.date))).toEqual([]);
    expect(host.references.size).toBe(0);
    expect(host.workbook.customXml.size).toBe(0);
  });
});
