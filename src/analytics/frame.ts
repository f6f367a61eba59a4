// The one adapter over danfo.js. What always holds: columns and dtypes are stated, never inferred (danfo would make 1
// of '001'); rows are arrays in the order of the columns (danfo reads objects by position); column names are ours, since
// danfo makes each a property of the frame: users' words stand in cells only. Nothing else here relies on danfo's verbs.
import { DataFrame } from 'danfojs';

/** float32 is only danfo's label: cells stay the doubles they were. A null may stand in any column. */
export type Dtype = 'string' | 'int32' | 'float32' | 'boolean';

/** The columns of a frame whose rows read as `Row`, in order. */
export type Columns<Row> = { readonly [K in keyof Row & string]-?: Dtype };

/** A frame of `rows`; an empty one keeps its columns and dtypes. */
export function frameOf<Row extends object>(columns: Columns<Row>, rows: readonly Row[]): DataFrame {
  const names = Object.keys(columns) as (keyof Row & string)[];
  for (const name of names) {
    if (name in DataFrame.prototype) throw new TypeError(`danfo.js has a member of its own called ${name}`);
  }
  const cells = rows.map((row) => names.map((name) => row[name]));
  const dtypes = names.map((name) => columns[name]);
  // low memory: danfo would keep a second copy of every cell, column by column
  return new DataFrame(cells, { columns: names, dtypes, config: { lowMemoryMode: true } });
}

/** The rows of a frame as plain objects, by the names of its columns whatever their order. */
export function rowsOf<Row extends object>(columns: Columns<Row>, frame: DataFrame): Row[] {
  const names = Object.keys(columns);
  const places = names.map((name) => placeOf(frame, name));
  return (frame.values as unknown[][]).map(
    (cells) => Object.fromEntries(names.map((name, i) => [name, cells[places[i]!]])) as Row,
  );
}

/** The cells of one column. */
export function columnOf<Cell>(frame: DataFrame, name: string): readonly Cell[] {
  const place = placeOf(frame, name);
  return (frame.values as Cell[][]).map((cells) => cells[place] as Cell);
}

function placeOf(frame: DataFrame, name: string): number {
  const place = frame.columns.indexOf(name);
  if (place < 0) throw new TypeError(`no column ${name} among ${frame.columns.join(', ')}`);
  return place;
}
