import { formatDate } from "../reply/date.ts";
import { truncate } from "../text/truncate.ts";
import type { ChartData, ChartPoint } from "./model.ts";

// https://docs.discord.com/developers/resources/message#attachment-object
const MAX_DESCRIPTION = 1024;

const ROLE_WORDS = { level: "", open: " threatened or expected", averted: " said to be averted" } as const;

/** The chart's levels in words, by direction and in time order. */
export function describeChart({ series, points, reachesTo }: ChartData): string {
  const upTo = reachesTo === null ? "" : ` up to ${formatDate(reachesTo)}`;
  const sides = series.map((name, i) => {
    const told = points.filter((point) => point.series === i).map(pointWords);
    return `${name}: ${told.join(", ") || "no level told"}.`;
  });
  const note = points.some(({ label }) => label.endsWith("*")) ? " * The documents differ." : "";
  return truncate(`Tariff rates as reported${upTo}. ${sides.join(" ")}${note}`, MAX_DESCRIPTION);
}

function pointWords({ time, label, role }: ChartPoint): string {
  return `${formatDate(new Date(time).toISOString().slice(0, 7))} ${label}${ROLE_WORDS[role]}`;
}
