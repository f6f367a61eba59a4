// The cells that hold one of our functions now. Each is streamed to: it gets a result when it is entered, and another one
// whenever the register has changed. Nothing else in the workbook is calculated for that.
import type { RegisterAnswers, FunctionResult } from './register-answers';

/** What a function does once the register is known. */
export type Ask = (answers: RegisterAnswers) => FunctionResult;

/** Excel's end of one cell. */
export type Cell = Pick<CustomFunctions.StreamingInvocation<FunctionResult>, 'setResult' | 'onCanceled'>;

export class LiveCells {
  readonly #cells = new Map<Cell, Ask>();
  #answers: RegisterAnswers | Error | null = null;

  /** @param errorOf what a cell shows for an error: made by Excel's own class, with a sentence */
  constructor(private readonly errorOf: (error: unknown) => CustomFunctions.Error) {}

  get isEmpty(): boolean {
    return this.#cells.size === 0;
  }

  /** A cell stays until Excel takes it away: its formula changed, or the sheet is gone. */
  enter(cell: Cell, ask: Ask): void {
    this.#cells.set(cell, ask);
    cell.onCanceled = () => void this.#cells.delete(cell);
    this.#show(cell, ask);
  }

  /** From now on every cell shows this; an error: why there is no register to ask. */
  update(answers: RegisterAnswers | Error): void {
    this.#answers = answers;
    for (const [cell, ask] of this.#cells) this.#show(cell, ask);
  }

  /** A cell waits, as Excel shows it, until the register has been read. */
  #show(cell: Cell, ask: Ask): void {
    if (this.#answers === null) return;
    try {
      if (this.#answers instanceof Error) throw this.#answers;
      cell.setResult(ask(this.#answers));
    } catch (error) {
      cell.setResult(this.errorOf(error));
    }
  }
}
