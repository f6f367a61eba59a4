// The wire: a request of the Office.js client in, its answer out. It evaluates object paths, runs actions in order and
// stops at the first error, keeping what is done, as Excel does.
import { ExcelError, HostGap, invalidArgument, itemNotFound } from './errors';
import { isFace, member, type Face } from './face';
import { query, type QueryInfo } from './query';
import type { References } from './references';

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly HttpStatusCode: number;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

/** A fault to raise instead of the action at `index`; undefined to let it run. */
export type Interrupt = (index: number) => ExcelError | undefined;

const PATH = { global: 1, method: 3, property: 4, indexer: 5, reference: 6, none: 7 } as const;
const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

/** The paths and actions of one request. */
class Run {
  private readonly resolved = new Map<number, Face | null>();
  readonly results: { ActionId: number; Value: unknown }[] = [];
  readonly traces: number[] = [];

  constructor(
    private readonly body: RequestBody,
    private readonly root: Face,
    private readonly references: References,
  ) {}

  private path(id: number): ObjectPath {
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new HostGap(`a path that the request does not hold: ${id}`);
    return path;
  }

  /** Evaluates a path once; a method in a path runs once. */
  private face(id: number): Face | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const made = this.evaluate(this.path(id));
    this.resolved.set(id, made);
    return made;
  }

  private existing(id: number): Face {
    const face = this.face(id);
    if (face === null) throw itemNotFound('The object does not exist.');
    return face;
  }

  private evaluate(path: ObjectPath): Face | null {
    if (path.ObjectPathType === PATH.global) return this.root;
    if (path.ObjectPathType === PATH.none) return null;
    if (path.ObjectPathType === PATH.reference) return this.references.get(path.Name);
    const parent = this.face(path.ParentObjectPathId ?? 0);
    // everything below a null object is null
    if (parent === null) return null;
    const args = this.args(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PATH.property:
        return member(parent, parent.objects, path.Name)();
      case PATH.indexer:
        if (!parent.item) throw new HostGap(`${parent.type}[…]`);
        return parent.item(args[0] as string | number);
      case PATH.method: {
        const made = member(parent, parent.methods, path.Name)(...args);
        if (made === null) return null;
        if (!isFace(made)) throw new HostGap(`${parent.type}.${path.Name} as an object`);
        return made;
      }
      default:
        throw new HostGap(`object path type ${path.ObjectPathType}`);
    }
  }

  private args(info: ArgumentInfo | undefined): unknown[] {
    const plain = info?.Arguments ?? [];
    const paths = info?.ReferencedObjectPathIds ?? [];
    return plain.map((value, index) => {
      const id = paths[index];
      return typeof id === 'number' && id !== 0 ? this.existing(id) : value;
    });
  }

  perform(action: Action): void {
    const { ActionType: type, ObjectPathId: id } = action;
    if (type === ACTION.trace) this.traces.push(action.Id);
    this.results.push({ ActionId: action.Id, Value: type === ACTION.trace ? null : this.value(action, type, id) });
  }

  private value(action: Action, type: number, id: number): unknown {
    const face = this.face(id);
    switch (type) {
      case ACTION.instantiate:
        return face === null ? null : this.identity(face);
      case ACTION.query:
        return face === null ? null : query(face, action.QueryInfo ?? {});
      case ACTION.method:
        return this.call(face, action);
      case ACTION.set:
        return this.set(face, action);
      default:
        throw new HostGap(`action type ${type}`);
    }
  }

  private identity(face: Face): Record<string, unknown> {
    const reference = this.references.idOf(face);
    if (reference !== undefined) return { _ReferenceId: reference };
    return face.id === undefined ? {} : { Id: face.id };
  }

  private call(face: Face | null, action: Action): unknown {
    if (face === null) throw itemNotFound(`The object of ${action.Name} does not exist.`);
    if (action.Name === '_KeepReference') return this.references.keep(face);
    const result = member(face, face.methods, action.Name)(...this.args(action.ArgumentInfo));
    if (isFace(result)) throw new HostGap(`${face.type}.${action.Name} as a value`);
    return result ?? null;
  }

  private set(face: Face | null, action: Action): null {
    if (face === null) throw itemNotFound(`The object of ${action.Name} does not exist.`);
    const property = member(face, face.properties, action.Name);
    if (!property.set) throw invalidArgument(`${face.type}.${action.Name} is read-only.`);
    property.set(this.args(action.ArgumentInfo)[0]);
    return null;
  }
}

/** Runs a request against `root`. @throws HostGap for what the host does not play. */
export function perform(body: RequestBody, root: Face, references: References, interrupt: Interrupt): ResponseBody {
  const run = new Run(body, root, references);
  for (const [index, action] of body.Actions.entries()) {
    try {
      const fault = interrupt(index);
      if (fault) throw fault;
      run.perform(action);
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      return {
        Results: run.results,
        TraceIds: run.traces,
        Error: {
          Code: error.code,
          Message: error.message,
          HttpStatusCode: error.status,
          Location: action.Name,
          ActionIndex: index,
        },
      };
    }
  }
  return { Results: run.results, TraceIds: run.traces };
}
