// 设置: what people may set, and what the workbook must know of its plan to be read again.
import { SECTION_TITLE, SETTING_COLUMNS, TABLES } from '../../model/register';
import { shortTitle, type Context } from '../context';
import { addHeading } from '../heading';
import { FIRST_ROW, HEADER_ROW } from '../layout';
import { landscape } from '../page-setup';
import { PALETTE } from '../palette';
import { area, SheetDraft } from '../sheet-draft';
import type { CellValue, Sheet } from '../spec';
import { STYLES } from '../styles';
import { SHEETS } from '../words';
import { SETTINGS } from '../words-sheets';

const WIDTHS = [24, 50, 74] as const;

export function settingsSheet(context: Context): Sheet {
  const { plan, settings } = context;
  const { names, meanings } = SETTINGS;
  const rows: CellValue[][] = [
    [names.leadWeight, settings.weights.lead, meanings.weight],
    [names.jointWeight, settings.weights.joint, meanings.weight],
    [names.supportWeight, settings.weights.support, meanings.weight],
    [names.statuses, settings.statuses.join('、'), meanings.statuses],
    [names.loneResponsible, SETTINGS.readings[settings.loneResponsible], meanings.loneResponsible],
    [names.reading, SETTINGS.readings[plan.reading.loneResponsible], meanings.reading],
    [names.declaredBy, plan.reading.declaredBy, meanings.declaredBy],
    [names.title, plan.title, meanings.plan],
    [names.year, plan.year, meanings.plan],
    [names.source, plan.source.name, meanings.plan],
    [names.digest, plan.source.sha256, meanings.digest],
    ...plan.sections
      .filter(({ title }) => shortTitle(title) !== title)
      .map(({ no, title }) => [SECTION_TITLE + no, title, meanings.section]),
  ];
  const headers = SETTING_COLUMNS.map((column) => column.header);
  const draft = new SheetDraft(SHEETS.settings, WIDTHS);
  addHeading(draft, 'settings', SETTINGS.note);
  const count = rows.length;
  draft
    .headers(HEADER_ROW, headers)
    .put(FIRST_ROW, 0, rows)
    .fit(FIRST_ROW, rows)
    .format(area(FIRST_ROW, 0, count), { ...STYLES.text, bold: true })
    .format(area(FIRST_ROW, 1, count), { ...STYLES.text, numberFormat: 'General' })
    .format(area(FIRST_ROW, 2, count), { ...STYLES.text, color: PALETTE.grey })
    .validation({ type: 'decimal', area: area(FIRST_ROW, 1, 3), min: 0, max: 10, prompt: SETTINGS.prompts.weight })
    .validation({
      type: 'list',
      area: area(FIRST_ROW + 4, 1),
      values: Object.values(SETTINGS.readings),
      prompt: SETTINGS.prompts.reading,
    })
    .table({ name: TABLES.settings, area: area(HEADER_ROW, 0, count + 1, headers.length), columns: headers });
  return draft.close({
    tabColor: PALETTE.faint,
    gridlines: true,
    freeze: { rows: FIRST_ROW, columns: 0 },
    page: landscape({ header: context.title, rows: FIRST_ROW + count, columns: headers.length }),
  });
}
