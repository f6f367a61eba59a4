// The text of a clause to its parts, by the first dialect that knows it. A further dialect is a further entry here.
import { isPartyList, readBareList } from '../dialects/bare-list';
import { readLabelClause, readMarkedLeads } from '../dialects/label-clause';
import { readVerbClause } from '../dialects/verb-clause';
import type { Clause, ClausePart } from './clause-part';
import { takeDeclarations } from './find-declaration';

type ReadDialect = (text: string, line: number) => ClausePart[] | null;

const DIALECTS: readonly ReadDialect[] = [
  readLabelClause,
  (text, line) => readMarked(text, line),
  (text, line) => readVerbClause(text, line, null),
  readBareList,
];

/** 市教育局（牵头）、市财政局 behind no label. */
function readMarked(text: string, line: number): ClausePart[] | null {
  const parts = readMarkedLeads(text, line);
  return parts?.every((part) => isPartyList(part.text)) === true ? parts : null;
}

/** The clause in `text` (without its bracket); null where it is none. */
export function readClause(text: string, line: number): Clause | null {
  const { rest, declarations } = takeDeclarations(text, line);
  for (const read of DIALECTS) {
    const parts = read(rest, line);
    if (parts !== null && parts.length > 0) return { parts, declarations };
  }
  return declarations.length > 0 ? { parts: [], declarations } : null;
}
