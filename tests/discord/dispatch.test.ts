import { ApplicationCommandType, InteractionResponseType } from "discord-api-types/v10";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Desk, openDesk } from "../support/desk.ts";
import { customIdByLabel, type LoopbackDiscord } from "../support/loopback-discord/loopback-discord.ts";

let desk: Desk;
let loopback: LoopbackDiscord;

beforeAll(async () => {
  desk = await openDesk();
  loopback = desk.loopback;
});

afterAll(() => desk.close());

afterEach(() => {
  desk.log.lines.length = 0;
});

const STRANGER = "900000000000000102";
const MANAGE_MESSAGES = String(1 << 13);

describe("a slash command", () => {
  test("is answered by the command its subcommand names, with the options given", async () => {
    const reply = await loopback.slash("echo", { question: "soybeans?" });
    expect(reply.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(reply.data?.embeds?.[0]?.description).toBe("You said: soybeans?");
  });

  test("is answered in public, in private, or as the operator has set it", async () => {
    expect((await loopback.slash("echo", { question: "a" })).private).toBe(false);
    expect((await loopback.slash("echo", { question: "a", private: true })).private).toBe(true);
    const discreet = await openDesk({ visibility: "private" });
    expect((await discreet.loopback.slash("echo", { question: "a" })).private).toBe(true);
    expect((await discreet.loopback.slash("echo", { question: "a", private: false })).private).toBe(false);
    await discreet.close();
  });

  test("cannot ping anyone", async () => {
    const reply = await loopback.slash("echo", { question: "@everyone" });
    expect(reply.data?.allowed_mentions).toEqual({ parse: [], replied_user: false });
  });

  test("that an older version registered is answered with a private sentence", async () => {
    for (const reply of [await loopback.slash("gone"), await loopback.slash("x", {}, {}, "other")]) {
      expect(reply).toMatchObject({ private: true, data: { content: expect.stringContaining("/summit") } });
    }
  });

  test("works in a direct message too", async () => {
    const reply = await loopback.slash("echo", { question: "hello" }, { direct: true });
    expect(reply.data?.embeds?.[0]?.description).toBe("You said: hello");
  });
});

describe("a message's menu", () => {
  test("hands the message's text to the command", async () => {
    const reply = await loopback.messageMenu("Quote back", "China will buy soybeans");
    expect(reply.data?.embeds?.[0]?.description).toBe("> China will buy soybeans");
    expect(reply.private).toBe(true);
  });
});

describe("suggestions", () => {
  test("are at most 25, of at most 100 characters, and none has its value cut", async () => {
    const choices = await loopback.autocomplete("echo", "question", "rare");
    expect(choices).toHaveLength(25);
    expect(choices[0]).toEqual({ name: `${"n".repeat(99)}…`, value: "long name" });
    expect(choices[1]).toEqual({ name: "rare 0", value: "v0" });
  });

  test("are none when the command fails, has none, or is unknown", async () => {
    expect(await loopback.autocomplete("fail", "how", "u")).toEqual([]);
    expect(desk.log.lines).toContainEqual(expect.objectContaining({ level: 50, command: "fail" }));
    expect(await loopback.autocomplete("gone", "question", "u")).toEqual([]);
  });
});

describe("a button", () => {
  test("that leads to a new message leaves the old one", async () => {
    const asked = await loopback.slash("echo", { question: "a" });
    const shared = await loopback.press(asked.message, customIdByLabel(asked.message, "share"));
    expect(shared.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(shared.message?.id).not.toBe(asked.message?.id);
    expect(asked.message?.body.components).toHaveLength(2);
  });

  test("that leads to a change changes its message and takes away buttons no longer there", async () => {
    const asked = await loopback.slash("echo", { question: "a" });
    const changed = await loopback.press(asked.message, customIdByLabel(asked.message, "more"));
    expect(changed.type).toBe(InteractionResponseType.UpdateMessage);
    expect(changed.message).toBe(asked.message);
    expect(asked.message?.body.embeds?.[0]?.description).toBe("more: 003:121");
    expect(asked.message?.body.components).toEqual([]);
  });

  test("that deletes its message acknowledges the press first", async () => {
    const asked = await loopback.slash("echo", { question: "a", private: true });
    const reply = await loopback.press(asked.message, customIdByLabel(asked.message, "delete"));
    expect(reply.type).toBe(InteractionResponseType.DeferredMessageUpdate);
    await loopback.until(() => asked.message?.deleted === true, "the message to be deleted");
  });

  test("of an older version is answered with a private sentence", async () => {
    const asked = await loopback.slash("echo", { question: "a" });
    for (const customId of ["gone:more:1", "fail:more:1", "nonsense"]) {
      const reply = await loopback.press(asked.message, customId);
      expect(reply).toMatchObject({ private: true, data: { content: expect.stringContaining("ask again") } });
    }
  });

  test("in a menu carries the chosen value as its argument", async () => {
    const asked = await loopback.slash("echo", { question: "a" });
    const changed = await loopback.press(asked.message, "echo:more", { values: ["001:7"] });
    expect(changed.data?.embeds?.[0]?.description).toBe("more: 001:7");
  });
});

describe("who presses", () => {
  const inspect = async (ask: Parameters<LoopbackDiscord["slash"]>[2], userId: string, permissions = "0") => {
    const asked = await loopback.slash("echo", { question: "a" }, ask);
    const direct = ask?.direct ?? false;
    const reply = await loopback.press(asked.message, "echo:inspect", { userId, permissions, direct });
    return JSON.parse(reply.data?.embeds?.[0]?.description ?? "");
  };

  test("is known to be the asker or not", async () => {
    expect(await inspect({ userId: STRANGER }, STRANGER)).toMatchObject({ isAsker: true });
    expect(await inspect({}, STRANGER)).toMatchObject({ isAsker: false, mayManageMessages: false });
  });

  test("may manage messages where the server grants it", async () => {
    expect(await inspect({}, STRANGER, MANAGE_MESSAGES)).toMatchObject({ mayManageMessages: true });
  });

  test("is the asker in a direct message and under a private reply", async () => {
    expect(await inspect({ direct: true }, STRANGER)).toMatchObject({ isAsker: true });
    const asked = await loopback.slash("echo", { question: "a", private: true });
    const reply = await loopback.press(asked.message, "echo:inspect", { userId: STRANGER });
    const seen = JSON.parse(reply.data?.embeds?.[0]?.description ?? "");
    expect(seen).toMatchObject({ isAsker: true, private: true, embeds: 1 });
  });
});

describe("the log", () => {
  test("has one line at info for each interaction, with nobody's words", async () => {
    const reply = await loopback.slash("echo", { question: "my secret question" });
    const ofThis = () =>
      desk.log.lines.filter(
        (line) => line["interactionId"] === reply.interactionId && Number(line["level"]) >= 30,
      );
    await loopback.until(() => ofThis().length > 0, "the line in the log");
    const lines = ofThis();
    expect(lines).toEqual([
      expect.objectContaining({
        interactionId: reply.interactionId,
        command: "echo",
        outcome: "replied",
        durationMs: expect.any(Number),
      }),
    ]);
    expect(desk.log.text()).not.toMatch(/secret question|person-/);
  });
});

describe("what the loopback shows", () => {
  test("is that the commands were registered at start, menus included", async () => {
    await loopback.until(() => loopback.commands.list(null).length === 2, "the registration");
    expect(loopback.commands.list(null).map((command) => command["type"])).toEqual([
      ApplicationCommandType.ChatInput,
      ApplicationCommandType.Message,
    ]);
  });
});
