// One target in one short line: 地区生产总值 ≈5.5%.
import type { Target } from '../model/task';

export function targetLine(target: Target): string {
  const { indicator, operator, value, unit, quote } = target;
  if (value === null || operator === 'relative') return indicator === '' ? quote : `${indicator}：${quote}`;
  return `${indicator} ${operator === '=' ? '' : operator}${value}${unit ?? ''}`.trimStart();
}
