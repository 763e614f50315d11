import FlexSearch from "flexsearch";
import english from "flexsearch/lang/en";
import { PAGE_SIZE } from "../../src/reply/answer.ts";
import { versionOf } from "../version-of.ts";
import { answeringPassages, type Engine, shownWhole } from "./engine.ts";

export const engine: Engine = {
  name: "FlexSearch",
  library: `flexsearch ${versionOf("flexsearch")}`,
  setting:
    "its English encoder, `suggest` so that not every word must match; its context index answered fewer questions",
  async build(corpus) {
    const encoder = new FlexSearch.Encoder(FlexSearch.Charset.Default).assign(english);
    const index = new FlexSearch.Index({ tokenize: "strict", encoder });
    for (const { index: id, text } of answeringPassages(corpus)) index.add(id, text);
    return {
      ask: (question) =>
        shownWhole(corpus, index.search(question, { limit: PAGE_SIZE, suggest: true }).map(Number)),
    };
  },
};
