import { drawWorkbook } from '../../src/excel';
import { nameFacts, sheetFacts } from '../host/facts';
import type { Host } from '../host/host';
import { loadClient, openExcel } from '../host/open-excel';
import { toSpec } from '../host/to-spec';
import { featureSpec } from '../xlsx/feature-spec';

beforeAll(() => loadClient('web'));

const shown = (host: Host) => toSpec(host.workbook, featureSpec.date);

describe('a workbook with every feature', () => {
  test('is drawn into a new workbook as it is described', async () => {
    const host = openExcel();
    const result = await drawWorkbook(featureSpec);
    expect(result).toMatchObject({ stopped: null, unfinished: [], leftAlone: [], plain: [], setAside: [] });
    const drawn = shown(host);
    for (const sheet of featureSpec.sheets) {
      const found = drawn.sheets.find(({ name }) => name === sheet.name);
      expect(found && sheetFacts(found)).toEqual(sheetFacts(sheet));
    }
    expect(nameFacts(drawn)).toEqual(expect.arrayContaining(nameFacts(featureSpec)));
    expect(host.references.size).toBe(0);
    expect(host.workbook.customXml.size).toBe(0);
  });
});
