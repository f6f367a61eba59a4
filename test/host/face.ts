// What the client sees of an object in the workbook: named members, each of them real. Names are written as the API
// documents them (camelCase); the wire sends PascalCase.
import { HostGap } from './errors';

export interface Property {
  readonly get: () => unknown;
  /** Absent: read-only. */
  readonly set?: (value: unknown) => void;
}

/** An argument of a call: plain data, or a face where the client passed one of its objects. */
export type Argument = unknown;

export interface Face {
  /** The class of the object, for error messages. */
  readonly type: string;
  /** The key by which its collection finds it again. */
  readonly id?: string;
  readonly properties?: Readonly<Record<string, Property>>;
  /** Objects that hang on it, made when asked for. */
  readonly objects?: Readonly<Record<string, () => Face>>;
  /** What a call gives: a face, plain data, null for "no such object". */
  readonly methods?: Readonly<Record<string, (...args: Argument[]) => unknown>>;
  /** A collection: what it holds now. */
  readonly items?: () => readonly Face[];
  /** A collection: the item of this key (the indexer). */
  readonly item?: (key: string | number) => Face;
  /** What the object stands for, where calls take it as an argument. */
  readonly model?: unknown;
}

/** A way to write a read-only property. */
export const read = (get: () => unknown): Property => ({ get });

/** A property kept in a plain object under the same name. */
export function kept<T extends object, K extends keyof T>(
  owner: T,
  key: K,
  check?: (value: unknown) => T[K],
): Property {
  return {
    get: () => owner[key],
    set: (value) => {
      owner[key] = check ? check(value) : (value as T[K]);
    },
  };
}

const memberName = (wire: string): string =>
  wire.startsWith('_') ? wire : wire.slice(0, 1).toLowerCase() + wire.slice(1);

/** @throws HostGap if the face has no such member. */
export function member<T>(face: Face, members: Readonly<Record<string, T>> | undefined, wireName: string): T {
  const name = memberName(wireName);
  if (members === undefined || !Object.hasOwn(members, name)) throw new HostGap(`${face.type}.${name}`);
  return members[name] as T;
}

export function isFace(value: unknown): value is Face {
  return (
    typeof value === 'object' && value !== null && 'type' in value && ('properties' in value || 'methods' in value)
  );
}
