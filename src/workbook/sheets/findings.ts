// 读取记录: every finding of the reading, one a row, as it is read back when the register is taken up again.
import { describeFinding } from '../../messages/findings';
import { TABLES } from '../../model/register';
import { FINDING_COLUMNS, SEVERITY_WORDS } from '../../model/review';
import { numberOf, type Context } from '../context';
import { addHeading } from '../heading';
import { FIRST_ROW, HEADER_ROW } from '../layout';
import { landscape } from '../page-setup';
import { PALETTE } from '../palette';
import { area, SheetDraft } from '../sheet-draft';
import type { CellValue, Sheet, Style } from '../spec';
import { STYLES } from '../styles';
import { SHEETS } from '../words';
import { FINDINGS } from '../words-findings';

const CODE: Style = { ...STYLES.code, valign: 'middle' };
const TRACE: Style = { ...STYLES.label, color: PALETTE.faint };

const LOOK: Readonly<
  Record<(typeof FINDING_COLUMNS)[number]['key'], { readonly width: number; readonly style: Style }>
> = {
  severity: { width: 9, style: CODE },
  what: { width: 76, style: { ...STYLES.text, valign: 'middle' } },
  no: { width: 8, style: CODE },
  line: { width: 9, style: { ...CODE, numberFormat: '0' } },
  task: { width: 12, style: CODE },
  code: { width: 28, style: TRACE },
  data: { width: 40, style: TRACE },
};

export function findingsSheet(context: Context): Sheet {
  const { plan, indexOf } = context;
  const values = plan.findings.map((finding): CellValue[] => {
    const { severity, code, task, line, data } = finding;
    const index = task === null ? undefined : indexOf.get(task);
    const no = index === undefined ? null : numberOf(plan.tasks[index]!, index);
    const words = JSON.stringify(data);
    return [SEVERITY_WORDS[severity], describeFinding(finding, 'zh'), no, line, task, code, words];
  });
  const rows = values.length > 0 ? values : [FINDING_COLUMNS.map(() => null)];
  const headers = FINDING_COLUMNS.map(({ header }) => header);
  const draft = new SheetDraft(
    SHEETS.findings,
    FINDING_COLUMNS.map(({ key }) => LOOK[key].width),
  );
  addHeading(draft, 'findings', FINDINGS.note(context.title, values.length));
  draft
    .headers(HEADER_ROW, headers)
    .put(FIRST_ROW, 0, rows)
    .table({ name: TABLES.findings, area: area(HEADER_ROW, 0, rows.length + 1, headers.length), columns: headers });
  FINDING_COLUMNS.forEach(({ key }, at) => draft.format(area(FIRST_ROW, at, rows.length), LOOK[key].style));
  rows.forEach((cells, at) => draft.height(FIRST_ROW + at, draft.wrapped(String(cells[1] ?? ''), 1, 1)));
  return draft.close({
    tabColor: null,
    gridlines: true,
    freeze: { rows: FIRST_ROW, columns: 0 },
    page: landscape({
      header: context.title,
      rows: FIRST_ROW + rows.length,
      // what is only read by the program is not printed
      columns: headers.length - 2,
      repeatRows: [HEADER_ROW, HEADER_ROW],
    }),
  });
}
