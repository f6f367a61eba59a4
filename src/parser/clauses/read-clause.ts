// The text of a clause to its parts, by the first dialect that knows it. A further dialect is a further entry here.
import { readBareList } from '../dialects/bare-list';
import { readLabelClause } from '../dialects/label-clause';
import { readVerbClause } from '../dialects/verb-clause';
import type { Clause, ClausePart } from './clause-part';
import { takeDeclarations } from './find-declaration';

type ReadDialect = (text: string, line: number) => ClausePart[] | null;

const DIALECTS: readonly ReadDialect[] = [
  readLabelClause,
  (text, line) => readVerbClause(text, line, null),
  readBareList,
];

/** The clause in `text` (without its bracket); null where it is none. */
export function readClause(text: string, line: number): Clause | null {
  const { rest, declarations } = takeDeclarations(text, line);
  for (const read of DIALECTS) {
    const parts = read(rest, line);
    if (parts !== null && parts.length > 0) return { parts, declarations };
  }
  return declarations.length > 0 ? { parts: [], declarations } : null;
}
