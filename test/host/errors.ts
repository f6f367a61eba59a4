// Two ways for the host to say no. ExcelError is what a real Excel answers to a bad call; HostGap means that this host
// does not play that part of Excel: never a default answer, always a loud stop.

/** An answer of Excel to a bad action; the actions before it stay done. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = 'ExcelError';
  }
}

/** A member or a behaviour that the host does not have. */
export class HostGap extends Error {
  constructor(what: string) {
    super(`the in-memory Excel does not play: ${what}`);
    this.name = 'HostGap';
  }
}

export const invalidArgument = (message: string): ExcelError => new ExcelError('InvalidArgument', message);
export const itemNotFound = (message: string): ExcelError => new ExcelError('ItemNotFound', message, 404);

/** A request that Excel refuses whole, before its first action. The numbers are those of the Office host. */
export const REFUSALS = {
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  cellEditing: 5004,
  sessionLost: 5012,
  throttled: 5102,
  accessDenied: 7000,
  dialogOpen: 5016,
} as const;

export type Refusal = keyof typeof REFUSALS;
