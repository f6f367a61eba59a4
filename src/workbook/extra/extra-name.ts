// The name of a sheet that a person asks for: the same question goes to the sheet that it made before, another question
// never to a sheet that is there.
import { markName } from '../sheet-mark';
import { EXTRA } from '../words-extra';
import type { ExtraRequest, ExtraSheet } from './extra-request';

/** @param sheets the names of all sheets of the workbook */
export function extraName(request: ExtraRequest, extras: readonly ExtraSheet[], sheets: readonly string[]): string {
  const question = JSON.stringify(request);
  const same = extras.find((extra) => JSON.stringify(extra.request) === question);
  if (same) return same.sheet;
  // names that differ only in their brackets or dots would have one hidden name
  const keyOf = (sheet: string) => markName(sheet).toLowerCase();
  const taken = new Set([...extras.map(({ sheet }) => sheet), ...sheets].map(keyOf));
  const name = EXTRA.sheet(request);
  let count = 1;
  const nameOf = () => (count === 1 ? name : EXTRA.numbered(name, count));
  while (taken.has(keyOf(nameOf()))) count += 1;
  return nameOf();
}
