// Where things stand on every sheet with a table: row 0 the title, row 1 the note, row 2 the header, then the rows.

export const NOTE_ROW = 1;
export const HEADER_ROW = 2;
export const FIRST_ROW = 3;

/** The height of a row that nobody has sized, in points. */
export const UNSIZED = 15;
/** The height of a row that holds one line of 10-point text. */
export const LINE = 18;
/** The same in a list so long that its pages count. */
export const TIGHT_LINE = 14.5;
