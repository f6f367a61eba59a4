// The defined names of the spec, and what the workbook says of itself.
import { absoluteReference } from '../workbook/address';
import { isAskedName, readAsked } from '../workbook/extra/extra-request';
import { isSheetMark, markName } from '../workbook/sheet-mark';
import type { DefinedName, WorkbookSpec } from '../workbook/spec';
import { textFormula } from '../workbook/text-formula';
import type { Place } from './plan-drawing';
import type { Sender } from './sender';
import { step, type Step } from './step';
import type { Survey } from './survey';

function formulaOf(name: DefinedName, places: ReadonlyMap<string, Place>): string | null {
  if ('text' in name) return `=${textFormula(name.text)}`;
  const place = places.get(name.reference.sheet);
  return place ? `=${absoluteReference({ ...name.reference, sheet: place.name })}` : null;
}

function nameStep(name: DefinedName, formula: string, exists: boolean): Step {
  return step((desk) => {
    const { names } = desk.workbook;
    const item = exists ? names.getItem(name.name) : names.add(name.name, formula);
    if (exists) item.formula = formula;
    if (name.hidden) item.visible = false;
  }, 3);
}

/** What was asked for sheets that people have deleted since: nobody asks for them any more. */
function forgetSteps({ names, texts }: Survey, spec: WorkbookSpec): Step[] {
  const described = new Set(spec.sheets.map((sheet) => sheet.name));
  return [...texts].flatMap(([name, text]) => {
    const extra = isAskedName(name) ? readAsked(text) : null;
    if (!extra || described.has(extra.sheet)) return [];
    const mark = markName(extra.sheet);
    if (names.get(mark)) return [];
    const broken = names.has(mark) ? [name, mark] : [name];
    return broken.map((one) => step((desk) => desk.workbook.names.getItem(one).delete()));
  });
}

/** Names that refer to a sheet which is not there are left out; a title that the user gave the workbook stays. */
export async function drawNames(
  sender: Sender,
  spec: WorkbookSpec,
  survey: Survey,
  places: ReadonlyMap<string, Place>,
): Promise<void> {
  // the marks of the sheets are written with the sheets
  const own = spec.names.filter(({ name }) => !isSheetMark(name));
  const names = own.flatMap((name) => {
    const formula = formulaOf(name, places);
    return formula === null ? [] : [nameStep(name, formula, survey.names.has(name.name))];
  });
  const { title, subject } = survey.properties;
  const properties = step((desk) => {
    if (title === '') desk.workbook.properties.title = spec.title;
    if (subject === '') desk.workbook.properties.subject = spec.subject;
  });
  await sender.send([...names, ...forgetSteps(survey, spec), properties]);
}
