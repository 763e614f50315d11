import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createLimiter, createOnce } from "../../src/discord/limiter.ts";
import { type Conversation, conversationAt, words } from "../support/conversation.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { newChannelId, newUserId } from "../support/loopback-discord/identities.ts";
import type { LoopbackDiscord } from "../support/loopback-discord/loopback-discord.ts";
import { MENTION, type Said } from "../support/loopback-discord/people.ts";

const SECONDS = /in (?:1[0-9]|20) seconds/;

describe("createLimiter", () => {
  test("admits five questions of a person in twenty seconds", async () => {
    const { admit } = createLimiter();
    for (let count = 0; count < 5; count += 1) {
      expect(await admit("somebody", `${count}`)).toEqual({ isAllowed: true });
    }
    expect(await admit("somebody", "6")).toEqual({
      isAllowed: false,
      by: "person",
      secondsLeft: 20,
      isFirst: true,
    });
    expect(await admit("somebody", "7")).toMatchObject({ isAllowed: false, isFirst: false });
    expect(await admit("somebody else", "6")).toEqual({ isAllowed: true });
  });

  test("admits fifteen questions in a channel in twenty seconds, and bars no other channel", async () => {
    const { admit } = createLimiter();
    for (let count = 0; count < 15; count += 1) {
      expect(await admit(`${count}`, "busy")).toEqual({ isAllowed: true });
    }
    expect(await admit("late", "busy")).toMatchObject({ by: "channel", isFirst: true });
    expect(await admit("later", "busy")).toMatchObject({ by: "channel", isFirst: true });
    expect(await admit("late", "calm")).toEqual({ isAllowed: true });
  });

  test("does not let one person use up a channel", async () => {
    const { admit } = createLimiter();
    for (let count = 0; count < 100; count += 1) await admit("eager", "shared");
    expect(await admit("another", "shared")).toEqual({ isAllowed: true });
  });

  test("admits again when the time is over, and tells again", async () => {
    const allowance = { questions: 1, seconds: 0.1 };
    const { admit } = createLimiter({ person: allowance, channel: allowance });
    expect(await admit("somebody", "a")).toEqual({ isAllowed: true });
    expect(await admit("somebody", "a")).toMatchObject({ isAllowed: false, secondsLeft: 1, isFirst: true });
    await sleep(130);
    expect(await admit("somebody", "a")).toEqual({ isAllowed: true });
    expect(await admit("somebody", "a")).toMatchObject({ isAllowed: false, isFirst: true });
  });
});

describe("createOnce", () => {
  test("is true once in its time for each key", async () => {
    const isDue = createOnce(0.1);
    expect([await isDue("a"), await isDue("a"), await isDue("b")]).toEqual([true, false, true]);
    await sleep(130);
    expect(await isDue("a")).toBe(true);
  });
});

describe("a person who asks too much", () => {
  let desk: Desk;
  let loopback: LoopbackDiscord;
  let conversation: Conversation;

  beforeAll(async () => {
    desk = await openDesk();
    loopback = desk.loopback;
    conversation = conversationAt(desk);
  });

  afterAll(() => desk.close());

  const slash = (userId: string, channelId = newChannelId()) =>
    loopback.slash("echo", { question: "a" }, { userId, channelId });

  test("is told so privately, and how long to wait", async () => {
    const userId = newUserId();
    for (let count = 0; count < 5; count += 1) expect((await slash(userId)).private).toBe(false);
    for (const refused of [await slash(userId), await loopback.messageMenu("Quote back", "a", { userId })]) {
      expect(refused.private).toBe(true);
      expect(refused.data?.content).toMatch(SECONDS);
    }
    expect((await slash(newUserId())).private).toBe(false);
  });

  test("may still press buttons and be suggested things", async () => {
    const userId = newUserId();
    const asked = await slash(userId);
    for (let count = 0; count < 5; count += 1) await slash(userId);
    const pressed = await loopback.press(asked.message, "echo:more:1", { userId });
    expect(pressed.data?.embeds?.[0]?.description).toBe("more: 1");
    expect(await loopback.autocomplete("echo", "question", "a")).toHaveLength(25);
  });

  test("by messages is told once, in public, and then passed over", async () => {
    const userId = newUserId();
    const channelId = newChannelId();
    const all: Said[] = [];
    for (let count = 0; count < 9; count += 1) {
      all.push(loopback.people.say(`${MENTION} ${count}`, { userId, channelId }));
    }
    await loopback.until(() => loopback.messages.standingIn(channelId).length >= 6, "six replies");
    await conversation.settled();
    const replies = loopback.messages.standingIn(channelId);
    expect(replies.map(words)).toEqual([
      ...[0, 1, 2, 3, 4].map((count) => `You said: ${count}`),
      expect.stringMatching(SECONDS),
    ]);
    const [sixth] = all.slice(5);
    if (!sixth) throw new Error("six were asked");
    expect(await conversation.outcomes(sixth)).toEqual(["limited"]);
  });

  test("by messages and commands alike, in a channel or directly", async () => {
    const userId = newUserId();
    await conversation.ask(`${MENTION} 1`, { userId });
    await conversation.ask("2", { userId, direct: true });
    await slash(userId);
    await slash(userId);
    await loopback.messageMenu("Quote back", "5", { userId });
    expect((await slash(userId)).data?.content).toMatch(SECONDS);
  });

  test("keeps the notice when its question is edited, and loses it with the question", async () => {
    const userId = newUserId();
    for (let count = 0; count < 5; count += 1) await slash(userId);
    const { said, reply } = await conversation.ask(`${MENTION} 6`, { userId });
    loopback.people.edit(said, `${MENTION} six`);
    await conversation.settled();
    expect(words(reply)).toMatch(SECONDS);
    loopback.people.delete(said);
    await loopback.until(() => reply.deleted, "the notice to go");
  });

  test("in a channel leaves other channels to others", async () => {
    const channelId = newChannelId();
    for (let count = 0; count < 15; count += 1) await slash(newUserId(), channelId);
    const late = newUserId();
    expect((await slash(late, channelId)).data?.content).toMatch(/here at once.*seconds/);
    expect((await slash(late)).private).toBe(false);
    const { reply } = await conversation.ask(`${MENTION} a`, { userId: newUserId(), channelId });
    expect(words(reply)).toMatch(/here at once.*seconds/);
  });
});
