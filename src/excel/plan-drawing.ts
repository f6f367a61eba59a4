// Decides, from the spec and from what is in the workbook, what happens to every sheet. Pure: nothing is sent here.
import { HEADER_ROW } from '../workbook/layout';
import { markName } from '../workbook/sheet-mark';
import type { Area, Sheet, WorkbookSpec } from '../workbook/spec';
import type { FoundSheet, FoundTable, Survey } from './survey';

export type Reason = 'not-ours' | 'protected' | 'table-elsewhere';

export interface LeftAlone {
  readonly sheet: string;
  /** not-ours: the user's own sheet has this name · protected · table-elsewhere: a table of ours stands on another sheet. */
  readonly reason: Reason;
}

/** A sheet to be drawn. */
export interface Target {
  readonly spec: Sheet;
  /** Its name in the workbook: people may have renamed it. */
  readonly name: string;
  /** A sheet of ours that is drawn over; null: it is new. */
  readonly over: { readonly sheet: FoundSheet; readonly area: Area } | null;
}

export interface Drawing {
  readonly targets: readonly Target[];
  readonly kept: readonly string[];
  readonly leftAlone: readonly LeftAlone[];
  /** Spec name → where it is, also of sheets that links lead to and that are not drawn. Sheets left alone are not in it. */
  readonly places: ReadonlyMap<string, Place>;
}

/** A sheet of the spec in the workbook; links into it move by `down` rows and `right` columns. */
export interface Place {
  readonly name: string;
  readonly down: number;
  readonly right: number;
}

type Decision =
  | { readonly kind: 'kept'; readonly place: Place }
  | { readonly kind: 'alone'; readonly reason: Reason }
  | { readonly kind: 'draw'; readonly target: Target };

function keptTable(sheet: Sheet, survey: Survey, keep: ReadonlySet<string>): Decision | null {
  const table = sheet.tables.find(({ name }) => keep.has(name) && survey.tables.has(name));
  const found = table && survey.tables.get(table.name);
  if (!table || !found) return null;
  const down = found.area.row - table.area.row;
  return { kind: 'kept', place: { name: found.sheet, down, right: found.area.column - table.area.column } };
}

const isBlank = (sheet: FoundSheet, tables: Iterable<FoundTable>): boolean =>
  sheet.used === null && sheet.charts.length === 0 && ![...tables].some((table) => table.sheet === sheet.name);

function decide(sheet: Sheet, survey: Survey, keep: ReadonlySet<string>): Decision {
  const kept = keptTable(sheet, survey, keep);
  if (kept) return kept;
  const mark = survey.names.get(markName(sheet.name)) ?? null;
  const over = survey.sheets.get(mark?.sheet ?? sheet.name);
  if (over?.protected) return { kind: 'alone', reason: 'protected' };
  // a blank sheet of our name is one that an earlier run had no time to mark
  if (over && !mark && !isBlank(over, survey.tables.values())) return { kind: 'alone', reason: 'not-ours' };
  const name = over?.name ?? sheet.name;
  const astray = sheet.tables.some((table) => (survey.tables.get(table.name)?.sheet ?? name) !== name);
  if (astray) return { kind: 'alone', reason: 'table-elsewhere' };
  const area = mark ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return { kind: 'draw', target: { spec: sheet, name, over: over ? { sheet: over, area } : null } };
}

const OURS = /^FG_/;

/** Sheets of ours that links lead to and that are not in the spec: they are where an earlier run drew them. */
function elsewhere(spec: WorkbookSpec, survey: Survey): [string, Place][] {
  const described = new Set(spec.sheets.map(({ name }) => name));
  const targets = new Set(spec.sheets.flatMap(({ links }) => links.map(({ target }) => target.sheet)));
  return [...targets].flatMap((target): [string, Place][] => {
    const name = described.has(target) ? undefined : survey.names.get(markName(target))?.sheet;
    if (name === undefined) return [];
    const table = [...survey.tables.values()].find((found) => found.sheet === name && OURS.test(found.name));
    return [[target, { name, down: table ? table.area.row - HEADER_ROW : 0, right: table?.area.column ?? 0 }]];
  });
}

/** @param keep names of tables whose sheets are not touched where they are in the workbook */
export function planDrawing(spec: WorkbookSpec, survey: Survey, keep: ReadonlySet<string>): Drawing {
  const targets: Target[] = [];
  const kept: string[] = [];
  const leftAlone: LeftAlone[] = [];
  const places = new Map<string, Place>(elsewhere(spec, survey));
  for (const sheet of spec.sheets) {
    const decision = decide(sheet, survey, keep);
    if (decision.kind === 'alone') leftAlone.push({ sheet: sheet.name, reason: decision.reason });
    if (decision.kind === 'kept') {
      kept.push(sheet.name);
      places.set(sheet.name, decision.place);
    }
    if (decision.kind === 'draw') {
      targets.push(decision.target);
      places.set(sheet.name, { name: decision.target.name, down: 0, right: 0 });
    }
  }
  return { targets, kept, leftAlone, places };
}
