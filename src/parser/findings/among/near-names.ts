// A body that is named once and differs by one character from one that is named often: more likely a slip than a body.
import type { Doubt, Read } from './doubt';

/** Shorter names differ by a character and are two bodies: 市财政局, 市邮政局. */
const SHORTEST = 6;
/** Named so often, a body is no slip. */
const OFTEN = 3;
/** 第一医院 and 第二医院, 东区 and 西区 differ by what is counted. */
const COUNTS = /[一二三四五六七八九十\d东西南北中上下省市县区州]/;

export function nearNames(all: readonly Read[]): Doubt[] {
  const uses = new Map<string, { count: number; read: Read }>();
  for (const read of all)
    for (const { kind, name } of read.task.assignments) {
      if (kind !== 'unit' || name.length < SHORTEST) continue;
      const use = uses.get(name);
      if (use === undefined) uses.set(name, { count: 1, read });
      else use.count++;
    }
  const often = [...uses].flatMap(([name, { count }]) => (count >= OFTEN ? [name] : []));
  // by the name with one character left out: looked up, not compared one by one
  const byRest = new Map<string, string>();
  for (const name of often) for (let at = 0; at < name.length; at++) byRest.set(restOf(name, at), name);
  return [...uses].flatMap(([name, { count, read }]): Doubt[] => {
    if (count > 1) return [];
    for (let at = 0; at < name.length; at++) {
      const other = byRest.get(restOf(name, at));
      if (other !== undefined && !COUNTS.test(name[at]! + other[at]!))
        return [{ code: 'near-name', read, data: { name, other } }];
    }
    return [];
  });
}

const restOf = (name: string, at: number): string => `${name.slice(0, at)}_${name.slice(at + 1)}`;
