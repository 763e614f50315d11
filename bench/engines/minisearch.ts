import MiniSearch from "minisearch";
import { versionOf } from "../version-of.ts";
import { answeringPassages, type Engine, shownWhole } from "./engine.ts";

export const engine: Engine = {
  name: "MiniSearch",
  library: `minisearch ${versionOf("minisearch")}`,
  setting: "its defaults",
  async build(corpus) {
    const index = new MiniSearch({ fields: ["text"] });
    index.addAll(answeringPassages(corpus).map(({ index: id, text }) => ({ id, text })));
    return {
      ask: (question) =>
        shownWhole(
          corpus,
          index.search(question).map(({ id }) => id),
        ),
    };
  },
};
