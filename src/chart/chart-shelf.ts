import { Worker } from "node:worker_threads";
import type { TopLevelSpec } from "vega-lite";
import type { Ledger } from "../tariffs/ledger-model.ts";
import { describeChart } from "./describe-chart.ts";
import type { Chart } from "./model.ts";
import { readPoints } from "./read-points.ts";
import { chartSpec } from "./spec.ts";

/** How far the drawing of a chart is; `none` where too few rates are told to draw one. */
export type ChartState =
  | { readonly kind: "none" }
  | { readonly kind: "drawing" }
  | { readonly kind: "failed"; readonly description: string }
  | { readonly kind: "ready"; readonly chart: Chart };

const FEWEST_POINTS = 2;
const DRAW_WITHIN_MS = 60_000;

/** Each ledger is drawn once and its picture kept as long as the ledger is. */
const shelf = new WeakMap<Ledger, ChartState>();

/** The chart of a ledger; the first call begins to draw it, in a thread of its own, and never waits. */
export function chartOf(ledger: Ledger, reachesTo: string | null): ChartState {
  const known = shelf.get(ledger);
  if (known) return known;
  const data = readPoints(ledger, reachesTo);
  const begun: ChartState = { kind: data.points.length < FEWEST_POINTS ? "none" : "drawing" };
  shelf.set(ledger, begun);
  if (begun.kind === "drawing") {
    const description = describeChart(data);
    // After the reply that asks for it has been sent.
    setImmediate(() => {
      void draw(() => chartSpec(data)).then(
        (png) => shelf.set(ledger, { kind: "ready", chart: { png, description } }),
        () => shelf.set(ledger, { kind: "failed", description }),
      );
    }).unref();
  }
  return begun;
}

async function draw(specOf: () => TopLevelSpec): Promise<Uint8Array> {
  // Threads cannot run TypeScript on every Node that this runs on; tests do without.
  if (import.meta.url.endsWith(".ts")) return (await import("./draw.ts")).drawPng(specOf());
  return drawInThread(specOf());
}

function drawInThread(spec: TopLevelSpec): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData: spec });
    // Nobody who leaves waits for a picture.
    worker.unref();
    const timer = setTimeout(() => void worker.terminate(), DRAW_WITHIN_MS).unref();
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => {
      clearTimeout(timer);
      reject(new Error("The drawing thread ended without a picture"));
    });
  });
}
