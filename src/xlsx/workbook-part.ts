// workbook.xml: the sheets, the defined names, the pivot caches. Nothing in it depends on the machine or the hour.
import type { Page, Sheet, WorkbookSpec } from '../workbook/spec';
import { absoluteReference, quotedSheet } from '../workbook/address';
import { textFormula } from '../workbook/text-formula';
import { element, escapeXml, xstring } from './xml';

/** The rows repeated on every page: 'Sheet'!$1:$4; '' where there are none. */
const printTitles = (sheet: string, { repeatRows }: Page): string =>
  repeatRows === null ? '' : `${quotedSheet(sheet)}!$${repeatRows[0] + 1}:$${repeatRows[1] + 1}`;

function printNames(sheet: Sheet, localSheetId: number): string {
  const area = absoluteReference({ sheet: sheet.name, ...sheet.page.area });
  const titles = printTitles(sheet.name, sheet.page);
  const define = (name: string, formula: string): string =>
    element('definedName', { name, localSheetId }, escapeXml(formula));
  return define('_xlnm.Print_Area', area) + (titles === '' ? '' : define('_xlnm.Print_Titles', titles));
}

function namesXml(spec: WorkbookSpec): string {
  const own = spec.names.map((name) => {
    const formula = 'text' in name ? textFormula(name.text) : absoluteReference(name.reference);
    return element('definedName', { name: name.name, hidden: name.hidden || undefined }, escapeXml(xstring(formula)));
  });
  return element('definedNames', {}, spec.sheets.map(printNames).join('') + own.join(''));
}

/** `sheets` and `caches`: relation ids, in order; the id of a cache is its index + 1. */
export function workbookPart(spec: WorkbookSpec, sheets: readonly string[], caches: readonly string[]): string {
  const list = spec.sheets.map((sheet, index) =>
    element('sheet', { name: xstring(sheet.name), sheetId: index + 1, 'r:id': sheets[index] }),
  );
  const pivots = caches.map((id, index) => element('pivotCache', { cacheId: index + 1, 'r:id': id }));
  return element(
    'workbook',
    {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    '<workbookPr/>' +
      '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" tabRatio="850"/></bookViews>' +
      element('sheets', {}, list.join('')) +
      namesXml(spec) +
      '<calcPr calcId="191029"/>' +
      (pivots.length === 0 ? '' : element('pivotCaches', {}, pivots.join(''))),
  );
}
