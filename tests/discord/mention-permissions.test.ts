import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Conversation, conversationAt, words } from "../support/conversation.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { directChannelOf, newChannelId, newUserId } from "../support/loopback-discord/identities.ts";
import type { LoopbackDiscord } from "../support/loopback-discord/loopback-discord.ts";
import { MENTION } from "../support/loopback-discord/people.ts";

let desk: Desk;
let loopback: LoopbackDiscord;
let conversation: Conversation;

beforeAll(async () => {
  desk = await openDesk();
  loopback = desk.loopback;
  conversation = conversationAt(desk);
});

afterAll(() => desk.close());

/** A channel in which the bot lacks permissions. */
function channelWithout(...permissions: ("view" | "send" | "embed" | "embed shown" | "history")[]): string {
  const channelId = newChannelId();
  loopback.permissions.takeAway(channelId, ...permissions);
  return channelId;
}

describe("where embeds are not allowed", () => {
  test.for(["embed", "embed shown"] as const)("the answer is text: %s", async (permission) => {
    const { said, reply } = await conversation.ask(`${MENTION} soya?`, {
      channelId: channelWithout(permission),
    });
    expect(reply.body).toMatchObject({ content: "You said: soya?", embeds: [], components: [] });
    expect(reply.body.allowed_mentions).toEqual({ parse: [], replied_user: false });
    expect(reply.body.message_reference).toMatchObject({ message_id: said.id });
    expect(await conversation.outcomes(said)).toEqual(["replied as text"]);
    expect(loopback.messages.standingIn(said.channelId)).toHaveLength(1);
  });

  test("an edit is followed in text too", async () => {
    const { said, reply } = await conversation.ask(`${MENTION} soya?`, {
      channelId: channelWithout("embed"),
    });
    loopback.people.edit(said, `${MENTION} soybeans?`);
    await conversation.outcomes(said, 2);
    expect(reply.body).toMatchObject({ content: "You said: soybeans?", embeds: [] });
  });

  test("an edit is followed in text after the permission was taken away", async () => {
    for (const permission of ["embed", "embed shown"] as const) {
      const { said, reply } = await conversation.ask(`${MENTION} soya?`);
      loopback.permissions.takeAway(said.channelId, permission);
      loopback.people.edit(said, `${MENTION} soybeans?`);
      await conversation.outcomes(said, 2);
      expect(reply.body).toMatchObject({ content: "You said: soybeans?", embeds: [] });
    }
  });
});

describe("where the history may not be read", () => {
  test("the answer refers to no message, and follows the question all the same", async () => {
    const { said, reply } = await conversation.ask(`${MENTION} soya?`, {
      channelId: channelWithout("history"),
    });
    expect(reply.body.message_reference).toBeUndefined();
    expect(words(reply)).toBe("You said: soya?");
    const pressed = await loopback.press(reply, "echo:inspect", { userId: said.authorId });
    expect(pressed.data?.embeds?.[0]?.description).toContain('"isAsker":true');
    loopback.people.delete(said);
    await loopback.until(() => reply.deleted, "the reply to go");
  });

  test("and embeds are not allowed either, the answer is text without reference", async () => {
    const channelId = channelWithout("history", "embed");
    const { reply } = await conversation.ask(`${MENTION} soya?`, { channelId });
    expect(reply.body.content).toBe("You said: soya?");
    expect(reply.body.message_reference).toBeUndefined();
  });
});

describe("where the bot may not write at all", () => {
  test.for(["send", "view"] as const)(
    "the asker is told once what to do, directly: %s",
    async (permission) => {
      const channelId = channelWithout(permission);
      const userId = newUserId();
      const first = loopback.people.say(`${MENTION} soya?`, { userId, channelId });
      expect(await conversation.outcomes(first)).toEqual(["hinted"]);
      const second = loopback.people.say(`${MENTION} soybeans?`, { userId, channelId });
      expect(await conversation.outcomes(second)).toEqual(["hinted before"]);
      const [hint, ...more] = loopback.messages.standingIn(directChannelOf(userId));
      expect(hint?.body.content).toMatch(/Send Messages.*Embed Links.*\/summit ask/);
      expect(hint?.body.content).toContain(`<#${channelId}>`);
      expect(hint?.body.allowed_mentions).toEqual({ parse: [], replied_user: false });
      expect(more).toEqual([]);
    },
  );

  test("another person, and another channel, is a case of its own", async () => {
    const userId = newUserId();
    const channelId = channelWithout("send");
    for (const saying of [
      { userId, channelId },
      { userId, channelId: channelWithout("send") },
      { userId: newUserId(), channelId },
    ]) {
      const said = loopback.people.say(`${MENTION} soya?`, saying);
      expect(await conversation.outcomes(said)).toEqual(["hinted"]);
    }
  });

  test("nor to the asker directly, it is logged at info and nothing more", async () => {
    const userId = newUserId();
    loopback.permissions.closeDirect(userId);
    const said = loopback.people.say(`${MENTION} soya?`, { userId, channelId: channelWithout("send") });
    expect(await conversation.outcomes(said)).toEqual(["closed"]);
    expect(desk.log.lines.filter((line) => line["messageId"] === said.id)).toHaveLength(1);
  });

  test("a question asked directly whose answer is unwelcome is logged at info", async () => {
    const userId = newUserId();
    loopback.permissions.closeDirect(userId);
    const said = loopback.people.say("soya?", { userId, direct: true });
    expect(await conversation.outcomes(said)).toEqual(["closed"]);
  });

  test("any more, an edit changes nothing and hints at nothing", async () => {
    const { said, reply } = await conversation.ask(`${MENTION} soya?`);
    const forbidden = { message: "Missing Access", code: 50001 };
    loopback.faults.order("messages", { kind: "status", status: 403, body: forbidden });
    loopback.people.edit(said, `${MENTION} soybeans?`);
    expect(await conversation.outcomes(said, 2)).toEqual(["replied", "refused"]);
    expect(words(reply)).toBe("You said: soya?");
    expect(loopback.messages.standingIn(directChannelOf(said.authorId))).toEqual([]);
  });

  test("and the hint is lost on the way, nothing worse happens", async () => {
    loopback.faults.order("direct", { kind: "status", status: 400, body: { message: "no", code: 1 } });
    const said = loopback.people.say(`${MENTION} soya?`, { channelId: channelWithout("send") });
    expect(await conversation.outcomes(said)).toEqual(["refused"]);
    await conversation.settled();
  });
});
