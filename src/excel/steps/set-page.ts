// How a sheet prints, and how it stands on the screen.
import { areaName } from '../../workbook/address';
import type { Sheet } from '../../workbook/spec';
import { step, type Step } from '../step';
import { FOOTER } from '../../workbook/footer';

const POINTS_A_MILLIMETRE = 72 / 25.4;
/** Size before font: a digit at the start of the text would otherwise be read as part of the size. */
const small = (text: string): string => `&9&"宋体,Regular"${text}`;

/** Orientation, paper, fit, titles, margins, header and footer, page breaks. */
export function setPage(name: string, { page }: Sheet): Step[] {
  const layout = (perform: (layout: Excel.PageLayout) => void, calls: number): Step =>
    step((desk) => perform(desk.sheet(name).pageLayout), calls);
  const { top, bottom, left, right } = page.margins;
  const titles: Step[] = [];
  if (page.repeatRows) {
    const [first, last] = page.repeatRows;
    titles.push(layout((it) => it.setPrintTitleRows(`$${first + 1}:$${last + 1}`), 2));
  }
  return [
    layout((it) => {
      it.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
      it.paperSize = 'A4';
      it.centerHorizontally = page.centered;
    }, 4),
    layout((it) => {
      it.zoom = { horizontalFitToPages: 1, ...(page.fitTall === 1 ? { verticalFitToPages: 1 } : {}) };
    }, 2),
    layout((it) => {
      const centimetres = { top: top / 10, bottom: bottom / 10, left: left / 10, right: right / 10 };
      it.setPrintMargins('Centimeters', centimetres);
      // half the margin, so that header and footer never meet the table
      it.headerMargin = (top / 2) * POINTS_A_MILLIMETRE;
      it.footerMargin = (bottom / 2) * POINTS_A_MILLIMETRE;
    }, 4),
    layout((it) => {
      const all = it.headersFooters.defaultForAllPages;
      all.centerHeader = page.header === '' ? '' : small(page.header.replaceAll('&', '&&'));
      all.centerFooter = small(FOOTER);
    }, 4),
    ...titles,
  ];
}

/** What changes with the number of rows: the printed area and the breaks. */
export function setPrintedArea(name: string, { page }: Sheet): Step[] {
  return [
    step((desk) => desk.sheet(name).pageLayout.setPrintArea(areaName(page.area))),
    step((desk) => {
      const breaks = desk.sheet(name).horizontalPageBreaks;
      breaks.removePageBreaks();
      for (const row of page.breaks) breaks.add(`A${row + 1}`);
    }, 2 + page.breaks.length),
  ];
}

/** Frozen rows and columns, gridlines, the colour of the tab. */
export function setScreen(name: string, { freeze, gridlines, tabColor }: Sheet): Step[] {
  const steps = [
    step((desk) => {
      desk.sheet(name).showGridlines = gridlines;
      desk.sheet(name).tabColor = tabColor ?? '';
    }, 2),
  ];
  if (freeze.rows > 0 || freeze.columns > 0) {
    steps.push(
      step((desk) => {
        const { freezePanes } = desk.sheet(name);
        if (freeze.columns === 0) freezePanes.freezeRows(freeze.rows);
        else if (freeze.rows === 0) freezePanes.freezeColumns(freeze.columns);
        else freezePanes.freezeAt(areaName({ row: 0, column: 0, ...freeze }));
      }, 3),
    );
  }
  return steps;
}
