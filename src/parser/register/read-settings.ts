// FG_Settings back to settings and to what the workbook must know of its plan. A value that is missing or makes no sense
// is the default.
import type { LoneResponsible } from '../../model/plan';
import { READING_WORDS, SECTION_TITLE, SETTING_COLUMNS, SETTING_NAMES } from '../../model/register';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings';
import type { NamedTable } from '../../model/tables';
import { keyOfWord, namesIn } from './cell-words';

export interface Facts {
  readonly title: string;
  readonly year: number | null;
  readonly source: string;
  readonly digest: string;
  readonly reading: LoneResponsible;
  readonly declaredBy: string | null;
  /** Whole titles of sections, by number. */
  readonly titles: ReadonlyMap<string, string>;
}

/** What FG_Settings says; a value that is missing or makes no sense is the default. */
export function readSettings(table: NamedTable | undefined): { settings: Settings; facts: Facts } {
  const at = (key: (typeof SETTING_COLUMNS)[number]['key']): number =>
    table?.headers.indexOf(SETTING_COLUMNS.find((column) => column.key === key)!.header) ?? -1;
  const [name, value] = [at('name'), at('value')];
  const rows = new Map(
    (table?.rows ?? []).map((cells) => [String(cells[name] ?? '').trim(), cells[value] ?? null] as const),
  );
  const text = (name: string): string => String(rows.get(name) ?? '').trim();
  const weight = (name: string, fallback: number): number => {
    const value = text(name) === '' ? Number.NaN : Number(text(name));
    return value >= 0 && value <= 10 ? value : fallback;
  };
  const { weights, statuses } = DEFAULT_SETTINGS;
  const words = namesIn(text(SETTING_NAMES.statuses));
  const year = Number(text(SETTING_NAMES.year));
  const reading = keyOfWord(READING_WORDS, text(SETTING_NAMES.reading));
  return {
    settings: {
      weights: {
        lead: weight(SETTING_NAMES.leadWeight, weights.lead),
        joint: weight(SETTING_NAMES.jointWeight, weights.joint),
        support: weight(SETTING_NAMES.supportWeight, weights.support),
      },
      loneResponsible: keyOfWord(READING_WORDS, text(SETTING_NAMES.loneResponsible)) ?? 'auto',
      statuses: words.length > 0 ? words : statuses,
      names: [],
    },
    facts: {
      title: text(SETTING_NAMES.title),
      year: year > 0 ? year : null,
      source: text(SETTING_NAMES.source),
      digest: text(SETTING_NAMES.digest),
      reading: reading === null || reading === 'auto' ? 'joint' : reading,
      declaredBy: text(SETTING_NAMES.declaredBy) || null,
      titles: new Map(
        [...rows.keys()]
          .filter((key) => key.startsWith(SECTION_TITLE))
          .map((key) => [key.slice(SECTION_TITLE.length), text(key)]),
      ),
    },
  };
}
