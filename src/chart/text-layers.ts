import { formatDate } from "../reply/date.ts";
import { type Axes, FONT_SIZE, PADDING, PLOT } from "./axes.ts";
import { COLOURS, DARK_COLOURS, INK, type Layer, PANEL, SHAPES } from "./look.ts";
import type { ChartData } from "./model.ts";
import { placeLabels } from "./place-labels.ts";

const IN_PIXELS = {
  x: { field: "x", type: "quantitative", scale: null },
  y: { field: "y", type: "quantitative", scale: null },
} as const;

/** The rates beside their points, on a halo that keeps lines from striking them through. */
export function labelLayers({ points }: ChartData, axes: Axes): Layer[] {
  const values = placeLabels(points, axes).map(({ text, x, y, series }) => ({ text, x, y, series }));
  const encoding = { ...IN_PIXELS, text: { field: "text", type: "nominal" } } as const;
  const style = { type: "text", fontWeight: "bold", fontSize: FONT_SIZE } as const;
  const color = {
    field: "series",
    type: "ordinal" as const,
    scale: { domain: [0, 1], range: [...DARK_COLOURS] },
    legend: null,
  };
  return [
    { data: { values }, mark: { ...style, stroke: PANEL, strokeWidth: 10, strokeJoin: "round" }, encoding },
    { data: { values }, mark: style, encoding: { ...encoding, color } },
  ];
}

/** The heading, the key to the two directions, and the notes under the axis. */
export function textLayers(data: ChartData): Layer[] {
  const left = 20 - PADDING.left;
  const upTo =
    data.reachesTo === null ? "in undated documents" : `up to ${formatDate(data.reachesTo)} (dotted line)`;
  const title = { text: "Tariff rates, as the documents report them", x: left, y: -134 };
  const notes = [
    `As reported ${upTo}. * = documents differ`,
    "Filled = told as done · hollow = only threatened or expected",
    "× = said to be averted · pale bar = left open or disputed",
  ].map((text, i) => ({ text, x: left, y: PLOT.height + 82 + 38 * i }));
  const key = data.series.map((name, series) => {
    const isEmpty = data.points.every((point) => point.series !== series);
    return { text: isEmpty ? `${name}: no level told` : name, x: left + 44, y: -88 + 40 * series, series };
  });
  const texts = (values: { text: string; x: number; y: number }[], style: object): Layer => ({
    data: { values },
    mark: { type: "text", align: "left", ...style },
    encoding: { ...IN_PIXELS, text: { field: "text", type: "nominal" } },
  });
  return [
    texts([title], { fontSize: 36, fontWeight: "bold" }),
    texts(key, { fontWeight: "bold" }),
    texts(notes, {}),
    ...key.map(({ y, series }) => keyMark(left + 18, y, series)),
  ];
}

function keyMark(x: number, y: number, series: number): Layer {
  const fill = COLOURS[series] ?? INK;
  return {
    data: { values: [{ x, y }] },
    mark: { type: "point", shape: SHAPES[series] ?? "circle", size: 520, fill, stroke: fill, opacity: 1 },
    encoding: IN_PIXELS,
  };
}
