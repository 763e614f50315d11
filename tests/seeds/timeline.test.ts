import { beforeAll, expect, test } from "vitest";
import { timeline } from "../../commands/timeline.ts";
import type { Reply } from "../../src/command.ts";
import { loadCorpus } from "../../src/corpus/load-corpus.ts";
import { buildLibrary, type Library } from "../../src/library.ts";
import { unescapeMarkdown } from "../../src/reply/markdown.ts";
import { visible } from "../../src/text/visible.ts";
import { validateMessage } from "../support/loopback-discord/validate-message.ts";
import { request, textOf } from "../support/tiny-library.ts";

let library: Library;
beforeAll(async () => {
  library = buildLibrary(await loadCorpus("seeds"));
});

function pages(topic: string): Reply[] {
  const first = timeline.run(request("timeline", { topic }), library);
  const message = { embeds: first.embeds, private: first.private };
  const known = { command: "timeline", action: "page", message, isAsker: true, mayManageMessages: false };
  const starts = Array.from(
    { length: Math.ceil(library.findTimeline(topic).length / 5) },
    (_, i) => `${i * 5}`,
  );
  return starts.map((argument) => {
    const outcome = timeline.press?.({ ...known, argument, locale: "en-US" }, library);
    if (outcome?.kind !== "update") throw new Error("The page did not turn");
    return outcome.reply;
  });
}

const TOPICS = ["", "tiktok", "rare earths", "soybeans", "Nvidia", "meeting in Busan", "tariffs"];

test.for(TOPICS)(
  "every page on “%s” is one that Discord accepts, each quoted word standing in a seed",
  (topic) => {
    const texts = library.corpus.seeds.map(({ text }) => visible(text));
    for (const { embeds, components = [] } of pages(topic)) {
      validateMessage({ embeds, components, allowed_mentions: { parse: [] } }, { isNew: true });
      const lines = (embeds[0]?.description ?? "").split("\n").filter((line) => line.startsWith("> "));
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) {
        const words = unescapeMarkdown(line.slice(2).replaceAll("**", "")).replace(/^… | …$/g, "");
        expect(
          texts.some((text) => text.includes(words)),
          words,
        ).toBe(true);
      }
    }
  },
);

test("the talks in Busan are one event, told before and after by many", () => {
  const reply = pages("meeting in Busan").map(textOf).join("\n");
  expect(reply).toContain("meeting on **Thursday, October 30, 2025**");
  expect(reply).toMatch(/also told at `000:1`.* · told as still to come at `001:1`/);
});

test("a topic in one heading among others brings only what is about it", () => {
  expect(pages("soybeans").map(textOf).join("\n")).not.toContain("deadly synthetic opioid");
});
