import { create, insert, search } from "@orama/orama";
import { PAGE_SIZE } from "../../src/reply/answer.ts";
import { versionOf } from "../version-of.ts";
import { answeringPassages, type Engine, shownWhole } from "./engine.ts";

export const engine: Engine = {
  name: "Orama",
  library: `@orama/orama ${versionOf("@orama/orama")}`,
  setting: "English with its stemmer",
  async build(corpus) {
    const database = create({
      schema: { text: "string" },
      components: { tokenizer: { language: "english", stemming: true } },
    });
    for (const { index, text } of answeringPassages(corpus)) {
      await insert(database, { id: String(index), text });
    }
    return {
      ask: (question) => {
        const found = search(database, { term: question, limit: PAGE_SIZE });
        if (found instanceof Promise)
          throw new Error("Orama answers at once, unless it has asynchronous hooks");
        return shownWhole(
          corpus,
          found.hits.map(({ id }) => Number(id)),
        );
      },
    };
  },
};
