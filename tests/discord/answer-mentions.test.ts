import { GatewayIntentBits } from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Conversation, conversationAt, words } from "../support/conversation.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { BOT_USER, newChannelId, newUserId } from "../support/loopback-discord/identities.ts";
import { customIdByLabel, type LoopbackDiscord } from "../support/loopback-discord/loopback-discord.ts";
import { MENTION, type Saying } from "../support/loopback-discord/people.ts";

let desk: Desk;
let loopback: LoopbackDiscord;
let conversation: Conversation;

beforeAll(async () => {
  desk = await openDesk({}, { patienceMs: 10_000 });
  loopback = desk.loopback;
  conversation = conversationAt(desk);
});

afterAll(() => desk.close());

describe("a message that names the bot", () => {
  test("is answered in public by a reply to it that pings nobody", async () => {
    const { said, reply } = await conversation.ask(`${MENTION} soybeans?`);
    expect(words(reply)).toBe("You said: soybeans?");
    expect(reply.body.message_reference).toMatchObject({ message_id: said.id, channel_id: said.channelId });
    expect(reply.body.allowed_mentions).toEqual({ parse: [], replied_user: false });
    expect(reply.body.flags ?? 0).toBe(0);
    expect(reply.body.nonce?.length).toBeLessThanOrEqual(25);
  });

  test("may be a reply to somebody, a thread's, or a direct message without the name", async () => {
    const sayings: Saying[] = [{ type: 19 }, { channelId: newChannelId() }, { direct: true }];
    for (const saying of sayings) {
      const { reply } = await conversation.ask(`${saying.direct ? "" : MENTION} soybeans?`, saying);
      expect(words(reply)).toBe("You said: soybeans?");
    }
  });

  test.for([
    ["nobody's name", "soybeans?", {}],
    ["only a reply's ping", "soybeans?", { pinged: BOT_USER.id }],
    ["everyone", "@everyone soybeans?", {}],
    ["a role", `<@&${BOT_USER.id}> soybeans?`, {}],
    ["a bot's words", `${MENTION} soybeans?`, { author: "bot" }],
    ["a bot's words in a direct message", "soybeans?", { author: "bot", direct: true }],
    ["a webhook's words", `${MENTION} soybeans?`, { author: "webhook" }],
    ["Discord's words", `${MENTION} soybeans?`, { type: 6 }],
  ] as const)("does not count as one with %s", async ([, content, saying]) => {
    const said = loopback.people.say(content, saying);
    await conversation.settled();
    expect(loopback.messages.standingIn(said.channelId)).toEqual([]);
    expect(desk.log.lines.filter((line) => line["messageId"] === said.id)).toEqual([]);
  });

  test("is answered where a command was used before, too", async () => {
    const channelId = newChannelId();
    await loopback.slash("echo", { question: "a" }, { channelId });
    const { said } = await conversation.ask(`${MENTION} soybeans?`, { channelId });
    expect(await conversation.outcomes(said)).toEqual(["replied"]);
  });

  test("that Discord sends twice is answered once", async () => {
    const { said } = await conversation.ask(`${MENTION} soybeans?`);
    loopback.gateway.dispatch("MESSAGE_CREATE", {
      ...loopback.people.jsonOf(said),
      guild_id: "900000000000000010",
    });
    await conversation.settled();
    expect(loopback.messages.standingIn(said.channelId)).toHaveLength(1);
  });

  test("that is not as Discord sends it does no harm", async () => {
    for (const event of ["MESSAGE_CREATE", "MESSAGE_UPDATE", "MESSAGE_DELETE", "MESSAGE_DELETE_BULK"]) {
      loopback.gateway.dispatch(event, {});
    }
    await conversation.settled();
  });

  test("is answered whatever it says", async () => {
    const hostile = [
      "# **bold** ||spoiler|| ```code``` [a](https://b.c) discord.gg/abc @everyone",
      "\u202e\u200bturned\u0000round\ud800",
      `${"word ".repeat(800)}`.slice(0, 3900),
      "<@".repeat(900),
    ];
    for (const content of hostile) {
      const { reply } = await conversation.ask(`${MENTION} ${content}`);
      expect(words(reply)).toMatch(/You said|Reference/);
      expect(reply.body.allowed_mentions).toEqual({ parse: [], replied_user: false });
    }
  });

  test("whose answer has a bug is answered with a reference, and logged without its words", async () => {
    const { said, reply } = await conversation.ask(`${MENTION} fail`);
    expect(words(reply)).toContain(said.id);
    expect(await conversation.outcomes(said)).toEqual(["bug"]);
    expect(desk.log.lines).toContainEqual(expect.objectContaining({ level: 50, messageId: said.id }));
  });

  test("whose answer Discord refuses is logged, and nothing worse", async () => {
    const said = loopback.people.say(`${MENTION} too long`);
    expect(await conversation.outcomes(said)).toEqual(["refused"]);
    expect(desk.log.lines).toContainEqual(expect.objectContaining({ level: 50, messageId: said.id }));
  });
});

describe("what the bot sees", () => {
  test("needs two intents, neither of them privileged", () => {
    expect(loopback.gateway.intents).toBe(GatewayIntentBits.GuildMessages | GatewayIntentBits.DirectMessages);
  });
});

describe("Discord's faults", () => {
  test.for([
    { kind: "status", status: 500 },
    { kind: "status", status: 502, accepted: true },
    { kind: "drop" },
    { kind: "drop", accepted: true },
    { kind: "rate limit", retryAfterMs: 100 },
    { kind: "delay", delayMs: 100 },
  ] as const)("leave one reply: $kind $status, accepted: $accepted", async (fault) => {
    loopback.faults.order("messages", fault, fault.kind === "status" ? 5 : 1);
    const { said, reply } = await conversation.ask(`${MENTION} soybeans?`);
    expect(loopback.messages.standingIn(said.channelId)).toEqual([reply]);
    expect(reply.body.enforce_nonce).toBe(true);
    expect(await conversation.outcomes(said)).toEqual(["replied"]);
  });

  test("that stay are logged, and the bot lives on", async () => {
    loopback.faults.order("messages", { kind: "status", status: 503 }, 12);
    const said = loopback.people.say(`${MENTION} soybeans?`);
    expect(await conversation.outcomes(said)).toEqual(["unsure"]);
    await conversation.settled();
  });
});

describe("a button under a reply to a message", () => {
  const inspect = async (reply: Parameters<LoopbackDiscord["press"]>[0], userId: string) => {
    const pressed = await loopback.press(reply, "echo:inspect", { userId });
    return JSON.parse(pressed.data?.embeds?.[0]?.description ?? "").isAsker;
  };

  test("knows the asker from others", async () => {
    const { said, reply } = await conversation.ask(`${MENTION} soybeans?`);
    expect(await inspect(reply, said.authorId)).toBe(true);
    expect(await inspect(reply, newUserId())).toBe(false);
  });

  /** A reply that an earlier run of the bot has sent. */
  const earlierReply = (messageId: string, channelId: string) =>
    loopback.messages.create(
      { channelId, guildId: "900000000000000010", askerId: null, interactionId: null },
      { content: "a", message_reference: { message_id: messageId } },
    );

  test("knows them after a restart too, by asking Discord for the question", async () => {
    const said = loopback.people.say("an old question");
    const reply = earlierReply(said.id, said.channelId);
    expect(await inspect(reply, said.authorId)).toBe(true);
    expect(await inspect(reply, newUserId())).toBe(false);
  });

  test("takes nobody for the asker where Discord does not tell, or not soon enough", async () => {
    const said = loopback.people.say("an old question");
    const reply = earlierReply(said.id, said.channelId);
    loopback.faults.order("reading", { kind: "delay", delayMs: 2500 });
    expect(await inspect(reply, said.authorId)).toBe(false);
    loopback.permissions.takeAway(said.channelId, "history");
    expect(await inspect(reply, said.authorId)).toBe(false);
    expect(await inspect(earlierReply("900000000000000999", said.channelId), said.authorId)).toBe(false);
  });

  test("can delete the reply", async () => {
    const { said, reply } = await conversation.ask(`${MENTION} soybeans?`);
    await loopback.press(reply, customIdByLabel(reply, "delete"), { userId: said.authorId });
    await loopback.until(() => reply.deleted, "the reply to be deleted");
    loopback.people.edit(said, `${MENTION} rare earths?`);
    expect(await conversation.outcomes(said, 2)).toEqual(["replied", "gone"]);
    expect(loopback.messages.standingIn(said.channelId)).toEqual([]);
  });
});

describe("the log", () => {
  test("has one line for each answer, with ids and nobody's words", async () => {
    const { said } = await conversation.ask(`${MENTION} my secret question`);
    const lines = desk.log.lines.filter((line) => line["messageId"] === said.id);
    expect(lines).toEqual([
      expect.objectContaining({
        level: 30,
        channelId: said.channelId,
        guildId: "900000000000000010",
        outcome: "replied",
        durationMs: expect.any(Number),
      }),
    ]);
    expect(desk.log.text()).not.toMatch(/secret question|soybeans|person-/);
  });
});
