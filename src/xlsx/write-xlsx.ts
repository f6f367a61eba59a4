// WorkbookSpec → the bytes of an .xlsx. The parts are written directly: the format is stable and published (ECMA-376),
// the spec is small, and whatever Excel would repair can be seen here rather than in a library.
import type { Sheet, WorkbookSpec } from '../workbook/spec';
import { chartPart } from './chart-part';
import { drawingPart } from './drawing-part';
import { type Grids, gridsOf } from './grid';
import { checkLimits } from './limits';
import { Package } from './package';
import { appProperties, coreProperties } from './properties';
import { SharedStrings } from './shared-strings';
import { sheetPart } from './sheet-part';
import { StyleSheet } from './style-sheet';
import { tablePart } from './table-part';
import { workbookPart } from './workbook-part';

const WORKBOOK = '/xl/workbook.xml';

/** What the parts of one workbook share. */
class Writer {
  readonly styles = new StyleSheet();
  readonly strings = new SharedStrings();
  readonly pack = new Package();
  readonly grids: Grids;
  private tables = 0;
  private drawings = 0;
  private charts = 0;

  constructor(private readonly spec: WorkbookSpec) {
    this.grids = gridsOf(spec, this.styles);
  }

  toZip(): Uint8Array {
    const { pack, spec } = this;
    pack.relate('/', 'workbook', WORKBOOK);
    pack.relate('/', 'coreProperties', '/docProps/core.xml');
    pack.relate('/', 'appProperties', '/docProps/app.xml');
    const sheets = spec.sheets.map((sheet, index) => this.addSheet(sheet, index));
    pack.add(WORKBOOK, 'workbook', workbookPart(spec, sheets, []));
    pack.relate(WORKBOOK, 'styles', '/xl/styles.xml');
    pack.add('/xl/styles.xml', 'styles', this.styles.toXml());
    pack.relate(WORKBOOK, 'sharedStrings', '/xl/sharedStrings.xml');
    pack.add('/xl/sharedStrings.xml', 'sharedStrings', this.strings.toXml());
    pack.add('/docProps/core.xml', 'coreProperties', coreProperties(spec));
    pack.add('/docProps/app.xml', 'appProperties', appProperties());
    return pack.toZip(spec.date);
  }

  /** Adds the sheet and what belongs to it; gives its relation id in the workbook. */
  private addSheet(sheet: Sheet, index: number): string {
    const { grids, pack, strings, styles } = this;
    const path = `/xl/worksheets/sheet${index + 1}.xml`;
    const grid = grids.get(sheet.name);
    if (grid === undefined) throw new Error(`no grid for ${sheet.name}`);
    const drawing = sheet.charts.length === 0 ? null : this.addDrawing(sheet, path);
    const tables = sheet.tables.map((table) => {
      const id = ++this.tables;
      pack.add(`/xl/tables/table${id}.xml`, 'table', tablePart(table, id));
      return pack.relate(path, 'table', `/xl/tables/table${id}.xml`);
    });
    pack.add(path, 'worksheet', sheetPart({ sheet, grid, strings, styles, drawing, tables, selected: index === 0 }));
    return pack.relate(WORKBOOK, 'worksheet', path);
  }

  private addDrawing(sheet: Sheet, sheetPath: string): string {
    const { grids, pack } = this;
    const path = `/xl/drawings/drawing${++this.drawings}.xml`;
    const relations = sheet.charts.map((chart) => {
      const target = `/xl/charts/chart${++this.charts}.xml`;
      pack.add(target, 'chart', chartPart(chart, grids));
      return pack.relate(path, 'chart', target);
    });
    pack.add(path, 'drawing', drawingPart(sheet.charts, relations));
    return pack.relate(sheetPath, 'drawing', path);
  }
}

/**
 * Draws every part of `spec`. Same spec, same bytes: nothing is read from the clock or made at random.
 * @throws FengongError for what Excel would refuse (`limits.ts`): nothing is cut to fit.
 */
export function writeXlsx(spec: WorkbookSpec): Promise<Uint8Array> {
  return new Promise((resolve) => {
    checkLimits(spec);
    resolve(new Writer(spec).toZip());
  });
}
