// One target in one short line: 地区生产总值 ≈5.5%.
import type { Target } from '../model/task';

export function targetLine(target: Target): string {
  if (target.value === null || target.operator === 'relative') return `${target.indicator}：${target.quote}`;
  const operator = target.operator === '=' ? '' : target.operator;
  return `${target.indicator} ${operator}${target.value}${target.unit ?? ''}`;
}
