// The text of a clause to its parts, by the first dialect that knows it. A further dialect is a further entry here.
import { isPartyList, readBareList } from '../dialects/bare-list';
import { readLabelClause, readMarkedLeads } from '../dialects/label-clause';
import { readVerbClause } from '../dialects/verb-clause';
import { remembered } from '../text/remembered';
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
  const clause = clauseIn(text);
  if (clause === null) return null;
  return {
    parts: clause.parts.map((part) => ({ ...part, line })),
    declarations: clause.declarations.map((one) => ({ ...one, line })),
  };
}

/** The clause, as if it stood on the first line. */
const clauseIn = remembered((text: string): Clause | null => {
  const { rest, declarations } = takeDeclarations(text, 1);
  for (const read of DIALECTS) {
    const parts = read(rest, 1);
    if (parts !== null && parts.length > 0) return { parts, declarations };
  }
  return declarations.length > 0 ? { parts: [], declarations } : null;
});
