/** A measured number with three digits, as many as can be relied on; a whole one from a thousand on. */
export function figure(value: number): string {
  return value < 1000 ? String(Number(value.toPrecision(3))) : count(Math.round(value));
}

/** "1,000". */
export function count(value: number): string {
  return value.toLocaleString("en-US");
}
