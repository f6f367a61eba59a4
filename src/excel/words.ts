// The few words that drawing itself puts into a workbook; everything else comes with the spec.
export const WORDS = {
  /** A sheet whose content did not fit into the new one: 任务台账 旧, 任务台账 旧2. */
  setAside: (sheet: string, count: number) => `${sheet.slice(0, 26)} 旧${count === 1 ? '' : count}`,
  /** Its tables: FG_Tasks_old. */
  oldTable: (table: string, count: number) => `${table}_old${count === 1 ? '' : count}`,
} as const;
