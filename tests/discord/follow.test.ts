import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Conversation, conversationAt, words } from "../support/conversation.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { newChannelId } from "../support/loopback-discord/identities.ts";
import type { LoopbackDiscord } from "../support/loopback-discord/loopback-discord.ts";
import { MENTION } from "../support/loopback-discord/people.ts";

let desk: Desk;
let loopback: LoopbackDiscord;
let conversation: Conversation;

beforeAll(async () => {
  desk = await openDesk({}, { patienceMs: 10_000 });
  loopback = desk.loopback;
  conversation = conversationAt(desk);
});

afterAll(() => desk.close());

/** The requests that changed or removed a message. */
function requestsFor(method: string, id: string): number {
  return loopback.requests.filter((request) => request.method === method && request.path.endsWith(id)).length;
}

describe("a question that is edited", () => {
  test("within two minutes has its reply changed, pinging nobody", async () => {
    const { said, reply } = await conversation.ask(`${MENTION} soya?`);
    loopback.people.edit(said, `${MENTION} soybeans?`, { afterMs: 119_000 });
    expect(await conversation.outcomes(said, 2)).toEqual(["replied", "edited"]);
    expect(words(reply)).toBe("You said: soybeans?");
    expect(reply.body.allowed_mentions).toEqual({ parse: [], replied_user: false });
    expect(loopback.messages.standingIn(said.channelId)).toEqual([reply]);
  });

  test("in a direct message is followed too", async () => {
    const { said, reply } = await conversation.ask("soya?", { direct: true });
    loopback.people.edit(said, "soybeans?");
    await conversation.outcomes(said, 2);
    expect(words(reply)).toBe("You said: soybeans?");
  });

  test("later keeps its reply", async () => {
    const { said, reply } = await conversation.ask(`${MENTION} soya?`);
    loopback.people.edit(said, `${MENTION} soybeans?`, { afterMs: 121_000 });
    await conversation.settled();
    expect(words(reply)).toBe("You said: soya?");
  });

  test("so that the bot is no longer named loses its reply", async () => {
    const { said, reply } = await conversation.ask(`${MENTION} soya?`);
    loopback.people.edit(said, "never mind", { afterMs: 600_000 });
    expect(await conversation.outcomes(said, 2)).toEqual(["replied", "deleted"]);
    expect(reply.deleted).toBe(true);
  });

  test("by a link's preview only, or without another word, is left alone", async () => {
    const { said, reply } = await conversation.ask(`${MENTION} soya? https://example.org`);
    loopback.people.preview(said);
    loopback.people.preview(said, { isPartial: true });
    loopback.people.edit(said, `${MENTION}  soya? https://example.org`);
    loopback.people.preview(said);
    await conversation.settled();
    expect(requestsFor("PATCH", reply.id)).toBe(0);
    expect(await conversation.outcomes(said)).toEqual(["replied"]);
  });

  test("by nobody, and only shown without its text, keeps its reply", async () => {
    const { said, reply } = await conversation.ask(`${MENTION} soya?`);
    const shown = {
      ...loopback.people.jsonOf(said),
      guild_id: "900000000000000010",
      content: "",
      mentions: [],
    };
    loopback.gateway.dispatch("MESSAGE_UPDATE", shown);
    await conversation.settled();
    expect(reply.deleted).toBe(false);
  });

  test("again and again is answered as it stands in the end", async () => {
    const { said, reply } = await conversation.ask(`${MENTION} 0`);
    loopback.faults.order("messages", { kind: "delay", delayMs: 100 });
    for (let count = 1; count <= 20; count += 1) loopback.people.edit(said, `${MENTION} ${count}`);
    await loopback.until(() => words(reply) === "You said: 20", "the last edit to be followed");
    expect(requestsFor("PATCH", reply.id)).toBeLessThanOrEqual(3);
  });

  test("while its reply is being sent has the right reply in the end", async () => {
    loopback.faults.order("messages", { kind: "delay", delayMs: 150 });
    const said = loopback.people.say(`${MENTION} soya?`);
    await sleep(30);
    loopback.people.edit(said, `${MENTION} soybeans?`);
    await conversation.outcomes(said, 2);
    expect(loopback.messages.standingIn(said.channelId).map(words)).toEqual(["You said: soybeans?"]);
  });

  test("keeps its reply when Discord fails, and follows the next edit", async () => {
    const { said, reply } = await conversation.ask(`${MENTION} soya?`);
    loopback.faults.order("messages", { kind: "status", status: 500 }, 12);
    loopback.people.edit(said, `${MENTION} soy?`);
    expect(await conversation.outcomes(said, 2)).toEqual(["replied", "unsure"]);
    loopback.people.edit(said, `${MENTION} soybeans?`);
    await conversation.outcomes(said, 3);
    expect(words(reply)).toBe("You said: soybeans?");
  });
});

describe("a question that is deleted", () => {
  test("takes its reply with it", async () => {
    const { said, reply } = await conversation.ask(`${MENTION} soya?`);
    loopback.people.delete(said);
    expect(await conversation.outcomes(said, 2)).toEqual(["replied", "deleted"]);
    expect(reply.deleted).toBe(true);
  });

  test("with many others takes all their replies with it", async () => {
    const channelId = newChannelId();
    const first = await conversation.ask(`${MENTION} 1`, { channelId });
    const second = await conversation.ask(`${MENTION} 2`, { channelId });
    loopback.people.deleteInBulk(first.said, second.said, loopback.people.say("chatter", { channelId }));
    await loopback.until(() => loopback.messages.standingIn(channelId).length === 0, "the replies to go");
  });

  test("while its reply is being sent leaves none", async () => {
    loopback.faults.order("messages", { kind: "delay", delayMs: 150 });
    const said = loopback.people.say(`${MENTION} soya?`);
    await sleep(30);
    loopback.people.delete(said);
    // It was gone before Discord took the reply, which therefore refers to nothing.
    expect(await conversation.outcomes(said, 2)).toEqual(["replied", "deleted"]);
    expect(loopback.messages.standingIn(said.channelId)).toEqual([]);
  });

  test("and whose reply is gone already is nothing to speak of", async () => {
    const { said, reply } = await conversation.ask(`${MENTION} soya?`);
    reply.deleted = true;
    loopback.people.delete(said);
    expect(await conversation.outcomes(said, 2)).toEqual(["replied", "gone"]);
    expect(
      desk.log.lines.filter((line) => line["messageId"] === said.id && Number(line["level"]) > 30),
    ).toEqual([]);
  });

  test("takes its reply with it although Discord fails at first", async () => {
    const { said, reply } = await conversation.ask(`${MENTION} soya?`);
    loopback.faults.order("messages", { kind: "status", status: 502 }, 5);
    loopback.people.delete(said);
    await loopback.until(() => reply.deleted, "the reply to go");
  });
});

describe("messages of before the bot was started", () => {
  test("may be edited and deleted without harm", async () => {
    const earlier = loopback.people.say("said to somebody else");
    loopback.people.edit(earlier, `${MENTION} soya?`);
    loopback.people.delete(earlier);
    await conversation.settled();
    expect(loopback.messages.standingIn(earlier.channelId)).toEqual([]);
    expect(desk.log.lines.filter((line) => line["messageId"] === earlier.id)).toEqual([]);
  });
});

describe("stopping", () => {
  test("lets a reply under way finish and tells who asks meanwhile that the bot restarts", async () => {
    const other = await openDesk();
    const talk = conversationAt(other);
    other.loopback.faults.order("messages", { kind: "delay", delayMs: 300 });
    const said = other.loopback.people.say(`${MENTION} soya?`);
    await other.loopback.until(
      () => other.loopback.requests.some(({ path }) => path.endsWith("/messages")),
      "it",
    );
    const stopped = other.bot.stop();
    const late = other.loopback.people.say(`${MENTION} and wheat?`);
    await stopped;
    expect(await talk.outcomes(said)).toEqual(["replied"]);
    expect(await talk.outcomes(late)).toEqual(["restarting"]);
    expect(other.loopback.messages.standingIn(late.channelId).map(words)).toEqual([
      expect.stringContaining("restarting"),
    ]);
    await other.loopback.stop();
  });
});
