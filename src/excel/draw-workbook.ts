// Draws a WorkbookSpec into the open workbook. Nothing of the user's is overwritten or lost, whatever happens on the way:
// what cannot be drawn is told, what was cut short is taken up by the next run.
import { FengongError } from '../model/errors';
import { checkLimits } from '../workbook/limits';
import type { WorkbookSpec } from '../workbook/spec';
import { bodySteps, claimed, lookSteps, markSheet } from './draw-sheet';
import { drawNames } from './draw-names';
import { drawPivots } from './draw-pivots';
import { inWorkbook } from './in-workbook';
import { deleteJournal, writeJournal, type Journal } from './journal';
import { planDrawing, type Drawing, type LeftAlone, type Place } from './plan-drawing';
import { asNew, prepareTarget, type Prepared } from './prepare-target';
import { readNeeded } from './read-needed';
import { Sender } from './sender';
import { setAside, type Aside } from './set-aside';
import { step, type Step } from './step';
import { surveyWorkbook, type Survey } from './survey';
import { markName } from '../workbook/sheet-mark';

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** The sheet that is drawn next. */
  readonly sheet: string;
}

export interface DrawOptions {
  /** Names of tables that belong to the user by now: where they are in the workbook, their sheets are not touched. */
  readonly keep?: readonly string[];
  /** Stops between two requests. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

export interface DrawResult {
  /** Sheets, by their names in the spec. */
  readonly written: readonly string[];
  /** What those that were to be drawn are called in the workbook: people may have renamed them. */
  readonly names: ReadonlyMap<string, string>;
  /** Those that were not there before, whether or not they are finished. */
  readonly added: readonly string[];
  readonly kept: readonly string[];
  readonly leftAlone: readonly LeftAlone[];
  /** Sheets that hold what people typed and had no place for in the new ones. */
  readonly setAside: readonly Aside[];
  /** Sheets some of whose looks, links or drop-downs Excel refused, and how many steps. */
  readonly plain: readonly { readonly sheet: string; readonly steps: number }[];
  /** Sheets that are still to be drawn; the next run takes them up, with PivotTables and names, which come last. */
  readonly unfinished: readonly string[];
  /** Why it stopped; null: it did not. */
  readonly stopped: FengongError | null;
}

/** The state of one run; the result can be told at any moment. */
class Run {
  readonly written: string[] = [];
  names: ReadonlyMap<string, string> = new Map();
  added: readonly string[] = [];
  readonly aside: Aside[] = [];
  readonly plain: { sheet: string; steps: number }[] = [];
  drawing: Drawing | null = null;
  stopped: FengongError | null = null;

  constructor(readonly spec: WorkbookSpec) {}

  result(): DrawResult {
    const { written, names, added, aside, plain, stopped } = this;
    const settled = new Set([
      ...written,
      ...(this.drawing?.kept ?? []),
      ...(this.drawing?.leftAlone.map(({ sheet }) => sheet) ?? []),
    ]);
    return {
      written,
      names,
      added,
      plain,
      stopped,
      setAside: aside,
      kept: this.drawing?.kept ?? [],
      leftAlone: this.drawing?.leftAlone ?? [],
      unfinished: this.spec.sheets.map((sheet) => sheet.name).filter((name) => !settled.has(name)),
    };
  }
}

/** New sheets stand at the end, in the order of the spec. */
function prepareSteps(prepared: readonly Prepared[], marks: ReadonlySet<string>): Step[] {
  return prepared.flatMap((one) => [
    ...(one.over ? [] : [step((desk) => void desk.workbook.worksheets.add(one.name))]),
    markSheet(one, claimed(one), marks.has(markName(one.spec.name))),
  ]);
}

async function draw(context: Excel.RequestContext, run: Run, options: DrawOptions): Promise<void> {
  checkLimits(run.spec);
  const sender = new Sender(context, options.signal);
  const survey = await surveyWorkbook(context);
  const drawing = planDrawing(run.spec, survey, new Set(options.keep));
  run.drawing = drawing;
  const readings = await readNeeded(context, drawing.targets, survey);
  const remembered = new Map(survey.journal?.typed.map((typed) => [typed.table, typed]));
  const looked = drawing.targets.map((target) => prepareTarget(target, survey, readings, remembered));
  const prepared = looked.map((one) => (one.mustStay ? asNew(one) : one));
  const places = placesOf(drawing, prepared);
  run.names = new Map(prepared.map(({ spec, name }) => [spec.name, name]));
  const begun = new Set(survey.journal?.fresh);
  const fresh = prepared.filter(({ over, spec }) => over === null || begun.has(spec.name)).map(({ spec }) => spec.name);

  // first of all what must not be forgotten: from here on a run that is cut short can be taken up
  const rest = remaining(survey.journal, prepared);
  const journal: Journal = {
    fresh: [...rest.fresh, ...fresh],
    typed: [...rest.typed, ...prepared.flatMap(({ typed }) => typed)],
  };
  await sender.send([step((desk) => writeJournal(desk.workbook, journal, survey.journal !== null), 4)]);
  const marks = new Set(survey.names.keys());
  for (const one of looked.filter(({ mustStay }) => mustStay)) {
    const { aside, steps } = setAside(one, survey);
    await sender.send(steps);
    run.aside.push(aside);
    marks.delete(markName(one.spec.name));
  }
  run.added = prepared.filter(({ over }) => over === null).map(({ spec }) => spec.name);
  await sender.send(prepareSteps(prepared, marks));
  await drawSheets(sender, run, { prepared, survey, places, fresh: new Set(fresh) }, options);
  await drawPivots(sender, prepared, survey);
  await drawNames(sender, run.spec, survey, places);
  await sender.send([step((desk) => closeJournal(desk.workbook, rest), 4)]);
}

/** What an earlier run remembered of sheets that are not drawn this time: it is not forgotten. */
function remaining(journal: Journal | null, prepared: readonly Prepared[]): Journal {
  const sheets = new Set(prepared.map(({ spec }) => spec.name));
  const tables = new Set(prepared.flatMap((one) => one.spec.tables.map(({ name }) => name)));
  return {
    fresh: journal?.fresh.filter((sheet) => !sheets.has(sheet)) ?? [],
    typed: journal?.typed.filter(({ table }) => !tables.has(table)) ?? [],
  };
}

function closeJournal(workbook: Excel.Workbook, rest: Journal): void {
  if (rest.fresh.length + rest.typed.length > 0) writeJournal(workbook, rest, true);
  else deleteJournal(workbook);
}

interface Ready {
  readonly prepared: readonly Prepared[];
  readonly survey: Survey;
  readonly places: ReadonlyMap<string, Place>;
  readonly fresh: ReadonlySet<string>;
}

async function drawSheets(sender: Sender, run: Run, ready: Ready, { onProgress }: DrawOptions): Promise<void> {
  const { prepared, survey, places, fresh } = ready;
  const total = prepared.length;
  for (const [done, one] of prepared.entries()) {
    onProgress?.({ done, total, sheet: one.spec.name });
    await sender.send(bodySteps(one, survey, places));
    const lost = await sender.sendEach(lookSteps(one, survey, places, fresh.has(one.spec.name)));
    if (lost > 0) run.plain.push({ sheet: one.spec.name, steps: lost });
    run.written.push(one.spec.name);
  }
}

/** Sheets that are drawn beside an old one have the name of the spec again. */
function placesOf(drawing: Drawing, prepared: readonly Prepared[]): ReadonlyMap<string, Place> {
  const places = new Map(drawing.places);
  for (const { spec, name } of prepared) places.set(spec.name, { name, down: 0, right: 0 });
  return places;
}

/**
 * Draws `spec`. Sheets of ours are cleared and filled again, never deleted; a sheet of the user's that has the name of
 * one of ours is left alone. Never throws for what Excel or the user does: the result says how far it came.
 */
export async function drawWorkbook(spec: WorkbookSpec, options: DrawOptions = {}): Promise<DrawResult> {
  const run = new Run(spec);
  try {
    await inWorkbook((context) => draw(context, run, options));
  } catch (error) {
    if (!(error instanceof FengongError)) throw error;
    run.stopped = error;
  }
  return run.result();
}
