// A cross-tab with its lines named in the person's language and its heat worked out: the pane only draws it.
import type { CrossTab, CrossTabLine, CrossTabRequest, Dimension, Figure } from '../../analytics/cross-tab-types';
import type { Lang } from '../../messages/lang';
import { CROSS_LINES_EN } from '../../messages/pane-cross';
import type { Plan } from '../../model/plan';
import { heatOf } from '../../workbook/extra/heat-of';
import { lineLabel } from '../../workbook/extra/line-label';
import { CROSS_LINES } from '../../workbook/words-cross';
import type { LabelledTab } from './protocol';

export function labelTab(plan: Plan, tab: CrossTab, request: CrossTabRequest, lang: Lang): LabelledTab {
  const words = lang === 'zh' ? CROSS_LINES : CROSS_LINES_EN;
  const labels = (dimension: Dimension, lines: readonly CrossTabLine[], omitted: number) =>
    lines.map((line) => lineLabel(plan, dimension, line, omitted, words));
  const steps = heatOf(tab, request.measure);
  const stepOf = ({ value }: Figure) => (value === 0 ? null : (steps.find(({ to }) => value <= to)?.step ?? null));
  return {
    ...tab,
    heat: tab.cells.map((row) => row.map(stepOf)),
    request,
    down: labels(request.rows, tab.rows, tab.omitted.rows),
    across: labels(request.columns, tab.columns, tab.omitted.columns),
  };
}
