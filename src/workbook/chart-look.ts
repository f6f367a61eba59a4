// How every chart looks, the same for every shell: flat, quiet, readable at 9 points.
import { PALETTE } from './palette';
import { FONTS } from './styles';

export const CHART = {
  font: FONTS.screen,
  text: '#404040',
  title: PALETTE.accent,
  gridline: '#D9D9D9',
  axisLine: PALETTE.rule,
  /** Zero is not labelled. */
  labelFormat: '#,##0;-#,##0;',
  /** Room between bars, in percent of their width. */
  gap: 45,
} as const;

/** White on dark colours, dark on light ones: relative luminance by WCAG 2. */
export function contrasting(color: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18 ? '#FFFFFF' : '#262626';
}
