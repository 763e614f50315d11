import type { TopLevelSpec } from "vega-lite";

/** A panel of its own, so that the picture reads alike on Discord's dark and light background. */
export const PANEL = "#fbfaf7";
export const INK = "#1d1d1f";
export const FAINT = "#d8d5cc";
export const GREY = "#6a6a6a";
/** Blue and vermilion of Okabe and Ito, told apart by all; the shapes differ too. */
export const COLOURS = ["#0072B2", "#D55E00"] as const;
/** The same, dark enough for letters. */
export const DARK_COLOURS = ["#00558a", "#a84a00"] as const;
export const SHAPES = ["circle", "square"] as const;
export const CROSS = "M-1,-1L1,1M-1,1L1,-1";
export const FONT = "DejaVu Sans";

/** One layer of what vega-lite draws. */
export type Layer = Extract<TopLevelSpec, { layer: unknown }>["layer"][number];
