import { createRequire } from "node:module";
import { type RenderedImage, Resvg } from "@resvg/resvg-js";
import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { FONT } from "./look.ts";

const require = createRequire(import.meta.url);
const FONT_FILES = [
  require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"),
  require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf"),
];

/** The drawing as SVG; loading this file takes vega, so that only the drawing thread does. */
export async function drawSvg(spec: TopLevelSpec): Promise<string> {
  const view = new View(parse(compile(spec).spec), { renderer: "none" });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}

/** The drawing as PNG, in a font that comes along: the same on every machine. */
export async function drawPng(spec: TopLevelSpec): Promise<Uint8Array> {
  const font = { fontFiles: FONT_FILES, loadSystemFonts: false, defaultFontFamily: FONT };
  const image: RenderedImage = new Resvg(await drawSvg(spec), { font }).render();
  return image.asPng();
}
