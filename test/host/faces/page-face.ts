// worksheet.pageLayout (ExcelApi 1.9).
import { HostGap, invalidArgument } from '../errors';
import { kept, type Face } from '../face';
import { parseArea, type Area } from '../model/area';
import type { SheetModel } from '../model/sheet';
import { flag, number, oneOf, record, text } from './checks';
import { placeOf } from './range-face';

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

const area = (argument: unknown): Area => (typeof argument === 'string' ? parseArea(argument) : placeOf(argument).area);

function zoom(value: unknown): Readonly<Record<string, unknown>> {
  const given = record(value);
  for (const [key, pages] of Object.entries(given)) {
    oneOf('scale', 'horizontalFitToPages', 'verticalFitToPages')(key);
    if (pages !== undefined && pages !== null) number(key === 'scale' ? 10 : 1, key === 'scale' ? 400 : 32_767)(pages);
  }
  return given;
}

/** Excel takes at most 255 characters in each of header and footer. */
function section(value: unknown): string {
  if (text(value).length > 255) throw invalidArgument('a header has at most 255 characters');
  return value as string;
}

export function pageFace(sheet: SheetModel): Face {
  const { page } = sheet;
  return {
    type: 'PageLayout',
    properties: {
      orientation: kept(page, 'orientation', oneOf('Portrait', 'Landscape')),
      paperSize: kept(page, 'paperSize', oneOf('A4', 'Letter')),
      zoom: kept(page, 'zoom', zoom),
      centerHorizontally: kept(page, 'centerHorizontally', flag),
      headerMargin: kept(page.margins, 'header', number(0)),
      footerMargin: kept(page.margins, 'footer', number(0)),
    },
    objects: {
      headersFooters: () => ({
        type: 'HeaderFooterGroup',
        properties: {},
        objects: {
          defaultForAllPages: () => ({
            type: 'HeaderFooter',
            properties: {
              centerHeader: kept(page, 'centerHeader', section),
              centerFooter: kept(page, 'centerFooter', section),
            },
          }),
        },
      }),
    },
    methods: {
      setPrintArea: (range) => {
        page.area = area(range);
      },
      setPrintTitleRows: (range) => {
        page.titleRows = area(range);
      },
      setPrintTitleColumns: (range) => {
        page.titleColumns = area(range);
      },
      setPrintMargins: (unit, margins) => {
        const scale = POINTS[text(unit)];
        if (scale === undefined) throw invalidArgument(`not a unit: ${String(unit)}`);
        for (const [side, length] of Object.entries(record(margins))) {
          if (!Object.hasOwn(page.margins, side)) throw new HostGap(`the margin ${side}`);
          page.margins[side as keyof typeof page.margins] = number(0)(length) * scale;
        }
      },
    },
  };
}
