const DATE = { day: "numeric", month: "long", year: "numeric" } as const;
const TIME = { hour: "2-digit", minute: "2-digit", timeZoneName: "short" } as const;

/** Discord's timestamp styles; https://docs.discord.com/developers/reference#message-formatting-timestamp-styles */
const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: TIME,
  T: { ...TIME, second: "2-digit" },
  d: { day: "2-digit", month: "2-digit", year: "numeric" },
  D: DATE,
  f: { ...DATE, ...TIME },
  F: { weekday: "long", ...DATE, ...TIME },
  // "Two days ago" would need the clock; the date says the same and stays true.
  R: DATE,
};

/** The moment in words, for example `30 October 2025`; in UTC, as the desk may be read anywhere. Null for no real date. */
export function formatTimestamp(seconds: number, style: string): string | null {
  const moment = new Date(seconds * 1000);
  if (Number.isNaN(moment.getTime())) return null;
  return moment.toLocaleString("en-GB", { ...(STYLES[style] ?? STYLES["f"]), timeZone: "UTC" });
}
