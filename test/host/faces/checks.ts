// Arguments, checked as Excel checks them.
import { invalidArgument } from '../errors';

export function text(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument(`text expected, not ${JSON.stringify(value)}`);
  return value;
}

export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`true or false expected, not ${JSON.stringify(value)}`);
  return value;
}

/** @throws ExcelError outside min..max. */
export const number =
  (min = -Infinity, max = Infinity) =>
  (value: unknown): number => {
    if (typeof value !== 'number' || !(value >= min && value <= max)) {
      throw invalidArgument(`a number from ${min} to ${max} expected, not ${JSON.stringify(value)}`);
    }
    return value;
  };

export const whole = (value: unknown): number => {
  if (!Number.isInteger(value)) throw invalidArgument(`a whole number expected, not ${JSON.stringify(value)}`);
  return value as number;
};

/** #RRGGBB or #RGB, given back in capitals. */
export function color(value: unknown): string {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text(value));
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  if (!/^#[0-9a-f]{6}$/i.test(text(value))) throw invalidArgument(`not a colour: ${String(value)}`);
  return text(value).toUpperCase();
}

export const oneOf =
  <T extends string>(...allowed: readonly T[]) =>
  (value: unknown): T => {
    if (!allowed.includes(value as T))
      throw invalidArgument(`one of ${allowed.join(', ')} expected, not ${String(value)}`);
    return value as T;
  };

/** A plain object. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument('an object expected');
  return value as Readonly<Record<string, unknown>>;
}
