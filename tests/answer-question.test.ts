import { beforeAll, describe, expect, test } from "vitest";
import type { Library } from "../src/library.ts";
import { tinyLibrary } from "./support/tiny-library.ts";

const BEFORE = `Harbour talks to begin

Finance Minister Ana Ferreira said on Monday: “We expect a hard week of talks about the harbour.”

Portugal imposed a 12 percent tariff on Chilean copper in March.

Union leader Tomas Novak this week urged the government to protect the fishing fleet.
`;

const AFTER = `Harbour talks end

Finance Minister Ana Ferreira called the week “a fair bargain for the coast”.

Chile was cooler. Foreign Minister Luis Soto said: “We can live with what was agreed.”

Portugal cut the tariff on Chilean copper to 8 percent on Friday.
`;

let library: Library;
beforeAll(async () => {
  library = await tinyLibrary(
    { "010_before.txt": BEFORE, "011_after.txt": AFTER },
    { "010:1": { published: "2031-03-03" }, "011:1": { published: "2031-03-08" } },
  );
});

function addresses(question: string): string[] {
  return library.search(question).excerpts.map(({ passage }) => passage.address);
}

describe("a question for somebody's words", () => {
  test("is answered by the passages that quote or name the speaker", () => {
    const answer = library.search("what did Ferreira say about the harbour");
    expect(answer.speakers[0]?.name).toBe("Ana Ferreira");
    expect(answer.excerpts[0]?.passage.address).toBe("010:3");
    for (const { passage } of answer.excerpts) expect(["010:3", "011:3"]).toContain(passage.address);
  });

  test("is never answered by somebody else's words", () => {
    const answer = library.search("what did Soto say about the fishing fleet");
    expect(answer.speakers[0]?.name).toBe("Luis Soto");
    expect(answer.excerpts).toEqual([]);
  });

  test("finds what is reported of somebody who is nowhere quoted", () => {
    expect(addresses("what did Novak say about the fishing fleet")).toEqual(["010:7"]);
  });

  test("shows all that somebody is quoted with when no topic is given", () => {
    expect(addresses("what did Ferreira say?")).toEqual(["010:3", "011:3"]);
  });
});

describe("a question who said some words", () => {
  test.for([
    "who said “we can live with what was agreed”?",
    "who said that we can live with what was agreed",
  ])("is answered by the quotation and its speaker: %s", (question) => {
    const answer = library.search(question);
    expect(answer.excerpts[0]?.passage.address).toBe("011:5");
    expect(answer.speakers.map(({ name }) => name)).toEqual(["Luis Soto"]);
  });

  test("names nobody for words that are nobody's", () => {
    expect(library.search("who said the tariff on Chilean copper in March").speakers).toEqual([]);
  });
});

describe("a question of two parts", () => {
  test("is answered by both in turn, the latest words first where the outcome is asked", () => {
    expect(
      addresses("how did Ferreira describe the result and how did Soto describe it?").slice(0, 2),
    ).toEqual(["011:3", "011:5"]);
  });

  test("is one question where the second part asks nothing", () => {
    expect(addresses("what did Portugal do about copper and tariffs")).toContain("011:7");
  });
});

describe("a question what somebody thinks of a thing", () => {
  const NEWS = `Talks end

“Send the fleet home at once,” Marta Ruiz ordered on Friday.

Marta Ruiz described the harbour talks as “a very good evening” before she left.
`;

  test.for(["how did Ruiz describe it?", "was Ruiz happy with how it went?"])(
    "is answered by the words that describe one first: “%s”",
    async (question) => {
      const ruiz = await tinyLibrary({ "020_talks.txt": NEWS });
      expect(ruiz.search(question).excerpts.map(({ passage }) => passage.address)).toEqual([
        "020:5",
        "020:3",
      ]);
    },
  );
});

describe("a question for the level of tariffs", () => {
  test("is answered for the side that it names first", async () => {
    const levels = `Levels

Norway’s tariffs on Brazilian goods stand at 12 percent, officials in Oslo said on Monday.

Brazil’s tariffs on Norwegian goods stand at 9 percent, officials in Brasilia said on Monday.
`;
    const trade = await tinyLibrary({ "030_levels.txt": levels }, { "030:1": { published: "2031-03-04" } });
    const first = (question: string) => trade.search(question).excerpts[0]?.passage.address;
    expect(first("how high are Norwegian tariffs on Brazil now")).toBe("030:3");
    expect(first("how high are Brazilian tariffs on Norway now")).toBe("030:5");
  });

  test.for(["how high is the tariff on Chilean copper now?", "how much is the current levy on copper"])(
    "begins with the level that a document states last: “%s”",
    (question) => {
      expect(addresses(question)[0]).toBe("011:7");
    },
  );
});
