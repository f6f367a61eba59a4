// The defined names of the open workbook, by what they stand for.
import { formulaText } from '../workbook/text-formula';
import type { Reference } from '../workbook/spec';
import { parseReference } from './parse-reference';

export interface DefinedNames {
  /** All of them; a reference where the name is one of a place that is still there. */
  readonly names: ReadonlyMap<string, Reference | null>;
  /** Those of them that hold text, with it. */
  readonly texts: ReadonlyMap<string, string>;
}

/** @param items with `name` and `formula` loaded */
export function definedNames(items: readonly Pick<Excel.NamedItem, 'name' | 'formula'>[]): DefinedNames {
  return {
    names: new Map(items.map((item) => [item.name, parseReference(String(item.formula))])),
    texts: new Map(
      items.flatMap((item): [string, string][] => {
        const text = formulaText(String(item.formula));
        return text === null ? [] : [[item.name, text]];
      }),
    ),
  };
}
