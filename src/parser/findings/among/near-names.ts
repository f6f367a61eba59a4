// A body that is named once and differs by one character from one that is named often: more likely a slip than a body.
import type { Assigned } from '../../structure/assign';
import type { Doubt, Watch } from './doubt';

/** Shorter names differ by a character and are two bodies: 市财政局, 市邮政局. */
const SHORTEST = 6;
/** Named so often, a body is no slip. */
const OFTEN = 3;
/** 第一医院 and 第二医院, 东区 and 西区 differ by what is counted. */
const COUNTS = /[一二三四五六七八九十\d东西南北中上下省市县区州]/;

export function nearNames(): Watch {
  const clauses = new Map<Assigned, Use>();
  return {
    look: (_, __, at, assigned) => count(clauses, assigned, 1, at),
    close: () => {
      const uses = new Map<string, Use>();
      for (const [{ assignments }, { times, at }] of clauses) {
        for (const { kind, name } of assignments)
          if (kind === 'unit' && name.length >= SHORTEST) count(uses, name, times, at);
      }
      const often = [...uses].flatMap(([name, { times }]) => (times >= OFTEN ? [name] : []));
      // by the name with one character left out: looked up, not compared one by one
      const byRest = new Map<string, string>();
      for (const name of often) for (let index = 0; index < name.length; index++) byRest.set(restOf(name, index), name);
      return [...uses].flatMap(([name, { times, at }]): Doubt[] => {
        if (times > 1) return [];
        for (let index = 0; index < name.length; index++) {
          const other = byRest.get(restOf(name, index));
          if (other !== undefined && !COUNTS.test(name[index]! + other[index]!))
            return [{ code: 'near-name', at, data: { name, other } }];
        }
        return [];
      });
    },
  };
}

/** How often something is used, and at which task first. */
interface Use {
  times: number;
  readonly at: number;
}

function count<T>(uses: Map<T, Use>, one: T, times: number, at: number): void {
  const use = uses.get(one);
  if (use === undefined) uses.set(one, { times, at });
  else use.times += times;
}

const restOf = (name: string, index: number): string => `${name.slice(0, index)}_${name.slice(index + 1)}`;
