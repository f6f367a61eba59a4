// A conditional format: one rule over some areas. The rule is kept as the client gave it.
import type { Area } from './area';

export interface ConditionalModel {
  readonly id: string;
  readonly type: 'DataBar' | 'ColorScale' | 'CellValue';
  readonly areas: Area[];
  /** DataBar: the fill of positive bars; CellValue: what the rule does to the cell. */
  color: string;
  fill: string;
  /** '' for none. */
  numberFormat: string;
  gradient: boolean;
  lower: Readonly<Record<string, unknown>>;
  upper: Readonly<Record<string, unknown>>;
  criteria: Readonly<Record<string, unknown>>;
  rule: Readonly<Record<string, unknown>>;
}
