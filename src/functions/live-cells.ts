// The cells that hold one of our functions now. Each is streamed to: it gets a result when it is entered, and another one
// whenever the register has changed. Nothing else in the workbook is calculated for that.
import type { RegisterAnswers, FunctionResult } from './register-answers';

/** What a function does once the register is known. */
export type Ask = (answers: RegisterAnswers) => FunctionResult;

/** Excel's end of one cell. */
export type Cell = Pick<CustomFunctions.StreamingInvocation<FunctionResult>, 'setResult' | 'onCanceled'>;

/** A formula, and what its cell shows now, as JSON; null: nothing yet. */
interface Entered {
  readonly ask: Ask;
  shown: string | null;
}

export class LiveCells {
  readonly #cells = new Map<Cell, Entered>();
  #answers: RegisterAnswers | Error | null = null;

  /** @param errorOf what a cell shows for an error: made by Excel's own class, with a sentence */
  constructor(private readonly errorOf: (error: unknown) => CustomFunctions.Error) {}

  /** A cell stays until Excel takes it away: its formula changed, or the sheet is gone. */
  enter(cell: Cell, ask: Ask): void {
    const entered: Entered = { ask, shown: null };
    this.#cells.set(cell, entered);
    cell.onCanceled = () => void this.#cells.delete(cell);
    this.#show(cell, entered);
  }

  /** From now on every cell shows this; an error: why there is no register to ask. */
  update(answers: RegisterAnswers | Error): void {
    this.#answers = answers;
    for (const [cell, entered] of this.#cells) this.#show(cell, entered);
  }

  /** A cell waits, as Excel shows it, until the register has been read; what stays the same is not calculated again. */
  #show(cell: Cell, entered: Entered): void {
    if (this.#answers === null) return;
    const result = this.#resultOf(entered.ask, this.#answers);
    const shown = JSON.stringify(result);
    if (shown === entered.shown) return;
    entered.shown = shown;
    cell.setResult(result);
  }

  #resultOf(ask: Ask, answers: RegisterAnswers | Error): FunctionResult | CustomFunctions.Error {
    try {
      if (answers instanceof Error) throw answers;
      return ask(answers);
    } catch (error) {
      return this.errorOf(error);
    }
  }
}
