import { type Axes, FONT_SIZE, PADDING, type Pixels, PLOT, pixelsOf } from "./axes.ts";
import type { ChartPoint } from "./model.ts";

/** A wide letter of DejaVu Sans Bold: labels are laid out before any font is loaded. */
const LETTER = 0.7 * FONT_SIZE;
/** Half of a point's mark. */
const POINT = 15;

/** A point's label, with its middle in pixels of the plot. */
export interface PlacedLabel extends Pixels {
  readonly text: string;
  readonly series: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What the step lines cover: labels rather stand elsewhere, but may stand on them. */
function linesOf(points: readonly ChartPoint[], axes: Axes): Box[] {
  return [0, 1].flatMap((series) => {
    const steps = points.filter((point) => point.isStep && point.series === series);
    return steps.slice(1).flatMap((step, i) => {
      const [from, to] = [pixelsOf(steps[i] ?? step, axes), pixelsOf(step, axes)];
      return [
        { left: from.x, right: to.x, top: from.y - 4, bottom: from.y + 4 },
        { left: to.x - 4, right: to.x + 4, top: Math.min(from.y, to.y), bottom: Math.max(from.y, to.y) },
      ];
    });
  });
}

/** A label for each point where one fits beside the points and the other labels; levels come first. */
export function placeLabels(points: readonly ChartPoint[], axes: Axes): PlacedLabel[] {
  const taken: Box[] = points.map((point) => boxAround(pixelsOf(point, axes), 2 * POINT, 2 * POINT));
  const lines = linesOf(points, axes);
  const placed: PlacedLabel[] = [];
  for (const point of points.toSorted((a, b) => rank(a) - rank(b))) {
    const { label: text, series } = point;
    const spot = pixelsOf(point, axes);
    const isTold = placed.some((one) => one.text === text && one.series === series && isNear(one, spot));
    const spots = isTold ? [] : spotsAround(spot, point).filter(({ box }) => isFree(box, taken));
    const free = spots.find(({ box }) => isFree(box, lines)) ?? spots[0];
    if (free === undefined) continue;
    taken.push(free.box);
    placed.push({ text, series, x: free.x, y: free.y });
  }
  return placed;
}

const RANKS = { level: 0, open: 1, averted: 2 } as const;

function rank({ role }: ChartPoint): number {
  return RANKS[role];
}

function isNear(one: Pixels, other: Pixels): boolean {
  return Math.abs(one.x - other.x) < 70 && Math.abs(one.y - other.y) < 50;
}

/** Above and below, the second direction the other way round, then at the sides. */
function spotsAround({ x, y }: Pixels, { label, series }: ChartPoint) {
  const width = label.length * LETTER;
  const [up, down] = [
    { x, y: y - 36 },
    { x, y: y + 36 },
  ];
  const beside = width / 2 + POINT + 10;
  const nudged = [up, down].flatMap((spot) =>
    [-0.35, 0.35, -0.62, 0.62].map((to) => ({ x: x + to * width, y: spot.y })),
  );
  const sides = [
    { x: x + beside, y },
    { x: x - beside, y },
  ];
  const upright = series === 0 ? [up, down] : [down, up];
  return [...upright, ...nudged, ...sides].map((spot) => ({
    ...spot,
    box: boxAround(spot, width, FONT_SIZE + 4),
  }));
}

function boxAround({ x, y }: Pixels, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function isFree(box: Box, taken: readonly Box[]): boolean {
  const isInside =
    box.left > -PADDING.left / 4 &&
    box.right < PLOT.width + PADDING.right - 4 &&
    box.top > -20 &&
    box.bottom < PLOT.height;
  return (
    isInside &&
    taken.every(
      (other) =>
        box.right <= other.left ||
        box.left >= other.right ||
        box.bottom <= other.top ||
        box.top >= other.bottom,
    )
  );
}
