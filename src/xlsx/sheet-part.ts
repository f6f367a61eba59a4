// A worksheet part, its elements in the order that the schema demands.
import type { Link, Sheet } from '../workbook/spec';
import { areaName, cellName, linkTarget } from '../workbook/address';
import { conditionalExtensions, conditionalFormats } from './conditional-formats';
import { dataValidations } from './data-validations';
import type { Grid } from './grid';
import { UNSIZED } from '../workbook/layout';
import { MAX_COLUMN_WIDTH } from '../workbook/limits';
import { pageSetup } from './page-setup';
import type { SharedStrings } from './shared-strings';
import { sheetData, usedRange } from './sheet-data';
import { argb, type StyleSheet } from './style-sheet';
import { counted, element, xstring } from './xml';

/** The width that Excel stores for `characters`: 7 pixels a digit of the default font and 5 of padding. */
const storedWidth = (characters: number): number =>
  Math.min(MAX_COLUMN_WIDTH, Math.floor(((characters * 7 + 5) / 7) * 256) / 256);

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map((width, index) =>
    element('col', { min: index + 1, max: index + 1, width: storedWidth(width), customWidth: true }),
  );
  return columns.length === 0 ? '' : element('cols', {}, columns.join(''));
}

function viewXml({ freeze, gridlines }: Sheet, selected: boolean): string {
  const { rows, columns } = freeze;
  let inner = '';
  if (rows > 0 || columns > 0) {
    const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
    inner = element('pane', {
      xSplit: columns || undefined,
      ySplit: rows || undefined,
      topLeftCell: cellName(rows, columns),
      activePane: pane,
      state: 'frozen',
    });
    // the cursor starts on the first cell that scrolls
    const cell = cellName(rows, columns);
    inner += element('selection', { pane, activeCell: cell, sqref: cell });
  }
  const attributes = { showGridLines: gridlines, tabSelected: selected || undefined, workbookViewId: 0 };
  return element('sheetViews', {}, element('sheetView', attributes, inner));
}

function linksXml(links: readonly Link[]): string {
  const items = links.map(({ row, column, target, tip }) =>
    element('hyperlink', { ref: cellName(row, column), location: linkTarget(target), tooltip: xstring(tip) }),
  );
  return items.length === 0 ? '' : element('hyperlinks', {}, items.join(''));
}

export interface SheetContext {
  readonly sheet: Sheet;
  readonly grid: Grid;
  readonly strings: SharedStrings;
  readonly styles: StyleSheet;
  /** The sheet that is shown on opening. */
  readonly selected: boolean;
  /** Relation ids. */
  readonly drawing: string | null;
  readonly tables: readonly string[];
}

/** The part in pieces: what stands before its cells, the cells, and what stands behind them. */
export function sheetPart(context: SheetContext): readonly (string | Uint8Array)[] {
  const { sheet, grid, strings, styles, selected, drawing, tables } = context;
  const merges = sheet.merges.map((area) => element('mergeCell', { ref: areaName(area) }));
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"' +
      ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
      element(
        'sheetPr',
        {},
        (sheet.tabColor === null ? '' : element('tabColor', { rgb: argb(sheet.tabColor) })) +
          element('pageSetUpPr', { fitToPage: true }),
      ) +
      element('dimension', { ref: usedRange(grid) }) +
      viewXml(sheet, selected) +
      element('sheetFormatPr', { defaultRowHeight: UNSIZED }) +
      columnsXml(sheet.widths),
    sheetData(sheet, grid, strings),
    counted('mergeCells', merges) +
      conditionalFormats(sheet.conditionals, styles) +
      dataValidations(sheet.validations) +
      linksXml(sheet.links) +
      pageSetup(sheet.page) +
      // 序号 are text: no green corners for "number stored as text"
      element('ignoredErrors', {}, element('ignoredError', { sqref: usedRange(grid), numberStoredAsText: true })) +
      (drawing === null ? '' : element('drawing', { 'r:id': drawing })) +
      counted(
        'tableParts',
        tables.map((id) => element('tablePart', { 'r:id': id })),
      ) +
      conditionalExtensions(sheet.conditionals) +
      '</worksheet>',
  ];
}
