// Every colour of the workbook, once. Pairs of text and fill keep a contrast of 4.5:1 and differ in lightness, so that
// they survive a black-and-white printer.

export const PALETTE = {
  accent: '#1F4E79',
  text: '#000000',
  grey: '#595959',
  faint: '#767676',
  rule: '#BFBFBF',
  headerFill: '#EAF0F7',
  /** Of labels in forms: light enough for any printer. */
  formFill: '#F2F2F2',
  band: '#F7F9FC',
  white: '#FFFFFF',
  lead: '#1F4E79',
  joint: '#5B8DB8',
  support: '#BDD0E6',
  named: '#B45F06',
  viaAll: '#F3DCC3',
  bar: '#BDD0E6',
  totalHigh: '#C9D9EA',
  attention: '#9C2B1D',
  attentionFill: '#FBEAE7',
  done: '#2E7D32',
  late: '#B3261E',
} as const;

/** The five steps of a heat map, from few to many, each with the text colour that can be read on it. */
export const HEAT = [
  { fill: '#EEF3F9', text: '#000000' },
  { fill: '#C8D8E9', text: '#000000' },
  { fill: '#93B3D2', text: '#000000' },
  { fill: '#3F7099', text: '#FFFFFF' },
  { fill: '#1F4E79', text: '#FFFFFF' },
] as const;

/** The colour and the mark of a status word; words that people add to the settings go without. */
export const STATUS_MARKS: ReadonlyMap<string, { readonly symbol: string; readonly color: string }> = new Map([
  ['未启动', { symbol: '○', color: PALETTE.faint }],
  ['进行中', { symbol: '◐', color: PALETTE.accent }],
  ['已完成', { symbol: '●', color: PALETTE.done }],
  ['滞后', { symbol: '▲', color: PALETTE.late }],
]);
