import type { TopLevelSpec } from "vega-lite";
import { type Axes, axesOf, FONT_SIZE, PADDING, PLOT, upperEnd } from "./axes.ts";
import { COLOURS, CROSS, FAINT, FONT, GREY, INK, type Layer, PANEL, SHAPES } from "./look.ts";
import type { ChartData, ChartPoint } from "./model.ts";
import { middleOf } from "./read-points.ts";
import { labelLayers, textLayers } from "./text-layers.ts";

/** What vega-lite draws: all in pixels or on axes that are set here, so that labels stand where they have room. */
export function chartSpec(data: ChartData): TopLevelSpec {
  const axes = axesOf(data);
  return {
    width: PLOT.width,
    height: PLOT.height,
    padding: { ...PADDING },
    autosize: { type: "none" },
    background: PANEL,
    config: {
      font: FONT,
      view: { stroke: null },
      axis: AXIS,
      text: { fontSize: FONT_SIZE, color: INK, baseline: "middle" },
    },
    layer: [
      ...endLayers(data, axes),
      ...rangeLayers(data, axes),
      ...lineLayers(data, axes),
      ...pointLayers(data, axes),
      ...labelLayers(data, axes),
      ...textLayers(data),
    ],
  };
}

const AXIS = {
  labelFontSize: FONT_SIZE,
  labelColor: INK,
  labelPadding: 12,
  domain: false,
  ticks: false,
  grid: true,
  gridColor: FAINT,
  gridWidth: 2,
} as const;

/** Room is for four digits: thousands are "4k %". */
const PERCENT_LABEL = "(datum.value < 1000 ? datum.label : format(datum.value, '.2~s')) + ' %'";

function onAxes({ time, percent, ticks, isYearly }: Axes) {
  const format = isYearly ? "%Y" : "%b %Y";
  const type = "quantitative" as const;
  return {
    x: {
      field: "time",
      type,
      scale: { domain: [...time], nice: false, zero: false },
      axis: {
        title: null,
        values: [...ticks],
        labelExpr: `utcFormat(datum.value, '${format}')`,
        labelOverlap: false,
      },
    },
    y: {
      field: "percent",
      type,
      scale: { domain: [...percent], nice: false },
      axis: { title: null, labelExpr: PERCENT_LABEL, tickCount: 5 },
    },
  };
}

/** Where the documents end. */
function endLayers({ reachesTo }: ChartData, axes: Axes): Layer[] {
  const time = reachesTo === null ? null : middleOf(reachesTo);
  if (time === null) return [];
  const { x } = onAxes(axes);
  return [
    {
      data: { values: [{ time }] },
      mark: { type: "rule", color: GREY, strokeWidth: 3, strokeDash: [2, 8] },
      encoding: { x },
    },
  ];
}

/** What bounds and differing documents leave open, and from which level a threat or a forecast starts. */
function rangeLayers(data: ChartData, axes: Axes): Layer[] {
  const { x, y } = onAxes(axes);
  const ranged = data.points.filter((point) => point.low < upperEnd(point, axes));
  const open = data.points.filter(({ role }) => role === "open");
  return [
    ...byColour(ranged, (points, color) => ({
      data: {
        values: points.map((point) => ({ time: point.time, percent: point.low, end: upperEnd(point, axes) })),
      },
      mark: { type: "rule", color, strokeWidth: 20, opacity: 0.28 },
      encoding: { x, y, y2: { field: "end" } },
    })),
    ...byColour(open, (points, color) => ({
      data: {
        values: points.map((point) => ({
          time: point.time,
          percent: point.percent,
          end: levelBefore(point, data),
        })),
      },
      mark: { type: "rule", color, strokeWidth: 4, strokeDash: [10, 8] },
      encoding: { x, y, y2: { field: "end" } },
    })),
  ];
}

function levelBefore({ series, time, percent }: ChartPoint, { points }: ChartData): number {
  const before = points.findLast((point) => point.series === series && point.isStep && point.time <= time);
  return before?.percent ?? percent;
}

/** The second line is narrower: where both run alike, the first is seen on either side of it. */
function lineLayers({ points }: ChartData, axes: Axes): Layer[] {
  const { x, y } = onAxes(axes);
  return byColour(
    points.filter(({ isStep }) => isStep),
    (steps, color, series) => ({
      data: { values: steps.map(({ time, percent }) => ({ time, percent })) },
      mark: { type: "line", interpolate: "step-after", color, strokeWidth: series === 0 ? 9 : 4 },
      encoding: { x, y },
    }),
  );
}

/** Larger squares under smaller circles: both are seen where they meet. */
function pointLayers({ points }: ChartData, axes: Axes): Layer[] {
  const { x, y } = onAxes(axes);
  const marks = (role: ChartPoint["role"], style: (color: string, series: number) => object) =>
    byColour(
      points.filter((point) => point.role === role),
      (shown, color, series) => ({
        data: { values: shown.map(({ time, percent }) => ({ time, percent })) },
        mark: {
          type: "point",
          opacity: 1,
          shape: SHAPES[series] ?? "circle",
          size: series === 0 ? 420 : 620,
          ...style(color, series),
        },
        encoding: { x, y },
      }),
    ).toReversed();
  return [
    ...marks("level", (color) => ({ fill: color, stroke: PANEL, strokeWidth: 3 })),
    ...marks("open", (color) => ({ fill: PANEL, stroke: color, strokeWidth: 5 })),
    ...marks("averted", (color) => ({ shape: CROSS, stroke: color, size: 300, strokeWidth: 5 })),
  ];
}

function byColour(
  points: readonly ChartPoint[],
  layerOf: (points: readonly ChartPoint[], color: string, series: number) => Layer,
): Layer[] {
  return COLOURS.flatMap((color, series) => {
    const own = points.filter((point) => point.series === series);
    return own.length === 0 ? [] : [layerOf(own, color, series)];
  });
}
