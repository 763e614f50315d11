import { beforeAll, expect, test } from "vitest";
import type { Engine } from "../../bench/engines/engine.ts";
import { ENGINES } from "../../bench/engines/list.ts";
import { buildCorpus } from "../../src/corpus/load-corpus.ts";
import type { Corpus } from "../../src/corpus/model.ts";

/** The package is optional; whoever has not got it compares the others. */
const OPTIONAL = "sqlite";
const SUBJECTS = ["lighthouse", "orchard", "foundry", "observatory"];

const names = await Promise.all(
  [...ENGINES].map(async ([name, load]) => ((await isThere(load)) ? name : "")),
);
let corpus: Corpus;

async function isThere(load: () => Promise<unknown>): Promise<boolean> {
  return load().then(
    () => true,
    () => false,
  );
}

async function load(name: string): Promise<Engine> {
  const { engine } = (await ENGINES.get(name)?.()) ?? {};
  if (engine === undefined) throw new Error(`${name} is no engine`);
  return engine;
}

beforeAll(async () => {
  const told = [...SUBJECTS, "ferry", "ferry", "ferry"].map(
    (subject, at) => `The council of town number ${at} voted for a new ${subject} in spring.`,
  );
  corpus = await buildCorpus([{ file: "000_a.md", text: ["# Votes", "## Orchard", ...told].join("\n\n") }]);
});

test("every engine can be loaded, but for an optional one", () => {
  expect([...ENGINES.keys()].filter((name) => name !== OPTIONAL && !names.includes(name))).toEqual([]);
});

test.each(names.filter(Boolean))(
  "%s shows the passage that holds the rare word of a question",
  async (name) => {
    const { ask } = await (await load(name)).build(corpus);
    for (const subject of SUBJECTS) {
      // Not every word of it stands there: an engine that asks for all of them would show nothing.
      const shown = ask(`which council voted for the ${subject} after so many years?`);
      expect(shown[0]?.passage).toMatchObject({ kind: "paragraph", text: expect.stringContaining(subject) });
      expect(shown.length).toBeLessThanOrEqual(3);
    }
  },
);
