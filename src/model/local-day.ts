// The day on the wall of the office, not in Greenwich: what is printed on what is made.

/** `now` as an ISO day by the clock of this machine: 2024-03-01. */
export function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
