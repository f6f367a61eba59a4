// What people set and decided in a workbook, without its register: what the next plan is read with.
import { TABLES } from '../../model/register';
import type { Settings } from '../../model/settings';
import type { NamedTables } from '../../model/tables';
import { readParties } from './read-parties';
import { readSettings } from './read-settings';

/** 设置 and 单位名录; defaults where the workbook has none. */
export function readDecisions(tables: NamedTables): Settings {
  const { settings } = readSettings(tables.get(TABLES.settings));
  return { ...settings, names: readParties(tables.get(TABLES.parties)) };
}
