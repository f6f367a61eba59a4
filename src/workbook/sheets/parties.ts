// 单位名录: who stands in the plan, under which name they are counted, and what people correct: category, aliases, the
// members of a collective phrase, the order.
import { KIND_WORDS, PARTY_COLUMNS, TABLES } from '../../model/register';
import type { PartyKind } from '../../model/party';
import type { Context } from '../context';
import { addHeading } from '../heading';
import { tableOf } from '../identities';
import { FIRST_ROW, HEADER_ROW } from '../layout';
import { heightOf, linesOf, widthFor } from '../measure';
import { landscape } from '../page-setup';
import { PALETTE } from '../palette';
import { area, SheetDraft } from '../sheet-draft';
import type { CellValue, Sheet } from '../spec';
import { STYLES } from '../styles';
import { SHEETS } from '../words';
import { PARTIES } from '../words-sheets';

export function partiesSheet(context: Context): Sheet {
  const rows = partyRows(context);
  const filled: CellValue[][] = rows.length > 0 ? rows : [PARTY_COLUMNS.map(() => null)];
  const widths = [
    widthFor(
      rows.map((row) => String(row[0])),
      24,
      44,
    ),
    8,
    widthFor(
      rows.map((row) => String(row[2] ?? '')),
      16,
      24,
    ),
    widthFor(
      rows.map((row) => String(row[3] ?? '')),
      30,
      44,
    ),
    44,
    8,
  ];
  const headers = PARTY_COLUMNS.map((column) => column.header);
  const draft = new SheetDraft(SHEETS.parties, widths);
  addHeading(draft, 'parties', PARTIES.note(context.title));
  const count = filled.length;
  draft
    .put(HEADER_ROW, 0, [headers])
    .format(area(HEADER_ROW, 0, 1, headers.length), STYLES.header)
    .height(HEADER_ROW, 24)
    .put(FIRST_ROW, 0, filled)
    .format(area(FIRST_ROW, 0, count), { ...STYLES.text, valign: 'middle' })
    .format(area(FIRST_ROW, 1, count), { ...STYLES.code, valign: 'middle' })
    .format(area(FIRST_ROW, 2, count, 3), { ...STYLES.text, valign: 'middle' })
    .format(area(FIRST_ROW, 5, count), { ...STYLES.count, align: 'center' })
    .table({ name: TABLES.parties, area: area(HEADER_ROW, 0, count + 1, headers.length), columns: headers });
  filled.forEach((cells, index) => {
    const lines = cells.map((cell, column) => (typeof cell === 'string' ? linesOf(cell, widths[column]!) : 1));
    draft.height(FIRST_ROW + index, heightOf(Math.max(...lines)));
  });
  return draft.close({
    tabColor: PALETTE.faint,
    gridlines: true,
    freeze: { rows: FIRST_ROW, columns: 1 },
    page: landscape({
      header: context.title,
      rows: FIRST_ROW + count,
      columns: headers.length,
      repeatRows: [HEADER_ROW, HEADER_ROW],
    }),
  });
}

/** In the order of the workload sheets: units and groups, regions, leaders. */
function partyRows({ plan, analytics }: Context): CellValue[][] {
  const aliases = new Map<string, string[]>();
  for (const { kind, name, canonical } of plan.parties) {
    const key = `${tableOf(kind)} ${canonical}`;
    const own = aliases.get(key) ?? [];
    aliases.set(key, own);
    if (name !== canonical && !own.includes(name)) own.push(name);
  }
  const resolved = plan.parties.filter((party) => party.members !== undefined && party.name === party.canonical);
  const members = new Map(resolved.map((party) => [party.name, party.members!.join('、')]));
  const row = (kind: PartyKind, name: string, category: string | null, order: number): CellValue[] => {
    const others = aliases.get(`${tableOf(kind)} ${name}`)?.join('、') ?? '';
    return [name, KIND_WORDS[kind], category, others === '' ? null : others, members.get(name) ?? null, order];
  };
  const units = analytics.byUnit.filter((one) => one.kind === 'unit');
  const groups = analytics.byUnit.filter((one) => one.kind === 'group');
  return [
    ...units.map((one, index) => row('unit', one.name, one.category, index + 1)),
    ...groups.map((one, index) => row('group', one.name, one.category, index + 1)),
    ...resolved.map((one, index) => row('group', one.name, one.category, groups.length + index + 1)),
    ...analytics.byRegion.map((one, index) => row('region', one.name, null, index + 1)),
    ...analytics.byLeader.map((one, index) => row('leader', one.name, null, index + 1)),
  ];
}
