import { InteractionResponseType } from "discord-api-types/v10";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Desk, openDesk } from "../support/desk.ts";
import type { LoopbackDiscord } from "../support/loopback-discord/loopback-discord.ts";

const ANSWER_WITHIN_MS = 600;

let desk: Desk;
let loopback: LoopbackDiscord;

beforeEach(async () => {
  desk = await openDesk({}, { answerWithinMs: ANSWER_WITHIN_MS, patienceMs: 2500 });
  loopback = desk.loopback;
});

afterEach(() => desk.close());

/** The outcome that the log states for the one interaction of a test. */
async function outcome(): Promise<unknown> {
  const answered = () => desk.log.lines.find((line) => "outcome" in line);
  await loopback.until(() => answered() !== undefined, "the outcome in the log");
  return answered()?.["outcome"];
}

function logged(level: number): Record<string, unknown>[] {
  return desk.log.lines.filter((line) => line["level"] === level);
}

const WARN = 40;
const ERROR = 50;

describe("a command that fails", () => {
  test("on a user's mistake says it privately, and nothing is wrong in the log", async () => {
    const reply = await loopback.slash("fail", { how: "user" });
    expect(reply).toMatchObject({ private: true, data: { content: "Please ask for something else." } });
    expect(await outcome()).toBe("user error");
    expect([...logged(WARN), ...logged(ERROR)]).toEqual([]);
  });

  test("on a bug is logged with its stack, and answered with one private sentence and a reference", async () => {
    const reply = await loopback.slash("fail");
    expect(reply.private).toBe(true);
    expect(reply.data?.content).toContain(reply.interactionId);
    expect(reply.data?.content).not.toContain("a command failed");
    expect(logged(ERROR)).toEqual([
      expect.objectContaining({
        interactionId: reply.interactionId,
        command: "fail",
        durationMs: expect.any(Number),
        err: expect.objectContaining({ stack: expect.stringContaining("tiny-commands") }),
      }),
    ]);
  });

  test("while a button is pressed leaves the message and says so privately", async () => {
    const asked = await loopback.slash("echo", { question: "a" });
    const reply = await loopback.press(asked.message, "echo:break");
    expect(reply).toMatchObject({ private: true, type: InteractionResponseType.ChannelMessageWithSource });
    expect(asked.message?.deleted).toBe(false);
  });

  test("by writing more than Discord takes is a bug as well", async () => {
    const reply = await loopback.slash("fail", { how: "too long" });
    expect(reply).toMatchObject({ private: true, data: { content: expect.stringContaining("Reference") } });
    expect(logged(ERROR)[0]?.["err"]).toMatchObject({ code: 50035 });
    expect(await outcome()).toBe("refused");
  });
});

describe("an answer to a server of Discord's that fails", () => {
  test.for([
    { fault: { kind: "status", status: 500 }, times: 2 },
    { fault: { kind: "status", status: 503 }, times: 5 },
    { fault: { kind: "drop" }, times: 1 },
    { fault: { kind: "rate limit", retryAfterMs: 100 }, times: 1 },
    { fault: { kind: "delay", delayMs: 150 }, times: 1 },
  ] as const)("arrives in the end: $fault.kind $fault.status, $times×", async ({ fault, times }) => {
    loopback.faults.order("callback", fault, times);
    const reply = await loopback.slash("echo", { question: "a" });
    expect(reply.data?.embeds?.[0]?.description).toBe("You said: a");
    expect(await outcome()).toBe("replied");
    expect(loopback.messages.all).toHaveLength(1);
  });

  test.for([
    { kind: "status", status: 500, accepted: true },
    { kind: "drop", accepted: true },
  ] as const)("shows nothing twice when it had arrived: $kind", async (fault) => {
    loopback.faults.order("callback", fault);
    await loopback.slash("echo", { question: "a" });
    expect(await outcome()).toBe("answered");
    expect(loopback.messages.all).toHaveLength(1);
    expect(logged(WARN)).toEqual([expect.objectContaining({ failure: "answered" })]);
    expect(logged(ERROR)).toEqual([]);
  });

  test("still deletes the message when only the acknowledgement was lost", async () => {
    const asked = await loopback.slash("echo", { question: "a" });
    loopback.faults.order("callback", { kind: "status", status: 500, accepted: true });
    loopback.faults.order("webhook", { kind: "drop" });
    await loopback.press(asked.message, "echo:delete");
    await loopback.until(() => asked.message?.deleted === true, "the message to be deleted");
  });

  test("says privately that a deletion failed", async () => {
    const asked = await loopback.slash("echo", { question: "a" });
    loopback.faults.order("webhook", {
      kind: "status",
      status: 403,
      body: { message: "Missing Access", code: 50001 },
    });
    await loopback.press(asked.message, "echo:delete");
    await loopback.until(() => loopback.messages.all.length === 2, "the sentence");
    expect(loopback.messages.all[1]?.body).toMatchObject({
      flags: 64,
      content: expect.stringContaining("Reference"),
    });
  });

  test("is given up, logged and survived when Discord stays away", async () => {
    loopback.faults.order("callback", { kind: "status", status: 502 }, 12);
    await expect(loopback.slash("echo", { question: "a" })).rejects.toThrow("did not respond");
    expect(await outcome()).toBe("unsure");
    expect(logged(ERROR)).toHaveLength(1);
    expect((await loopback.slash("echo", { question: "b" })).data?.embeds).toHaveLength(1);
  });

  test("that comes too late is logged as late, without a second try", async () => {
    loopback.faults.order("callback", { kind: "delay", delayMs: ANSWER_WITHIN_MS + 100 });
    await expect(loopback.slash("echo", { question: "a" })).rejects.toThrow("did not respond");
    expect(await outcome()).toBe("late");
    expect(logged(WARN)).toHaveLength(1);
    expect(loopback.requests.filter(({ path }) => path.endsWith("/callback"))).toHaveLength(1);
  });

  test("of which a bug's apology is lost too does no more harm", async () => {
    loopback.faults.order("callback", { kind: "status", status: 400, body: { message: "no", code: 1 } });
    await expect(loopback.slash("fail")).rejects.toThrow("did not respond");
    expect(await outcome()).toBe("bug");
    expect(logged(WARN)).toEqual([expect.objectContaining({ msg: "an apology was not taken" })]);
  });
});

describe("the log of a failed reply", () => {
  test("holds neither the token, nor an interaction's token, nor what was sent", async () => {
    loopback.faults.order("callback", { kind: "status", status: 502 }, 12);
    await expect(loopback.slash("echo", { question: "my secret question" })).rejects.toThrow();
    await outcome();
    await loopback.slash("fail", { how: "too long", question: "my secret question" });
    expect(desk.log.text()).not.toMatch(/not-a-real-token|interaction-token|secret question/);
  });
});
