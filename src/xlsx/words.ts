// The few words that the writer itself puts into a file; everything else comes with the spec.
export const WORDS = {
  /** In PivotTables: the words of Excel in Chinese, which it writes over them when it refreshes. */
  grandTotal: '总计',
  values: '数值',
  all: '(全部)',
  blank: '(空白)',
  subtotal: '汇总',
} as const;
