// Light or dark, as Office is; where Office does not say, as the system is.

/** Relative luminance (WCAG 2) below which white text reads better than black on it. */
const MIDDLE = 0.179;

/** @param color `#RRGGBB`; undefined in hosts that have no theme */
export function isDark(color: string | undefined, systemIsDark: boolean): boolean {
  const hex = color?.match(/^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i);
  if (!hex) return systemIsDark;
  const [red, green, blue] = hex.slice(1).map((part) => linear(Number.parseInt(part, 16) / 255));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! < MIDDLE;
}

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
