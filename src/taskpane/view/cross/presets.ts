// Cross-tabs that people ask for most, each with a name of its own.
import type { CrossTabRequest } from '../../../analytics/cross-tab-types';
import type { MessageKey } from '../../../messages/pane';

/** Lines that can be looked through in a narrow pane. */
const TOP: CrossTabRequest['top'] = { rows: 20, columns: 12 };

const preset = (part: Pick<CrossTabRequest, 'rows' | 'columns' | 'measure'>, namedOnly = false): CrossTabRequest => ({
  rows: part.rows,
  columns: part.columns,
  measure: part.measure,
  filters: namedOnly ? { namedOnly } : {},
  sort: 'total',
  top: TOP,
});

export const PRESETS = {
  'preset-unit-section': preset({ rows: 'unit', columns: 'section', measure: 'tasks' }),
  'preset-region-section': preset({ rows: 'region', columns: 'section', measure: 'tasks' }, true),
  'preset-leader-unit': preset({ rows: 'leadUnit', columns: 'leader', measure: 'tasks' }),
  'preset-lead-partner': preset({ rows: 'leadUnit', columns: 'unit', measure: 'tasks' }),
  'preset-unit-role': preset({ rows: 'unit', columns: 'role', measure: 'weighted' }),
  'preset-category-section': preset({ rows: 'category', columns: 'section', measure: 'fractional' }),
  'preset-unit-month': preset({ rows: 'leadUnit', columns: 'month', measure: 'tasks' }),
} as const satisfies Partial<Record<MessageKey, CrossTabRequest>>;

export type Preset = keyof typeof PRESETS;
export const PRESET_NAMES = Object.keys(PRESETS) as Preset[];

/** The preset that asks the same; null: it is the person's own. */
export function presetOf(request: CrossTabRequest): Preset | null {
  const question = JSON.stringify(request);
  return PRESET_NAMES.find((name) => JSON.stringify(PRESETS[name]) === question) ?? null;
}
