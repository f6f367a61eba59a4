// The texts of 读取记录.
export const FINDINGS = {
  note: (title: string, rows: number) =>
    `读取《${title}》时修正、存疑之处的逐条记录，共 ${rows} 条，由“核查”汇总。重新计算时据此保留，请勿改动。`,
} as const;
