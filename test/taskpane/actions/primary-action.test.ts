import { primaryAction } from '../../../src/taskpane/actions/primary-action';
import { initialState, type PaneState } from '../../../src/taskpane/state/pane-state';

const INPUT = { kind: 'text', name: 'a', text: '1. 甲', html: '' } as const;
const primary = (state: Partial<PaneState>) => {
  const { action, label } = primaryAction({ ...initialState('zh'), ...state });
  return [action.name, label];
};

test('in Excel a new plan is drawn, a register in the workbook recalculated', () => {
  expect(primary({ host: 'excel', input: INPUT })).toEqual(['draw-workbook', 'build']);
  expect(primary({ host: 'excel', input: INPUT, inWorkbook: true })).toEqual(['draw-workbook', 'build']);
  expect(primary({ host: 'excel', inWorkbook: true })).toEqual(['recalculate', 'recalculate']);
});

test('elsewhere the workbook is a file', () => {
  expect(primary({ host: 'browser', input: INPUT })).toEqual(['export-workbook', 'build']);
  expect(primary({ host: 'limited', input: INPUT })).toEqual(['export-workbook', 'build']);
});
