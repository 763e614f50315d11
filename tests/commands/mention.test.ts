import { describe, expect, test } from "vitest";
import { ask } from "../../commands/ask.ts";
import { answerMention } from "../../commands/mention.ts";
import { validateMessage } from "../support/loopback-discord/validate-message.ts";
import { request, textOf, tinyLibrary } from "../support/tiny-library.ts";

const library = await tinyLibrary({
  "010_harbour.txt":
    "Harbour news\n\nThe harbour in Lisbon received wool worth 4 million escudos on Tuesday, officials said.\n",
});

describe("answerMention", () => {
  test("answers as /summit ask does", () => {
    const question = "what wool did the harbour receive";
    expect(answerMention(question, library)).toEqual(ask.run(request("ask", { question }), library));
  });

  test.for(["", " ", "\u200b\u202e", "?", "** **"])("helps where nothing is asked: %j", (text) => {
    const reply = answerMention(text, library);
    expect(textOf(reply)).toContain("/summit ask");
    expect(reply.private).toBe(false);
  });

  test("says in public that nothing was found", () => {
    const reply = answerMention("penguin colonies of Antarctica", library);
    expect(textOf(reply)).toContain("Nothing found");
    expect(reply.private).toBe(false);
  });

  test("says briefly what is wrong with a question", () => {
    const reply = answerMention("a", library);
    expect(textOf(reply)).toMatch(/at least 3 characters/);
    expect(reply.private).toBe(false);
  });

  test("cuts a long text at a word, to what a question may have", () => {
    const reply = answerMention(`what wool did the harbour receive ${"indeed ".repeat(600)}`, library);
    expect(reply.embeds[0]?.title).toMatch(/^what wool.* indeed…$/);
    expect(reply.embeds[0]?.title?.length).toBeLessThanOrEqual(200);
  });

  test.for([
    "# **bold** ||spoiler|| ```code``` [a](https://b.c) discord.gg/abc @everyone <@1>",
    "\u202eturned\u0000round\ud800",
    "*".repeat(4000),
    "𝕏".repeat(2000),
    "x".repeat(4000),
  ])("keeps within Discord's limits, and harmless, with %j", (text) => {
    const reply = answerMention(text, library);
    expect(() => validateMessage(reply, { isNew: true })).not.toThrow();
    expect(reply.embeds[0]?.title).not.toMatch(/(?<!\\)(?:@everyone|<@|\*\*|https:)/);
  });
});
