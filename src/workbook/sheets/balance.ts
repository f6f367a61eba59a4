// 均衡与缺口: how evenly the plan spreads its tasks, and what it leaves open, in plain sentences. Each has its figure, and a
// way to its tasks, or to the ranking that shows it.
import type { Context } from '../context';
import { addHeading } from '../heading';
import { FIRST_ROW, HEADER_ROW } from '../layout';
import { linkTasks } from '../link-tasks';
import { heightOf, linesOf } from '../measure';
import { landscape } from '../page-setup';
import { PALETTE } from '../palette';
import { area, SheetDraft } from '../sheet-draft';
import type { Sheet, Style } from '../spec';
import { STYLES } from '../styles';
import { SHEETS, type SheetKey } from '../words';
import { BALANCE } from '../words-balance';
import { STATEMENTS, type Topic } from '../words-statements';

const WIDTHS = [9, 16, 84, 11, 12];
const FIGURE = 3;
const LOOK = 4;

const TOPIC: Style = { ...STYLES.code, valign: 'middle', bold: true, color: PALETTE.accent, fill: PALETTE.band };
const LABEL: Style = { ...STYLES.name, bold: true };
const SENTENCE: Style = { ...STYLES.text, valign: 'middle' };
const FORMATS = { count: '0', share: '0.0%', number: '0.0' } as const;
const GO: Style = { ...STYLES.code, valign: 'middle', color: PALETTE.accent, underline: true };

/** Where the figures of a topic stand, name by name. */
const RANKINGS = {
  lead: 'units',
  support: 'units',
  leaders: 'leaders',
  regions: 'regions',
  together: 'pairs',
  gaps: 'review',
} as const satisfies Record<Topic, SheetKey>;

export function balanceSheet(context: Context): Sheet {
  const said = context.cells.statements;
  const draft = new SheetDraft(SHEETS.balance, WIDTHS);
  addHeading(draft, 'balance', BALANCE.note(context.title));
  if (said.length === 0) draft.cell(area(HEADER_ROW, 0, 1, WIDTHS.length), BALANCE.none, STYLES.plain);
  else draft.put(HEADER_ROW, 0, [BALANCE.headers]).format(area(HEADER_ROW, 0, 1, WIDTHS.length), STYLES.header);
  draft.height(HEADER_ROW, 26);
  said.forEach(({ topic, label, sentence, figure, tasks, run }, index) => {
    const row = FIRST_ROW + index;
    draft
      .cell(area(row, 1), label, LABEL)
      .cell(area(row, 2), sentence, SENTENCE)
      .cell(area(row, FIGURE), figure.value, { ...STYLES.count, bold: true, numberFormat: FORMATS[figure.kind] })
      .height(row, Math.max(24, heightOf(linesOf(sentence, WIDTHS[2]! - 1)) + 4));
    if (run === undefined) {
      const ranking = SHEETS[RANKINGS[topic]];
      draft
        .cell(area(row, LOOK), BALANCE.ranking, GO)
        .link(row, LOOK, { sheet: ranking, ...area(0, 0) }, BALANCE.open(ranking));
      return;
    }
    draft.cell(area(row, LOOK), BALANCE.tasks(tasks.length), GO);
    for (const column of [FIGURE, LOOK]) linkTasks(draft, context, { row, column }, run);
  });
  addTopics(draft, context);
  const end = draft.notes(FIRST_ROW + said.length, WIDTHS.length, BALANCE.notes);
  return draft.close({
    tabColor: PALETTE.joint,
    gridlines: false,
    freeze: { rows: FIRST_ROW, columns: 0 },
    page: landscape({
      header: context.title,
      rows: end,
      columns: WIDTHS.length,
      repeatRows: [HEADER_ROW, HEADER_ROW],
      fitTall: 1,
    }),
  });
}

/** A topic stands once beside all its sentences. */
function addTopics(draft: SheetDraft, { cells: { statements } }: Context): void {
  statements.forEach(({ topic }, index) => {
    if (index > 0 && statements[index - 1]!.topic === topic) return;
    const rows = statements.filter((one) => one.topic === topic).length;
    draft.cell(area(FIRST_ROW + index, 0, rows), STATEMENTS.zh.topics[topic], TOPIC);
  });
}
