import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { type LabelledQuestion, scoreQuestions } from "../../scripts/evaluation.ts";
import type { Command, Reply, Request } from "../../src/command.ts";
import { loadCorpus } from "../../src/corpus/load-corpus.ts";
import { UserError } from "../../src/errors.ts";
import { buildLibrary, type Library } from "../../src/library.ts";
import { unescapeMarkdown } from "../../src/reply/markdown.ts";
import { visible } from "../../src/text/visible.ts";
import { validateChoices, validateMessage } from "../support/loopback-discord/validate-message.ts";
import { request, tinyLibrary } from "../support/tiny-library.ts";

const QUESTIONS: LabelledQuestion[] = JSON.parse(readFileSync("tests/labelled/questions-dev.json", "utf8"));

let library: Library;
beforeAll(async () => {
  library = buildLibrary(await loadCorpus("seeds"));
});

function command(name: string): Command {
  const found = commands.find(({ definition }) => definition.name === name);
  if (found === undefined) throw new Error(`There is no command ${name}`);
  return found;
}

/** What Discord would refuse makes this throw. */
function expectAccepted({ embeds, components = [] }: Reply): void {
  validateMessage({ embeds, components, allowed_mentions: { parse: [] } }, { isNew: true });
}

/** A reply, or null where the person is told in a sentence what is wrong. */
function replyOrSentence(run: () => Reply): Reply | null {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.message.length).toBeLessThan(2000);
    return null;
  }
}

/** The block quotes of a reply, without stress, escapes and marks of omission. */
function quotedParts({ embeds }: Reply): string[] {
  return (embeds[0]?.description ?? "")
    .split("\n")
    .filter((line) => line.startsWith("> "))
    .flatMap((line) => unescapeMarkdown(line.slice(2).replaceAll("**", "")).split(/^… | …$/))
    .filter((part) => part !== "");
}

describe("over the real documents", () => {
  test("every labelled question gets a reply that Discord accepts", () => {
    for (const { question } of QUESTIONS)
      expectAccepted(command("ask").run(request("ask", { question }), library));
  });

  test("every word quoted in any answer stands in a seed", () => {
    const texts = library.corpus.seeds.map(({ text }) => visible(text));
    for (const { question } of QUESTIONS) {
      const reply = command("ask").run(request("ask", { question }), library);
      for (const part of quotedParts(reply))
        expect(
          texts.some((text) => text.includes(part)),
          part,
        ).toBe(true);
    }
  });

  test("every passage opens in a reply that Discord accepts", () => {
    for (const { address } of library.corpus.passages) {
      expectAccepted(command("source").run(request("source", { address }), library));
    }
  });

  test("every document is suggested, listed and opened", () => {
    expectAccepted(command("source").run(request("source"), library));
    const choices = command("source").suggest?.(
      { ...request("source", { address: "" }), focused: "address" },
      library,
    );
    validateChoices(choices ?? []);
    expect(choices?.map(({ value }) => value)).toEqual(library.corpus.documents.map(({ id }) => id));
  });

  test("the answers do not fall below their floor", () => {
    const score = scoreQuestions(QUESTIONS, library.search);
    expect(score.shareWithinPage).toBeGreaterThanOrEqual(0.92);
    expect(score.shareFirst).toBeGreaterThanOrEqual(0.78);
    expect(score.wronglyRefused).toBeLessThanOrEqual(1);
    expect(score.refused).toBeGreaterThanOrEqual(8);
  });
});

describe("over hostile documents and questions", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary", maxLength: 250 }),
    fc.constantFrom(
      "@everyone",
      "<@&1> ".repeat(40),
      "*".repeat(300),
      "`".repeat(199),
      "||x||",
      "[a](http://b.c)",
      "\u202eabc",
      "­​‍",
    ),
  );
  const paragraph = fc.oneof(
    hostile,
    fc.constantFrom("*_`|".repeat(1500), "harbour ".repeat(800), "港".repeat(5000)),
  );

  /** Every way to ask, of every document and passage. */
  function repliesOf(question: string, asked: Library): Reply[] {
    const questions = [question, "harbour talks", `harbour ${question}`];
    const addresses = [question, ...asked.corpus.passages.map(({ address }) => address)];
    const run = (name: string, options: Request["options"]) =>
      replyOrSentence(() => command(name).run(request(name, options), asked));
    const replies = [
      ...questions.map((one) => run("ask", { question: one })),
      ...addresses.map((address) => run("source", { address })),
    ];
    return replies.filter((reply) => reply !== null);
  }

  test("every reply is one that Discord accepts, or a sentence", async () => {
    const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(paragraphs, hostile, async (written, question) => {
        const text = `The harbour talks end\n\nThe harbour talks ended well, they said.\n\n${written.join("\n\n")}\n`;
        repliesOf(question, await tinyLibrary({ "010_a.txt": text })).forEach(expectAccepted);
      }),
      { numRuns: 60 },
    );
  });

  test("a corpus of many documents is listed page by page", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [
        `${100 + i}_x.txt`,
        `${"Long title ".repeat(30)}${i}\n\nBody of number ${i} stands here, they said.`,
      ]),
    );
    const many = await tinyLibrary(files);
    expectAccepted(command("source").run(request("source"), many));
    expectAccepted(command("help").run(request("help"), many));
  });
});
