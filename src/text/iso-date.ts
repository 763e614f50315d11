/** How much of a date is told. */
export type Precision = "day" | "month" | "year";

/** `2025-10-30`, or `2025-10` where there is no day. */
export function isoOf(year: number, month: number, day: number | null): string {
  const parts = [String(year).padStart(4, "0"), String(month).padStart(2, "0")];
  return [...parts, ...(day === null ? [] : [String(day).padStart(2, "0")])].join("-");
}

/** `29/10/2025`: the day before the month, unless only the other order is possible. */
export function numericDay(text: string): string {
  const [one = 0, two = 0, year = 0] = text.split(/[/.]/).map(Number);
  return two > 12 ? isoOf(year, one, two) : isoOf(year, two, one);
}

/** Whether a calendar has this day. */
export function isReal(iso: string): boolean {
  if (iso.length < 10) return true;
  const time = Date.parse(`${iso}T12:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

/** How much of a date its ISO text tells. */
export function precisionOf(iso: string): Precision {
  if (iso.length === 4) return "year";
  return iso.length === 7 ? "month" : "day";
}
