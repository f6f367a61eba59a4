// The drawing layer of a sheet: one frame a chart, over the cells of its anchor.
import type { Area, Chart } from '../workbook/spec';
import { element } from './xml';

const marker = (name: string, column: number, row: number): string =>
  element(
    name,
    {},
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`,
  );

const corners = ({ row, column, rows, columns }: Area): string =>
  marker('xdr:from', column, row) + marker('xdr:to', column + columns, row + rows);

function frame(chart: Chart, id: number, relation: string): string {
  const c = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
  const graphic = element('a:graphicData', { uri: c }, element('c:chart', { 'xmlns:c': c, 'r:id': relation }));
  return element(
    'xdr:twoCellAnchor',
    // moves with its cells, but keeps its size when rows are filtered away
    { editAs: 'oneCell' },
    corners(chart.anchor) +
      element(
        'xdr:graphicFrame',
        { macro: '' },
        element(
          'xdr:nvGraphicFramePr',
          {},
          element('xdr:cNvPr', { id, name: chart.name, descr: chart.altText }) + '<xdr:cNvGraphicFramePr/>',
        ) +
          '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
          element('a:graphic', {}, graphic),
      ) +
      '<xdr:clientData/>',
  );
}

/** `relations`: the ids of the chart parts, one a chart. */
export function drawingPart(charts: readonly Chart[], relations: readonly string[]): string {
  return element(
    'xdr:wsDr',
    {
      'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
      'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    // id 1 is the drawing's own
    charts.map((chart, index) => frame(chart, index + 2, relations[index] ?? '')).join(''),
  );
}
