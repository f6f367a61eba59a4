// A native PivotTable over a table of the workbook. Its items stand in the order in which the source has them, so that
// 一 to 十 stay in order when Excel refreshes it on opening.
import { FengongError } from '../model/errors';
import type { Pivot } from '../workbook/spec';
import { areaName } from '../workbook/address';
import { fieldIndex, type PivotLayout, type PivotLine, selectedItem } from './pivot-layout';
import type { PivotSource } from './pivot-source';
import { WORDS } from './words';
import { counted, element, xstring } from './xml';

/** Stands for "the values" where they are spread over columns. */
const VALUES_FIELD = -2;

function axisOf(pivot: Pivot, field: string): string | undefined {
  const on = (list: readonly { readonly field: string }[]): boolean => list.some((entry) => entry.field === field);
  return on(pivot.rows) ? 'axisRow' : on(pivot.columns) ? 'axisCol' : on(pivot.filters) ? 'axisPage' : undefined;
}

function fieldsXml(pivot: Pivot, source: PivotSource): string {
  const captions = new Map([...pivot.rows, ...pivot.columns, ...pivot.filters].map((f) => [f.field, f.caption]));
  const fields = source.fields.map((field) => {
    const { name } = field;
    const axis = axisOf(pivot, name);
    const caption = captions.get(name);
    const attributes = {
      name: caption === undefined || caption === name ? undefined : xstring(caption),
      axis,
      dataField: pivot.values.some((value) => value.field === name) || undefined,
      showAll: false,
    };
    if (axis === undefined) return element('pivotField', attributes);
    const list = [...field.items.map((_, x) => element('item', { x })), '<item t="default"/>'];
    return element('pivotField', attributes, counted('items', list));
  });
  return counted('pivotFields', fields);
}

const x = (index: number): string => element('x', { v: index === 0 ? undefined : index });

/** The lines of one axis. Leading items that are the same as in the line before are only counted (`r`). */
function linesXml(name: string, lines: readonly PivotLine[], severalValues: boolean): string {
  const items = lines.map((line, index) => {
    const i = line.value || undefined;
    if (line.kind === 'grand') return element('i', { t: 'grand', i }, '<x/>');
    const path = severalValues && line.kind === 'item' ? [...line.path, line.value] : line.path;
    const before = lines[index - 1];
    let r = line.kind === 'subtotal' ? path.length - 1 : 0;
    while (line.kind === 'item' && r < path.length - 1 && before?.kind !== 'grand' && before?.path[r] === path[r]) r++;
    const t = line.kind === 'subtotal' ? 'default' : undefined;
    return element('i', { t, r: r || undefined, i }, path.slice(r).map(x).join(''));
  });
  return counted(name, items);
}

function axisFields(name: string, indices: readonly number[]): string {
  return counted(
    name,
    indices.map((index) => element('field', { x: index })),
  );
}

function checkCaptions(pivot: Pivot, source: PivotSource): void {
  const headers = new Set(source.fields.map(({ name }) => name.toLowerCase()));
  for (const { caption } of pivot.values) {
    // Excel repairs a file in which a value has the name of a field
    if (headers.has(caption.toLowerCase())) throw new FengongError('bad-pivot', { pivot: pivot.name, field: caption });
  }
}

/** @throws FengongError `bad-pivot` */
export function pivotPart(pivot: Pivot, source: PivotSource, layout: PivotLayout, cacheId: number): string {
  checkCaptions(pivot, source);
  const index = (field: string): number => fieldIndex(source, pivot, field);
  const several = pivot.values.length > 1;
  const columnFields = [...pivot.columns.map(({ field }) => index(field)), ...(several ? [VALUES_FIELD] : [])];
  const pages = pivot.filters.map((filter) =>
    element('pageField', {
      fld: index(filter.field),
      item: selectedItem(source, pivot, filter) ?? undefined,
      hier: -1,
    }),
  );
  const values = pivot.values.map(({ field, caption, summary }) =>
    element('dataField', {
      name: xstring(caption),
      fld: index(field),
      subtotal: summary === 'count' ? 'count' : undefined,
      baseField: 0,
      baseItem: 0,
    }),
  );
  const body = {
    row: pivot.row + layout.top,
    column: pivot.column,
    rows: layout.height,
    columns: layout.width,
  };
  return element(
    'pivotTableDefinition',
    {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      name: xstring(pivot.name),
      cacheId,
      applyNumberFormats: false,
      applyBorderFormats: false,
      applyFontFormats: false,
      applyPatternFormats: false,
      applyAlignmentFormats: false,
      applyWidthHeightFormats: true,
      dataCaption: WORDS.values,
      grandTotalCaption: WORDS.grandTotal,
      rowGrandTotals: pivot.totals,
      colGrandTotals: pivot.totals,
      updatedVersion: 6,
      minRefreshableVersion: 3,
      itemPrintTitles: true,
      createdVersion: 6,
      indent: 0,
      outline: true,
      outlineData: true,
      multipleFieldFilters: false,
      rowHeaderCaption: xstring(pivot.rows[0]?.caption ?? ''),
      colHeaderCaption: pivot.columns[0] === undefined ? undefined : xstring(pivot.columns[0].caption),
    },
    element('location', {
      ref: areaName(body),
      firstHeaderRow: several && pivot.columns.length === 0 ? 0 : 1,
      firstDataRow: layout.headerRows,
      firstDataCol: 1,
      rowPageCount: pages.length || undefined,
      colPageCount: pages.length > 0 ? 1 : undefined,
    }) +
      fieldsXml(pivot, source) +
      axisFields(
        'rowFields',
        pivot.rows.map(({ field }) => index(field)),
      ) +
      linesXml('rowItems', layout.rows, false) +
      axisFields('colFields', columnFields) +
      (columnFields.length === 0
        ? '<colItems count="1"><i/></colItems>'
        : linesXml('colItems', layout.columns, several)) +
      counted('pageFields', pages) +
      counted('dataFields', values) +
      '<pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" showColHeaders="1" showRowStripes="0" showColStripes="0" showLastColumn="1"/>',
  );
}
