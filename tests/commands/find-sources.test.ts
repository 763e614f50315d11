import { beforeAll, describe, expect, test } from "vitest";
import { findSources } from "../../commands/find-sources.ts";
import type { Reply } from "../../src/command.ts";
import { UserError } from "../../src/errors.ts";
import type { Library } from "../../src/library.ts";
import { validateMessage } from "../support/loopback-discord/validate-message.ts";
import { customIdOf, labelsOf, request, textOf, tinyLibrary } from "../support/tiny-library.ts";

const TEXT = `Harbour talks end

Finance Minister Ana Ferreira said: “We will never sell the harbour to strangers.”

Portugal will lower its levy on Chilean copper from 12 percent to 8 percent, the finance ministry said on Tuesday.
`;

let library: Library;
beforeAll(async () => {
  library = await tinyLibrary({ "010_harbour.txt": TEXT });
});

function run(message: string): Reply {
  return findSources.run(request("Find sources", { message, messageId: "900000000000000077" }), library);
}

describe("Find sources", () => {
  test("shows privately the passage that bears on a claim", () => {
    const reply = run("Heard that the levy on Chilean copper goes down");
    expect(reply.private).toBe(true);
    expect(textOf(reply)).toMatch(/On: Heard that the levy[\s\S]*from 12 percent to 8 percent[\s\S]*`010:5`/);
  });

  test("says that a quotation stands word for word, and whose words they are", () => {
    const text = textOf(run('Ferreira said "we will never sell the harbour to strangers"'));
    expect(text).toMatch(
      /stands \*\*word for word\*\* in the documents:\n> .*\n— \*\*Ana Ferreira\*\*, Finance Minister/,
    );
  });

  test("shows where the wording differs", () => {
    const text = textOf(run('Ferreira said "we will certainly never sell the harbour to strangers"'));
    expect(text).toContain(
      "“we will ~~certainly~~ never sell the harbour to strangers” stands **with other words**",
    );
  });

  test("says which word the message leaves out, since it may turn the sentence", () => {
    const text = textOf(run('Ferreira said "we will sell the harbour to strangers"'));
    expect(text).toContain("stands **with other words** in the documents, which have “never” besides");
  });

  test("takes words left out with “…” for no difference", () => {
    expect(textOf(run('Ferreira said "we will never sell … to strangers"'))).toContain("**word for word**");
  });

  test("says when the documents have the words as somebody else's, never that it is false", () => {
    const text = textOf(run('Tomas Novak said: "We will never sell the harbour to strangers."'));
    expect(text).toContain("as the words of **somebody else** than Tomas Novak");
    expect(text).not.toMatch(/false|wrong|lie/i);
  });

  test("says that a quotation is not in the documents", () => {
    expect(textOf(run('She said "the moon is made of green cheese today"'))).toContain(
      "is **not in these documents**",
    );
  });

  test("puts quotations before claims, and no passage twice", () => {
    const text = textOf(
      run('Copper levy goes to 8 percent. Ferreira: "we will never sell the harbour to strangers".'),
    );
    expect(text.indexOf("word for word")).toBeLessThan(text.indexOf("On: Copper"));
    expect(text.match(/`010:3`/g)).toHaveLength(1);
  });

  test("says that nothing bears on a message", () => {
    const reply = run("Good morning everyone, lovely weather!");
    expect(textOf(reply)).toContain("Nothing in these documents bears on this message");
    expect(labelsOf(reply)).toEqual([]);
  });

  test.for(["", "  ", "\u200b\u202e"])(
    "answers a message without text in a clear sentence (%j)",
    (message) => {
      expect(() => run(message)).toThrow(UserError);
    },
  );

  test("shares what it shows as a reply to the message", () => {
    const reply = run("the levy on Chilean copper goes down");
    const [command = "", action = "", argument = ""] = customIdOf(reply, "Share").split(":");
    const message = { embeds: reply.embeds, private: true };
    const pressed = {
      command,
      action,
      argument,
      message,
      isAsker: true,
      mayManageMessages: false,
      locale: "en-US",
    };
    expect(findSources.press?.(pressed, library)).toMatchObject({
      kind: "new",
      replyTo: "900000000000000077",
      reply: { embeds: reply.embeds, private: false },
    });
  });

  test.for([
    { reason: "4,000 characters", message: "The harbour levy on copper. ".repeat(145) },
    {
      reason: "Markdown and mentions",
      message: "**copper** levy <@1> @everyone [x](https://y.z) `levy` ||Chilean|| ".repeat(20),
    },
    { reason: "quotation marks without end", message: "“".repeat(2000) + '"levy copper '.repeat(150) },
    { reason: "characters nobody sees", message: "cop\u00adper\u200b le\u202evy Chilean ".repeat(50) },
  ])("stays within Discord's limits for $reason", ({ message }) => {
    const { embeds, components = [] } = run(message);
    expect(() =>
      validateMessage({ embeds, components, allowed_mentions: { parse: [] } }, { isNew: true }),
    ).not.toThrow();
  });
});
