// The one error that rooms throw on purpose. It carries data; the shells make the sentence (`messages/errors`).

/** `code` names the catalogue entry; `data` is what the sentence speaks of. */
export class FengongError extends Error {
  constructor(
    readonly code: string,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'FengongError';
  }
}
