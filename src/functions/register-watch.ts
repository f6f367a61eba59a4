// Keeps the functions in step with the register of the open workbook. It is read when the first function is entered, and
// again after people have edited it; what the pane has read or written anyway is taken over.
import { FengongError } from '../model/errors';
import type { LiveCells } from './live-cells';
import { registerAnswers, type CountedRegister } from './register-answers';

export interface Surroundings {
  /** The register as the cells hold it now; null where there is none. */
  readonly read: () => Promise<CountedRegister | null>;
  /** Calls back after each edit of the register's tables. */
  readonly onEdited: (edited: () => void) => Promise<void>;
}

export class RegisterWatch {
  #isStarted = false;
  #register: CountedRegister | null = null;
  /** Counts readings, and what the pane told: a slow reading does not overtake a newer one. */
  #turn = 0;

  constructor(
    private readonly cells: LiveCells,
    private readonly around: Surroundings,
  ) {}

  /** A function was entered: from the first one on the register is followed. */
  start(): void {
    if (this.#isStarted) return;
    this.#isStarted = true;
    // where there are no events the functions follow 重新计算 alone
    this.around.onEdited(() => void this.#read()).catch(() => undefined);
    if (this.#register === null) void this.#read();
  }

  /** The pane has read the register, or written it. */
  take(register: CountedRegister): void {
    if (register === this.#register) return;
    this.#turn++;
    this.#register = register;
    this.cells.update(registerAnswers(register));
  }

  async #read(): Promise<void> {
    const turn = ++this.#turn;
    const answers = await this.around.read().then(
      (register) => (register ? registerAnswers(register) : new FengongError('function-no-register')),
      (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
    );
    if (turn === this.#turn) this.cells.update(answers);
  }
}
