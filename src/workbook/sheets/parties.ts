// 单位名录: who stands in the plan, under which name they are counted, and what people correct: category, aliases, the
// members of a collective phrase, the order.
import { tableOf } from '../../model/identities';
import { KIND_WORDS, PARTY_COLUMNS, TABLES } from '../../model/register';
import type { Party, PartyKind } from '../../model/party';
import type { Context } from '../context';
import { addHeading } from '../heading';
import { FIRST_ROW, HEADER_ROW } from '../layout';
import { widthFor } from '../measure';
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
    .headers(HEADER_ROW, headers)
    .put(FIRST_ROW, 0, filled)
    .fit(FIRST_ROW, filled)
    .format(area(FIRST_ROW, 0, count), { ...STYLES.text, valign: 'middle' })
    .format(area(FIRST_ROW, 1, count), { ...STYLES.code, valign: 'middle' })
    .format(area(FIRST_ROW, 2, count, 3), { ...STYLES.text, valign: 'middle' })
    .format(area(FIRST_ROW, 5, count), { ...STYLES.count, align: 'center' })
    .table({ name: TABLES.parties, area: area(HEADER_ROW, 0, count + 1, headers.length), columns: headers });
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

/**
 * In the order of the workload sheets: units and groups, regions, leaders; behind them what people decided about names
 * that this plan does not hold, so that the next one is read with it.
 */
function partyRows({ plan, analytics, settings }: Context): CellValue[][] {
  const rows = new PartyRows(plan.parties, settings.names);
  const units = analytics.byUnit.filter((one) => one.kind === 'unit');
  const groups = analytics.byUnit.filter((one) => one.kind === 'group');
  const resolved = plan.parties.filter((party) => party.members !== undefined && party.name === party.canonical);
  units.forEach((one, index) => rows.add('unit', one.name, one.category, index + 1));
  groups.forEach((one, index) => rows.add('group', one.name, one.category, index + 1));
  resolved.forEach((one, index) => rows.add('group', one.name, one.category, groups.length + index + 1));
  analytics.byRegion.forEach((one, index) => rows.add('region', one.name, null, index + 1));
  analytics.byLeader.forEach((one, index) => rows.add('leader', one.name, null, index + 1));
  for (const { kind, canonical, category } of settings.names) rows.add(kind, canonical, category, null);
  return rows.rows;
}

/** Each canonical name once, with every spelling that the plan or a person gives it. */
class PartyRows {
  readonly rows: CellValue[][] = [];
  private readonly aliases = new Map<string, Map<string, string>>();
  private readonly members = new Map<string, string>();
  private readonly seen = new Set<string>();

  constructor(printed: readonly Party[], decided: readonly Party[]) {
    for (const { kind, name, canonical, members, note } of [...decided, ...printed]) {
      const key = keyOf(kind, canonical);
      const own = this.aliases.get(key) ?? new Map<string, string>();
      this.aliases.set(key, own);
      if (name !== canonical && !own.has(name)) own.set(name, note === undefined ? name : `${name}（${note}）`);
      if (members !== undefined) this.members.set(canonical, members.join('、'));
    }
  }

  add(kind: PartyKind, name: string, category: string | null, order: number | null): void {
    const key = keyOf(kind, name);
    if (this.seen.has(key)) return;
    this.seen.add(key);
    const others = [...(this.aliases.get(key)?.values() ?? [])].join('、');
    const members = kind === 'group' ? (this.members.get(name) ?? null) : null;
    this.rows.push([name, KIND_WORDS[kind], category, others === '' ? null : others, members, order]);
  }
}

const keyOf = (kind: PartyKind, canonical: string): string => `${tableOf(kind)} ${canonical}`;
