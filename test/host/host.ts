// The in-memory Excel: a workbook, what was asked of it, and the faults it is told to have. It is spoken to only
// through the wire (answer); tests look at `workbook` as a person would look at the screen.
import { ExcelError, HostGap, REFUSALS, type Refusal } from './errors';
import { workbookFace } from './faces/workbook-face';
import { areaName, type Area } from './model/area';
import type { SheetModel } from './model/sheet';
import { WorkbookModel } from './model/workbook';
import { perform, type RequestBody, type ResponseBody } from './protocol';
import { References } from './references';

/** The web's limit on a request, and on an answer. */
export const MAX_BYTES = 5 * 1024 * 1024;

/** Refuse the request before it starts, or fail its action at `action` after those before it were done. */
export type Fault = { readonly refuse: Refusal } | { readonly action: number; readonly code: string };

/** What the host does with the n-th request (from 0); undefined: nothing is wrong. */
export type FaultPlan = (request: number, body: RequestBody) => Fault | undefined;

export type Answer = { readonly ok: true; readonly body: ResponseBody } | { readonly ok: false; readonly code: number };

/** As in the client: the number of an event, and the target of those of the whole workbook. */
const EVENTS = { selection: 14, change: 10 } as const;
const EVENT_CATEGORY = 65_536;

export interface EventMessage {
  readonly entries: readonly {
    readonly messageCategory: number;
    readonly messageType: number;
    readonly targetId: string;
    readonly message: string;
  }[];
}

export class Host {
  readonly workbook: WorkbookModel;
  readonly references = new References();
  /** The size of every request so far, in bytes of UTF-8. */
  readonly requests: number[] = [];
  /** What was suspended in the request that runs. */
  readonly suspended = new Set<'screen' | 'calculation'>();
  faults: FaultPlan = () => undefined;
  deliver: (message: EventMessage) => void = () => undefined;
  /** What was asked for and is not played; once there is one, the host answers nothing more. */
  gap: HostGap | null = null;
  private readonly listening = new Set<keyof typeof EVENTS>();

  constructor(workbook = new WorkbookModel()) {
    this.workbook = workbook;
  }

  get bytes(): number {
    return this.requests.reduce((sum, size) => sum + size, 0);
  }

  /** One request, as JSON. @throws HostGap, now and ever after, for what the host does not play. */
  answer(json: string): Answer {
    if (this.gap) throw this.gap;
    const size = Buffer.byteLength(json);
    const body = JSON.parse(json) as RequestBody;
    const fault = this.faults(this.requests.length, body);
    this.requests.push(size);
    if (size > MAX_BYTES) return { ok: false, code: REFUSALS.requestTooLarge };
    if (fault && 'refuse' in fault) return { ok: false, code: REFUSALS[fault.refuse] };
    this.suspended.clear();
    try {
      const response = perform(body, workbookFace(this), this.references, (index) =>
        fault && 'action' in fault && fault.action === index
          ? new ExcelError(fault.code, 'An injected fault.')
          : undefined,
      );
      const tooLarge = Buffer.byteLength(JSON.stringify(response)) > MAX_BYTES;
      return tooLarge ? { ok: false, code: REFUSALS.responseTooLarge } : { ok: true, body: response };
    } catch (error) {
      this.gap = error instanceof HostGap ? error : new HostGap(String((error as Error).stack));
      throw this.gap;
    }
  }

  suspend(what: 'screen' | 'calculation'): void {
    this.suspended.add(what);
  }

  listen(event: keyof typeof EVENTS, on: boolean): void {
    if (on) this.listening.add(event);
    else this.listening.delete(event);
  }

  changed(sheet: SheetModel, area: Area): void {
    this.fire('change', { worksheetId: sheet.id, address: areaName(area), source: 0, changeType: 0 });
  }

  /** As if a person had selected it. */
  select(sheet: SheetModel, area: Area): void {
    this.workbook.active = sheet;
    this.workbook.selection = area;
    this.fire('selection', { worksheetId: sheet.id, address: areaName(area) });
  }

  private fire(event: keyof typeof EVENTS, message: Readonly<Record<string, unknown>>): void {
    if (!this.listening.has(event)) return;
    this.deliver({
      entries: [
        {
          messageCategory: EVENT_CATEGORY,
          messageType: EVENTS[event],
          targetId: 'Workbook',
          message: JSON.stringify(message),
        },
      ],
    });
  }
}
