import { buildLibrary } from "../../src/library.ts";
import { PAGE_SIZE } from "../../src/reply/answer.ts";
import { versionOf } from "../version-of.ts";
import type { Engine } from "./engine.ts";

/** The search behind `/summit ask`. */
export const engine: Engine = {
  name: "Summit Desk",
  library: `minisearch ${versionOf("minisearch")}`,
  setting: "as it answers `/summit ask`, with quotes, tariffs and timeline read beforehand",
  async build(corpus) {
    const library = buildLibrary(corpus);
    return {
      // An excerpt is cut when its span is first looked at.
      ask: (question) =>
        library
          .search(question)
          .excerpts.slice(0, PAGE_SIZE)
          .map(({ passage, span, matches }) => ({ passage, span, matches })),
      warmUp: () => library.warmUp(),
    };
  },
};
