import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { StartError } from "../../src/errors.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import type { LoopbackDiscord } from "../support/loopback-discord/loopback-discord.ts";

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function open(...settings: Parameters<typeof openDesk>): Promise<Desk> {
  const desk = await openDesk(...settings);
  closing.push(desk.close);
  return desk;
}

describe("the connection", () => {
  test.for([
    ["is asked to reconnect", (loopback: LoopbackDiscord) => loopback.gateway.askToReconnect(), "resume"],
    ["is torn down", (loopback: LoopbackDiscord) => loopback.gateway.close(1006), "resume"],
    ["times out", (loopback: LoopbackDiscord) => loopback.gateway.close(4009), "resume"],
    [
      "has a session to be resumed",
      (loopback: LoopbackDiscord) => loopback.gateway.invalidateSession({ resumable: true }),
      "resume",
    ],
    [
      "has a session that is over",
      (loopback: LoopbackDiscord) => loopback.gateway.invalidateSession({ resumable: false }),
      "identify",
    ],
  ] as const)("answers again after it %s", async ([, disturb, recovery]) => {
    // After an identify, discord.js waits five seconds before the next one.
    const { loopback } = await open({}, { patienceMs: 10_000 });
    const before = loopback.gateway.log.length;
    disturb(loopback);
    await loopback.until(() => loopback.gateway.log.length > before, "the bot to come back");
    await loopback.until(() => loopback.gateway.isConnected, "the session to stand");
    expect(loopback.gateway.log.at(-1)).toBe(recovery);
    expect((await loopback.slash("echo", { question: "a" })).data?.embeds).toHaveLength(1);
  });

  test("is replaced when heartbeats are not acknowledged", async () => {
    const { loopback } = await open({}, { heartbeatIntervalMs: 100 });
    loopback.gateway.ignoresHeartbeats = true;
    await loopback.until(() => loopback.gateway.log.includes("resume"), "the bot to resume");
    loopback.gateway.ignoresHeartbeats = false;
    expect((await loopback.slash("echo", { question: "a" })).data?.embeds).toHaveLength(1);
  });

  test("comes back by itself after Discord could not be reached at all", async () => {
    const { loopback, log } = await open({}, { patienceMs: 10_000 });
    await loopback.goOffline();
    await sleep(1200);
    await loopback.goOnline();
    await loopback.until(() => loopback.gateway.isConnected, "the bot to come back");
    expect((await loopback.slash("echo", { question: "a" })).data?.embeds).toHaveLength(1);
    expect(log.lines.filter((line) => Number(line["level"]) >= 40).length).toBeLessThanOrEqual(1);
  });

  test("that is torn down resumes, and what was asked meanwhile is answered", async () => {
    const { loopback, log } = await open({}, { answerWithinMs: 10_000 });
    loopback.gateway.close(1006);
    const asked = loopback.slash("echo", { question: "meanwhile" });
    expect((await asked).data?.embeds?.[0]?.description).toBe("You said: meanwhile");
    expect(log.lines.filter((line) => line["level"] === 50)).toEqual([]);
  });

  test.for([4004, 4014])(
    "that is closed for good with %i is told to whoever ends the process",
    async (code) => {
      const { loopback, bot, log } = await open();
      loopback.gateway.identifyCloseCode = code;
      loopback.gateway.close(code);
      expect(await bot.died).toBeInstanceOf(StartError);
      expect(log.lines.filter((line) => Number(line["level"]) >= 40)).toEqual([]);
    },
  );
});

describe("stopping", () => {
  test("lets what is under way finish and leaves Discord", async () => {
    const { loopback, bot } = await open();
    loopback.faults.order("callback", { kind: "delay", delayMs: 300 });
    const asked = loopback.slash("echo", { question: "a" });
    await loopback.until(
      () => loopback.requests.some(({ path }) => path.endsWith("/callback")),
      "the answer",
    );
    await bot.stop();
    expect((await asked).data?.embeds?.[0]?.description).toBe("You said: a");
    await loopback.until(() => !loopback.gateway.isConnected, "the bot to leave");
  });

  test("tells who asks meanwhile that the bot restarts", async () => {
    const { loopback, bot } = await open();
    loopback.faults.order("callback", { kind: "delay", delayMs: 300 });
    const asked = loopback.slash("echo", { question: "a" });
    await loopback.until(
      () => loopback.requests.some(({ path }) => path.endsWith("/callback")),
      "the answer",
    );
    const stopped = bot.stop();
    const meanwhile = await loopback.slash("echo", { question: "b" });
    expect(meanwhile).toMatchObject({
      private: true,
      data: { content: expect.stringContaining("restarting") },
    });
    await Promise.all([asked, stopped]);
  });

  test("does not wait for an answer that takes six seconds", async () => {
    const { loopback, bot } = await open({}, { patienceMs: 6500, answerWithinMs: 10_000 });
    loopback.faults.order("callback", { kind: "delay", delayMs: 6000 });
    const asked = loopback.slash("echo", { question: "a" });
    await loopback.until(
      () => loopback.requests.some(({ path }) => path.endsWith("/callback")),
      "the answer",
    );
    const first = await Promise.race([bot.stop().then(() => "stopped"), asked.then(() => "answered")]);
    expect(first).toBe("stopped");
    await asked;
  });
});
