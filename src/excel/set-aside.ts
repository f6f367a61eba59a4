// A sheet of ours on which people typed what has no place in the new one: it keeps everything, under another name, and
// becomes theirs.
import { markName } from '../workbook/sheet-mark';
import type { Prepared } from './prepare-target';
import { step, type Step } from './step';
import type { Survey } from './survey';
import { WORDS } from './words';

export interface Aside {
  readonly sheet: string;
  readonly as: string;
}

function firstFree(taken: (name: string) => boolean, nameOf: (count: number) => string): string {
  let count = 1;
  while (taken(nameOf(count))) count++;
  return nameOf(count);
}

/**
 * Tables first, then the name of the sheet, then the mark: whatever part of it was done, the rest is done next time.
 * A sheet that people renamed keeps their name.
 */
export function setAside(prepared: Prepared, survey: Survey): { aside: Aside; steps: Step[] } {
  const { spec, name } = prepared;
  const lower = (names: Iterable<string>): Set<string> => new Set([...names].map((one) => one.toLowerCase()));
  const sheets = lower(survey.sheets.keys());
  const taken = lower([...survey.tables.keys(), ...survey.names.keys()]);
  const as =
    name === spec.name
      ? firstFree(
          (one) => sheets.has(one.toLowerCase()),
          (n) => WORDS.setAside(name, n),
        )
      : name;
  const tables = spec.tables.filter((table) => survey.tables.has(table.name));
  return {
    aside: { sheet: spec.name, as },
    steps: [
      ...tables.map((table) =>
        step((desk) => {
          const old = firstFree(
            (one) => taken.has(one.toLowerCase()),
            (n) => WORDS.oldTable(table.name, n),
          );
          desk.workbook.tables.getItem(table.name).name = old;
        }),
      ),
      ...(as === name ? [] : [step((desk) => void (desk.sheet(name).name = as))]),
      step((desk) => desk.workbook.names.getItem(markName(spec.name)).delete()),
    ],
  };
}
