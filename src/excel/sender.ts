// Sends steps to Excel in few requests. A request never exceeds the web's limit; between two requests the work can be
// cancelled; what Excel refuses whole has not been done and may be sent again in parts.
import { FengongError } from '../model/errors';
import { excelError, isTooLarge } from './excel-error';
import type { Desk, Step } from './step';

/** The web refuses 5 MB; the estimate of a step is only an estimate. */
const BUDGET = 3.5 * 1024 * 1024;

export class Sender {
  constructor(
    private readonly context: Excel.RequestContext,
    private readonly signal: AbortSignal | undefined,
  ) {}

  /**
   * All steps, in order.
   * @throws FengongError `cancelled`, or what Excel said; earlier requests stay done.
   */
  async send(steps: readonly Step[]): Promise<void> {
    for (const group of grouped(steps)) await this.request(group);
  }

  /**
   * Steps that may fail one by one (looks): gives back how many Excel would not do.
   * @throws FengongError where Excel takes nothing at all: cancelled, cell editing, lost session.
   */
  async sendEach(steps: readonly Step[]): Promise<number> {
    let lost = 0;
    for (const group of grouped(steps)) lost += await this.attempt(group);
    return lost;
  }

  private async attempt(steps: readonly Step[]): Promise<number> {
    try {
      await this.request(steps);
      return 0;
    } catch (error) {
      if (!(error instanceof FengongError) || error.code !== 'excel-refused') throw error;
      if (steps.length === 1) return 1;
      const middle = Math.ceil(steps.length / 2);
      return (await this.attempt(steps.slice(0, middle))) + (await this.attempt(steps.slice(middle)));
    }
  }

  private async request(steps: readonly Step[]): Promise<void> {
    if (this.signal?.aborted) throw new FengongError('cancelled');
    try {
      this.queue(steps);
      await this.context.sync();
    } catch (error) {
      const [first, second] = isTooLarge(error) ? halved(steps) : [];
      if (!first || !second) throw excelError(error);
      await this.request(first);
      await this.request(second);
    }
  }

  private queue(steps: readonly Step[]): void {
    const { workbook } = this.context;
    workbook.application.suspendScreenUpdatingUntilNextSync();
    workbook.application.suspendApiCalculationUntilNextSync();
    const sheets = new Map<string, Excel.Worksheet>();
    const desk: Desk = {
      workbook,
      sheet: (name) => {
        const sheet = sheets.get(name) ?? workbook.worksheets.getItem(name);
        sheets.set(name, sheet);
        return sheet;
      },
    };
    for (const { perform } of steps) perform(desk);
  }
}

function grouped(steps: readonly Step[]): Step[][] {
  const groups: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    if (step.bytes > room) {
      groups.push([]);
      room = BUDGET;
    }
    groups.at(-1)?.push(step);
    room -= step.bytes;
  }
  return groups;
}

function halved(steps: readonly Step[]): readonly (readonly Step[])[] {
  if (steps.length === 1) return steps[0]?.halves?.().map((half) => [half]) ?? [];
  const middle = Math.ceil(steps.length / 2);
  return [steps.slice(0, middle), steps.slice(middle)];
}
