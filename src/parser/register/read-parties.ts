// FG_Parties back to what people decided about names: which is a unit, a group or a place, which two are one body and
// until when, what a group stands for.
import type { Party, PartyKind } from '../../model/party';
import { KIND_WORDS, PARTY_COLUMNS } from '../../model/register';
import type { NamedTable } from '../../model/tables';
import { aliasesIn } from './aliases-in';
import { keyOfWord, namesIn } from './cell-words';

/** What people decided about names: each spelling with the name it is counted under. */
export function readParties(table: NamedTable | undefined): Party[] {
  const at = (key: (typeof PARTY_COLUMNS)[number]['key']): number =>
    table?.headers.indexOf(PARTY_COLUMNS.find((column) => column.key === key)!.header) ?? -1;
  return (table?.rows ?? []).flatMap((cells): Party[] => {
    const text = (key: Parameters<typeof at>[0]): string => String(cells[at(key)] ?? '').trim();
    const canonical = text('canonical');
    const kind: PartyKind | null = keyOfWord(KIND_WORDS, text('kind'));
    if (canonical === '' || kind === null) return [];
    const members = kind === 'group' ? namesIn(text('members')) : [];
    const party = { kind, canonical, category: text('category') || null, ...(members.length > 0 && { members }) };
    return [
      { ...party, name: canonical },
      ...aliasesIn(text('aliases')).map(({ name, note }) => ({ ...party, name, ...(note !== null && { note }) })),
    ];
  });
}
