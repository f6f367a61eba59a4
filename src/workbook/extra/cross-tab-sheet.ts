// 交叉: a cross-tab as values.
import { crossTab } from '../../analytics/cross-tab';
import type { CrossTabRequest } from '../../analytics/cross-tab-types';
import type { Context } from '../context';
import { addHeadingOf } from '../heading';
import { FIRST_ROW, HEADER_ROW } from '../layout';
import { landscape } from '../page-setup';
import { PALETTE } from '../palette';
import { area, SheetDraft } from '../sheet-draft';
import type { Sheet } from '../spec';
import { STYLES } from '../styles';
import { NOBODY, SUM } from '../words';

export function crossTabSheet({ plan, settings, title }: Context, name: string, request: CrossTabRequest): Sheet {
  const tab = crossTab(plan, request, settings.weights);
  const draft = new SheetDraft(name, [30, ...tab.columns.map(() => 12), 9]);
  addHeadingOf(draft, name, `《${title}》`);
  draft
    .put(HEADER_ROW, 0, [['', ...tab.columns.map((line) => line.name ?? NOBODY), SUM]])
    .format(area(HEADER_ROW, 0, 1, draft.widths.length), STYLES.header)
    .put(
      FIRST_ROW,
      0,
      tab.rows.map((line, r) => [
        line.name ?? NOBODY,
        ...tab.cells[r]!.map(({ value }) => value || null),
        line.total.value,
      ]),
    );
  return draft.close({
    tabColor: PALETTE.support,
    gridlines: false,
    freeze: { rows: FIRST_ROW, columns: 1 },
    page: landscape({ header: title, rows: FIRST_ROW + tab.rows.length, columns: draft.widths.length }),
  });
}
