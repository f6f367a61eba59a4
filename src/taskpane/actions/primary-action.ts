// The one thing to do next. Always in the same place, never more than one.
import type { MessageKey } from '../../messages/pane';
import type { PaneState } from '../state/pane-state';
import type { Action } from './action';
import { drawWorkbook } from './draw-workbook';
import { exportWorkbook } from './export-workbook';
import { recalculate } from './recalculate';

export interface Primary {
  readonly action: Action;
  readonly label: MessageKey;
}

/** In Excel: write the sheets of a new plan, or refresh those of the register in the workbook. Elsewhere: the file. */
export function primaryAction({ host, input, inWorkbook }: PaneState): Primary {
  if (host !== 'excel') return { action: exportWorkbook, label: 'build' };
  if (inWorkbook && input === null) return { action: recalculate, label: 'recalculate' };
  return { action: drawWorkbook, label: 'build' };
}
