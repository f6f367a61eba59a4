// 量化目标: every number that the plan commits to, with its words; each row leads to its task.
import { TASK_COLUMNS } from '../../model/register';
import { leadersOf, leadsOf, numberOf, rowsOf, type Context } from '../context';
import { addHeading } from '../heading';
import { FIRST_ROW, HEADER_ROW } from '../layout';
import { landscape } from '../page-setup';
import { PALETTE } from '../palette';
import { area, SheetDraft } from '../sheet-draft';
import type { Sheet, Style } from '../spec';
import { STYLES } from '../styles';
import { OPERATORS, SHEETS, taskTip } from '../words';
import { TARGETS } from '../words-sheets';

const MIDDLE: Style = { ...STYLES.text, valign: 'middle' };
const CODE: Style = { ...STYLES.code, valign: 'middle' };

const COLUMNS: readonly { readonly header: string; readonly width: number; readonly style: Style }[] = [
  { header: TARGETS.headers.no, width: 7, style: { ...CODE, color: PALETTE.accent, underline: true } },
  { header: TARGETS.headers.section, width: 7, style: CODE },
  { header: TARGETS.headers.indicator, width: 34, style: MIDDLE },
  { header: TARGETS.headers.operator, width: 10, style: CODE },
  { header: TARGETS.headers.value, width: 11, style: { ...STYLES.count, numberFormat: 'General', bold: true } },
  { header: TARGETS.headers.unit, width: 11, style: CODE },
  { header: TARGETS.headers.quote, width: 44, style: MIDDLE },
  { header: TARGETS.headers.leaders, width: 12, style: { ...CODE, wrap: true } },
  { header: TARGETS.headers.leads, width: 26, style: MIDDLE },
];

export function targetsSheet(context: Context): Sheet {
  const { plan } = context;
  const draft = new SheetDraft(
    SHEETS.targets,
    COLUMNS.map((column) => column.width),
  );
  const found = plan.tasks.flatMap((task, index) => task.targets.map((target) => ({ task, index, target })));
  const tasks = new Set(found.map(({ index }) => index)).size;
  const numeric = found.filter(({ target }) => target.value !== null).length;
  addHeading(draft, 'targets', TARGETS.note(context.title, numeric, found.length - numeric, tasks));
  if (found.length === 0) {
    draft.cell(area(HEADER_ROW, 0, 1, COLUMNS.length), TARGETS.none, STYLES.plain).height(HEADER_ROW, 28);
  } else {
    const values = found.map(({ task, index, target }) => [
      numberOf(task, index),
      task.section,
      target.indicator,
      OPERATORS[target.operator],
      target.value,
      target.unit,
      target.quote,
      leadersOf(task) || null,
      leadsOf(task) || null,
    ]);
    draft
      .headers(
        HEADER_ROW,
        COLUMNS.map((column) => column.header),
      )
      .put(FIRST_ROW, 0, values)
      .fit(FIRST_ROW, values);
    COLUMNS.forEach((column, at) => draft.format(area(FIRST_ROW, at, values.length), column.style));
    found.forEach(({ task, index }, at) => {
      const place = rowsOf('register', index, 1, TASK_COLUMNS.length);
      draft.link(FIRST_ROW + at, 0, place, taskTip([numberOf(task, index)]));
    });
  }
  return draft.close({
    tabColor: null,
    gridlines: true,
    freeze: { rows: FIRST_ROW, columns: 0 },
    page: landscape({
      header: context.title,
      rows: FIRST_ROW + found.length,
      columns: COLUMNS.length,
      repeatRows: [HEADER_ROW, HEADER_ROW],
    }),
  });
}
