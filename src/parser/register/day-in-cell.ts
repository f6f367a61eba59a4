// A day as people put it into a cell: a date, or whatever they typed for one.
import type { TableCell } from '../../model/tables';
import { dueDay } from '../deadlines/due-day';

const TYPED = /^(20\d\d)[-/.年](1[0-2]|0?[1-9])[-/.月](3[01]|[12]\d|0?[1-9])[日号]?$/;
const SERIAL_OF_1970 = 25_569;

/** The ISO day in `cell`, null where none is: `2024/6/30`, `6月底` in a plan for 2024, the number of a day. */
export function dayInCell(cell: TableCell, year: number | null): string | null {
  // a column that lost its date format gives days as numbers; 36526 is 2000-01-01, 73050 is 2099-12-31
  if (typeof cell === 'number') return cell >= 36_526 && cell <= 73_050 ? isoOf(cell) : null;
  const text = String(cell ?? '').trim();
  const typed = TYPED.exec(text);
  return typed === null ? dueDay(text, year).iso : dueDay(`${typed[1]}年${typed[2]}月${typed[3]}日`, year).iso;
}

const isoOf = (serial: number): string =>
  new Date((Math.floor(serial) - SERIAL_OF_1970) * 86_400_000).toISOString().slice(0, 10);
