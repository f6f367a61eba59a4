// 对比目标: every number that the plans commit to differently.
import type { Comparison, TargetChange, TargetVerdict, TaskRef } from '../../compare/types';
import { amountPhrase, VERDICT_WORDS } from '../../messages/comparison';
import { FIRST_ROW, HEADER_ROW } from '../layout';
import { landscape } from '../page-setup';
import { PALETTE } from '../palette';
import { area } from '../sheet-draft';
import type { CellValue, Sheet, Style } from '../spec';
import { STYLES } from '../styles';
import { COMPARISON } from '../words-comparison';
import { CODE, comparisonDraft, MIDDLE } from './comparison-heading';
import { numberIn } from './difference-rows';

const COLUMNS: readonly (readonly [width: number, style: Style])[] = [
  [13, { ...MIDDLE, bold: true }],
  [34, MIDDLE],
  [14, CODE],
  [14, CODE],
  [9, CODE],
  [9, CODE],
  [36, MIDDLE],
  [36, MIDDLE],
];

/** The mark before the word: never by colour alone. */
const MARKS: Readonly<Record<TargetVerdict, string>> = {
  raised: '▲',
  lowered: '▼',
  changed: '◆',
  added: '＋',
  dropped: '－',
};

/** @param made when, as `COMPARISON.made` says it */
export function comparisonTargetsSheet(comparison: Comparison, made: string): Sheet {
  const { targets, old, new: now } = comparison;
  const count = (verdict: TargetVerdict) => targets.filter((one) => one.verdict === verdict).length;
  const draft = comparisonDraft(
    'targets',
    COLUMNS.map(([width]) => width),
    COMPARISON.targets.note(now.title, old.title, count('raised'), count('lowered')) + made,
  );
  const numbers = numbersOf(comparison);
  if (targets.length === 0) {
    draft.cell(area(HEADER_ROW, 0, 1, COLUMNS.length), COMPARISON.targets.none, STYLES.plain).height(HEADER_ROW, 28);
  } else {
    const values = targets.map((change): CellValue[] => [
      `${MARKS[change.verdict]} ${VERDICT_WORDS[change.verdict].zh}`,
      indicatorOf(change),
      change.old && amountPhrase(change.old),
      change.new && amountPhrase(change.new),
      numbers('old', change.oldTask),
      numbers('new', change.newTask),
      change.old?.quote ?? null,
      change.new?.quote ?? null,
    ]);
    draft.headers(HEADER_ROW, COMPARISON.targets.headers).put(FIRST_ROW, 0, values).fit(FIRST_ROW, values);
    COLUMNS.forEach(([, style], column) => draft.format(area(FIRST_ROW, column, values.length), style));
  }
  return draft.close({
    tabColor: PALETTE.joint,
    gridlines: true,
    freeze: { rows: FIRST_ROW, columns: 2 },
    page: landscape({
      header: now.title,
      rows: FIRST_ROW + targets.length,
      columns: COLUMNS.length,
      repeatRows: [HEADER_ROW, HEADER_ROW],
    }),
  });
}

/** With its old name, where it has another one now. */
function indicatorOf({ old, new: now }: TargetChange): string {
  if (old && now && old.indicator !== now.indicator) return COMPARISON.targets.renamed(now.indicator, old.indicator);
  return (now ?? old)!.indicator;
}

/** The number of a task by its id. */
function numbersOf({ matches, added, dropped }: Comparison): (side: 'old' | 'new', id: string | null) => string | null {
  const mapOf = (tasks: readonly TaskRef[]) => new Map(tasks.map((task) => [task.id, numberIn(task)]));
  const maps = {
    old: mapOf([...matches.flatMap(({ old }) => old), ...dropped.map(({ task }) => task)]),
    new: mapOf([...matches.flatMap((match) => match.new), ...added.map(({ task }) => task)]),
  };
  return (side, id) => (id === null ? null : (maps[side].get(id) ?? null));
}
