import { beforeAll, describe, expect, test } from "vitest";
import { loadCorpus } from "../../src/corpus/load-corpus.ts";
import { buildLibrary, type Library } from "../../src/library.ts";
import { unescapeMarkdown } from "../../src/reply/markdown.ts";
import { pageAt, tariffsReply } from "../../src/reply/tariffs.ts";
import type { TariffsPlace } from "../../src/reply/tariffs-place.ts";
import { tariffSourcesReply } from "../../src/reply/tariffs-sources.ts";
import { visible } from "../../src/text/visible.ts";
import { validateMessage } from "../support/loopback-discord/validate-message.ts";

let library: Library;
beforeAll(async () => {
  library = buildLibrary(await loadCorpus("seeds"));
});

/** The overview, and every page of every side. */
function places(): TariffsPlace[] {
  const { ledger } = library.tariffs();
  return [
    { side: null, first: 0 },
    ...ledger.sides.flatMap((side) => {
      const own: TariffsPlace[] = [{ side, first: 0 }];
      for (let after = pageAt({ side, first: 0 }, ledger).after; after !== null; ) {
        own.push({ side, first: after });
        after = pageAt({ side, first: after }, ledger).after;
      }
      return own;
    }),
  ];
}

describe("tariffs over the real documents", () => {
  test("every page is one that Discord accepts", () => {
    for (const place of places()) {
      const { embeds, components = [] } = tariffsReply(place, { isPrivate: false, hasChart: true }, library);
      validateMessage({ embeds, components }, { isNew: true });
    }
  });

  test("every row of every side is on a page, with a number", () => {
    const rows = places().flatMap((place) =>
      place.side === null
        ? []
        : pageAt(place, library.tariffs().ledger).sections.flatMap(({ steps }) => steps),
    );
    expect(rows).toHaveLength(library.tariffs().ledger.rows.length);
  });

  test("every sentence behind a number stands in a seed, word for word", () => {
    const texts = library.corpus.seeds.map(({ text }) => visible(text));
    for (const place of places()) {
      const count = pageAt(place, library.tariffs().ledger).sources.length;
      for (let first = 0; first < count; first += 4) {
        const { embeds, components = [] } = tariffSourcesReply(place, first, library);
        validateMessage({ embeds, components }, { isNew: true });
        const quoted = (embeds[0]?.description ?? "").split("\n").filter((line) => line.startsWith("> "));
        for (const line of quoted) {
          const words = unescapeMarkdown(line.slice(2)).replace(/ …$/, "");
          expect(
            texts.some((text) => text.includes(words)),
            words,
          ).toBe(true);
        }
      }
    }
  });
});
