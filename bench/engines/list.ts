import type { Engine } from "./engine.ts";

/** The engines in the order of the table; each is loaded in a process of its own, so that none pays for another. */
export const ENGINES: ReadonlyMap<string, () => Promise<{ readonly engine: Engine }>> = new Map([
  ["summit-desk", () => import("./summit-desk.ts")],
  ["minisearch", () => import("./minisearch.ts")],
  ["orama", () => import("./orama.ts")],
  ["flexsearch", () => import("./flexsearch.ts")],
  ["sqlite", () => import("./sqlite.ts")],
]);
