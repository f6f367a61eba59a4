// The part of Excel that calls custom functions: it waits until the page says that it is ready, calls, and keeps what
// each cell shows. The page's end of it is Microsoft's unmodified runtime.
import type { EventMessage } from '../host/host';

/** What a cell shows: a value, or an error with its sentence. */
export type CellResult = unknown;

/** As in the runtime: the category of its messages and their types. */
const CATEGORY = 1;
const TYPES = { call: 1000, cancel: 1001 } as const;
const STREAMING = 2;

interface Request {
  readonly Actions: readonly {
    readonly Name: string;
    readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
  }[];
}

export class ExcelFunctions {
  /** By cell: every result, in order. */
  readonly shown = new Map<number, CellResult[]>();
  isReady = false;
  deliver: (message: EventMessage) => void = () => undefined;

  /** A formula in a cell. Gives back the cell. */
  enter(name: string, ...given: readonly unknown[]): number {
    const cell = this.shown.size;
    this.shown.set(cell, []);
    this.#send(TYPES.call, [cell, name, given, null, STREAMING]);
    return cell;
  }

  /** The formula is deleted. */
  clear(cell: number): void {
    this.#send(TYPES.cancel, { invocationId: cell });
  }

  latest(cell: number): CellResult {
    return this.shown.get(cell)?.at(-1);
  }

  /** Takes what is meant for this part of Excel; false: it is for the workbook. */
  take(json: string): boolean {
    const { Actions } = JSON.parse(json) as Request;
    const names = Actions.map(({ Name }) => Name);
    if (names.includes('_SetOsfControlContainerReadyForCustomFunctions')) return (this.isReady = true);
    if (!names.includes('SetInvocationArrayResults')) return false;
    for (const { Name, ArgumentInfo } of Actions) {
      if (Name !== 'SetInvocationArrayResults') continue;
      const [results] = ArgumentInfo!.Arguments as [readonly (readonly [number, boolean, CellResult])[]];
      for (const [cell, isDone, result] of results) {
        if (!isDone) throw new Error(`a function failed: ${String(result)}`);
        this.shown.get(cell)!.push(result);
      }
    }
    return true;
  }

  #send(messageType: number, message: unknown): void {
    if (!this.isReady) throw new Error('Excel calls no function before the page is ready');
    this.deliver({
      entries: [{ messageCategory: CATEGORY, messageType, targetId: '', message: JSON.stringify(message) }],
    });
  }
}
