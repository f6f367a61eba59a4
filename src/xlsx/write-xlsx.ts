// WorkbookSpec → the bytes of an .xlsx. The parts are written directly: the format is stable and published (ECMA-376),
// the spec is small, and whatever Excel would repair can be seen here rather than in a library.
import type { Block, Pivot, Sheet, WorkbookSpec } from '../workbook/spec';
import { chartPart } from './chart-part';
import { drawingPart } from './drawing-part';
import { type Grids, gridOf, gridsOf } from './grid';
import { checkLimits } from '../workbook/limits';
import { Package } from './package';
import { pivotLayout } from './pivot-layout';
import { pivotPart } from './pivot-part';
import { pivotCachePart, type PivotSource, pivotSource } from './pivot-source';
import { appProperties, coreProperties } from './properties';
import { SharedStrings } from './shared-strings';
import { sheetPart } from './sheet-part';
import { StyleSheet } from './style-sheet';
import { tablePart } from './table-part';
import { themePart } from './theme-part';
import { workbookPart } from './workbook-part';
import type { Deflate } from './zip';

const WORKBOOK = '/xl/workbook.xml';
const cachePath = (id: number): string => `/xl/pivotCache/pivotCacheDefinition${id}.xml`;

/** What the parts of one workbook share. */
class Writer {
  readonly styles = new StyleSheet();
  readonly strings = new SharedStrings();
  readonly pack: Package;
  readonly grids: Grids;
  private tables = 0;
  private drawings = 0;
  private charts = 0;
  private pivots = 0;
  /** Sources of PivotTables by table name; the id of a cache is its place + 1. */
  private readonly sources = new Map<string, PivotSource>();

  constructor(
    private readonly spec: WorkbookSpec,
    deflate: Deflate,
  ) {
    this.pack = new Package(deflate);
    this.grids = gridsOf(spec, this.styles);
  }

  toZip(): Promise<Uint8Array> {
    const { pack, spec } = this;
    pack.relate('/', 'workbook', WORKBOOK);
    pack.relate('/', 'coreProperties', '/docProps/core.xml');
    pack.relate('/', 'appProperties', '/docProps/app.xml');
    const sheets: string[] = [];
    for (const sheet of spec.sheets) {
      sheets.push(this.addSheet(sheet, sheets.length));
    }
    pack.add(WORKBOOK, 'workbook', workbookPart(spec, sheets, this.addCaches()));
    pack.relate(WORKBOOK, 'theme', '/xl/theme/theme1.xml');
    pack.add('/xl/theme/theme1.xml', 'theme', themePart());
    pack.relate(WORKBOOK, 'styles', '/xl/styles.xml');
    pack.add('/xl/styles.xml', 'styles', this.styles.toXml());
    pack.relate(WORKBOOK, 'sharedStrings', '/xl/sharedStrings.xml');
    pack.add('/xl/sharedStrings.xml', 'sharedStrings', this.strings.toXml());
    pack.add('/docProps/core.xml', 'coreProperties', coreProperties(spec));
    pack.add('/docProps/app.xml', 'appProperties', appProperties());
    return pack.toZip();
  }

  /** Adds the sheet and what belongs to it; gives its relation id in the workbook. */
  private addSheet(sheet: Sheet, index: number): string {
    const { grids, pack, strings, styles } = this;
    const path = `/xl/worksheets/sheet${index + 1}.xml`;
    const blocks = sheet.pivots.map((pivot) => this.addPivot(pivot, path));
    const grid = blocks.length === 0 ? grids.get(sheet.name) : undefined;
    const drawing = sheet.charts.length === 0 ? null : this.addDrawing(sheet, path);
    const tables = sheet.tables.map((table) => {
      const id = ++this.tables;
      pack.add(`/xl/tables/table${id}.xml`, 'table', tablePart(table, id));
      return pack.relate(path, 'table', `/xl/tables/table${id}.xml`);
    });
    const context = {
      sheet,
      strings,
      styles,
      drawing,
      tables,
      grid: grid ?? gridOf({ ...sheet, blocks: [...sheet.blocks, ...blocks] }, styles),
      selected: index === 0,
    };
    pack.add(path, 'worksheet', ...sheetPart(context));
    return pack.relate(WORKBOOK, 'worksheet', path);
  }

  /** Adds a PivotTable to the sheet at `path`; gives the cells that it shows. */
  private addPivot(pivot: Pivot, path: string): Block {
    const { grids, pack, sources, spec } = this;
    const source = sources.get(pivot.table) ?? pivotSource(spec, pivot.table, grids);
    sources.set(pivot.table, source);
    const cacheId = [...sources.keys()].indexOf(pivot.table) + 1;
    const target = `/xl/pivotTables/pivotTable${++this.pivots}.xml`;
    const layout = pivotLayout(source, pivot);
    pack.add(target, 'pivotTable', pivotPart(pivot, source, layout, cacheId));
    pack.relate(path, 'pivotTable', target);
    pack.relate(target, 'pivotCache', cachePath(cacheId));
    return layout.block;
  }

  /** Adds one cache for every source; gives their relation ids in the workbook. */
  private addCaches(): string[] {
    const pivots = this.spec.sheets.flatMap((sheet) => sheet.pivots);
    return [...this.sources.values()].map((source, index) => {
      const users = pivots.filter(({ table }) => table === source.table);
      const fields = users.flatMap(({ rows, columns, filters }) => [...rows, ...columns, ...filters]);
      const path = cachePath(index + 1);
      this.pack.add(path, 'pivotCache', pivotCachePart(source, new Set(fields.map(({ field }) => field))));
      return this.pack.relate(WORKBOOK, 'pivotCache', path);
    });
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
 * @throws FengongError for what Excel would refuse (`workbook/limits`): nothing is cut to fit.
 */
export async function writeXlsx(spec: WorkbookSpec, deflate: Deflate): Promise<Uint8Array> {
  checkLimits(spec);
  return new Writer(spec, deflate).toZip();
}
