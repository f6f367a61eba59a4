// Work for one request, as data: what it does is decided before anything is sent, so that it can be sent in parts, sent
// again, or left out.

/** The open workbook as a step sees it. Objects are looked up once a request. */
export interface Desk {
  readonly workbook: Excel.Workbook;
  readonly sheet: (name: string) => Excel.Worksheet;
}

export interface Step {
  /** About how many bytes it takes on the wire. */
  readonly bytes: number;
  readonly perform: (desk: Desk) => void;
  /** The same work in two steps; absent where it cannot be divided. */
  readonly halves?: () => readonly [Step, Step];
}

/** What the client writes around one call: an object path, its instantiation, the action. */
const CALL_BYTES = 500;

/** A step of a few calls. */
export const step = (perform: (desk: Desk) => void, calls = 2): Step => ({ bytes: calls * CALL_BYTES, perform });
