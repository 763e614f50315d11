import type { ChartData, ChartPoint } from "./model.ts";
import { middleOf } from "./read-points.ts";

/** The picture in pixels: 1,200 by 800, of which the plot leaves room for the heading, the axes and the notes. */
export const PADDING = { left: 112, top: 172, right: 48, bottom: 184 } as const;
export const PLOT = { width: 1040, height: 444 } as const;
export const FONT_SIZE = 28;

const MONTH_MS = 30.44 * 86_400_000;
const MOST_TICKS = 6;
const STEPS_IN_MONTHS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 24_000];
/** No mark so near the right edge that its name would be cut, as a share of the axis. */
const RIGHT_MARGIN = 0.025;
/** Room above the highest point, for its label. */
const HEADROOM = 1.16;
/** How far a rate "over 40 %" is drawn upwards, as a share of the axis. */
const OPEN_END = 0.12;

/** A place in the plot, from its upper left corner. */
export interface Pixels {
  readonly x: number;
  readonly y: number;
}

/** What the axes span, and where they are marked. */
export interface Axes {
  readonly time: readonly [number, number];
  readonly percent: readonly [number, number];
  readonly ticks: readonly number[];
  /** Whether the marks are years. */
  readonly isYearly: boolean;
}

/** Axes that hold all points, the end of the documents, and room for the labels; there is at least one point. */
export function axesOf({ points, reachesTo }: ChartData): Axes {
  const end = reachesTo === null ? null : middleOf(reachesTo);
  const times = [...points.map(({ time }) => time), ...(end === null ? [] : [end])];
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const margin = Math.max(MONTH_MS / 2, (last - first) / 14);
  const time = [first - margin, last + margin] as const;
  const top = Math.max(1, ...points.map(({ high }) => high)) * HEADROOM;
  return { time, percent: [0, top], ...ticksOf(time) };
}

/** The first days of months, so far apart that their names do not touch. */
function ticksOf([first, last]: readonly [number, number]): Pick<Axes, "ticks" | "isYearly"> {
  const months = (last - first) / MONTH_MS;
  const step = STEPS_IN_MONTHS.find((one) => months / one <= MOST_TICKS) ?? 1_200_000;
  const start = new Date(first);
  const month = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth() + 1) / step) * step;
  const ticks = Array.from({ length: MOST_TICKS + 1 }, (_, i) => monthStart(month + i * step));
  return {
    ticks: ticks.filter((tick) => tick <= last - RIGHT_MARGIN * (last - first)),
    isYearly: step >= 12,
  };
}

/** `Date.UTC` would take the year 31 for 1931. */
function monthStart(month: number): number {
  return new Date(0).setUTCFullYear(Math.floor(month / 12), month % 12, 1);
}

/** Where a point stands in the plot. */
export function pixelsOf({ time, percent }: Pick<ChartPoint, "time" | "percent">, axes: Axes): Pixels {
  const [from, to] = axes.time;
  return {
    x: ((time - from) / (to - from)) * PLOT.width,
    y: PLOT.height * (1 - percent / axes.percent[1]),
  };
}

/** Up to where a point's range is drawn: what is "over 40 %" goes on above it. */
export function upperEnd({ high, label }: ChartPoint, axes: Axes): number {
  return label.startsWith("over") ? Math.min(axes.percent[1], high + OPEN_END * axes.percent[1]) : high;
}
