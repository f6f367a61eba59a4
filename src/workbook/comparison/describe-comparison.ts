// A comparison as data: its sheets alone, for a file of their own or to be drawn beside the others in an open workbook.
import type { Comparison, Side } from '../../compare/types';
import { sheetMark } from '../sheet-mark';
import type { WorkbookSpec } from '../spec';
import { longDate } from '../words';
import { COMPARISON } from '../words-comparison';
import { comparisonTargetsSheet } from './comparison-targets-sheet';
import { comparisonWorkloadSheet } from './comparison-workload-sheet';
import { differenceRows } from './difference-rows';
import { differencesSheet } from './differences-sheet';
import { summarySheet } from './summary-sheet';

/**
 * @param date ISO day on which it is made
 * @param register whose tasks are the rows of the register in the workbook that it is drawn into; null for a file alone
 */
export function describeComparison(comparison: Comparison, date: string, register: Side | null = null): WorkbookSpec {
  const rows = differenceRows(comparison);
  const made = COMPARISON.made(longDate(date), register !== null);
  const sheets = [
    summarySheet(comparison, rows, made),
    differencesSheet(comparison, rows, register, made),
    comparisonTargetsSheet(comparison, made),
    comparisonWorkloadSheet(comparison, made),
  ];
  return {
    title: comparison.new.title,
    subject: COMPARISON.subject,
    date,
    sheets,
    names: sheets.map(sheetMark),
  };
}
