import { afterEach, describe, expect, test } from "vitest";
import { startBot } from "../../src/discord/connect.ts";
import { StartError } from "../../src/errors.ts";
import { botSettings, type Desk, openDesk, TEST_TOKEN } from "../support/desk.ts";
import { createLogSink } from "../support/log-sink.ts";
import { LoopbackDiscord } from "../support/loopback-discord/loopback-discord.ts";

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function open(...settings: Parameters<typeof openDesk>): Promise<Desk> {
  const desk = await openDesk(...settings);
  closing.push(desk.close);
  return desk;
}

async function openLoopback(): Promise<LoopbackDiscord> {
  const loopback = await LoopbackDiscord.start({ token: TEST_TOKEN });
  closing.push(() => loopback.stop());
  return loopback;
}

/** Why a bot did not start, and what it has logged. */
async function startFailure(loopback: LoopbackDiscord, settings: Parameters<typeof botSettings>[2] = {}) {
  const log = createLogSink();
  const error = await startBot(botSettings(loopback, log, settings)).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StartError);
  const message = error instanceof StartError ? error.message : "";
  expect(message).not.toContain("\n");
  expect(`${message}${log.text()}`).not.toContain(settings.token ?? TEST_TOKEN);
  return message;
}

describe("starting", () => {
  test("fails on a wrong token with what to do about it", async () => {
    const message = await startFailure(await openLoopback(), {
      token: "MTAw.wrong.token-of-nobody-00000000",
    });
    expect(message).toBe(
      "Discord refused the token: copy it again from the Developer Portal (Bot → Reset Token) into DISCORD_TOKEN.",
    );
  });

  test.for([
    [4004, "Discord refused the token"],
    [4013, "Discord refused the bot's intents"],
    [4014, "Discord refused the bot's intents"],
    [4011, "sharded"],
  ] as const)("fails when the gateway closes with %i", async ([code, words]) => {
    const loopback = await openLoopback();
    loopback.gateway.identifyCloseCode = code;
    expect(await startFailure(loopback)).toContain(words);
  });

  test("fails when nothing listens at the address", async () => {
    const loopback = await openLoopback();
    await loopback.goOffline();
    expect(await startFailure(loopback)).toMatch(
      /cannot be reached at .* \(ECONNREFUSED\).*DISCORD_API_BASE_URL/,
    );
  });

  test("fails when the address has no name in the network", async () => {
    const settings = { apiBaseUrl: "http://nowhere.invalid" };
    expect(await startFailure(await openLoopback(), settings)).toMatch(/nowhere\.invalid \(E/);
  });

  test("fails when Discord answers with errors", async () => {
    const loopback = await openLoopback();
    loopback.faults.order("gateway", { kind: "status", status: 503 }, 4);
    expect(await startFailure(loopback)).toContain("it answers 503");
  });

  test("fails when Discord does not answer in time", async () => {
    const loopback = await openLoopback();
    loopback.faults.order("gateway", { kind: "delay", delayMs: 1000 });
    expect(await startFailure(loopback, { startTimeoutMs: 100 })).toContain("no answer within 0.1 s");
  });

  test("fails when something else than Discord answers", async () => {
    const loopback = await openLoopback();
    loopback.faults.order("gateway", { kind: "status", status: 200, body: { hello: "world" } });
    expect(await startFailure(loopback)).toContain("does not behave like Discord");
  });

  test("does not log the token, even where everything is logged", async () => {
    const { log } = await open();
    expect(log.text()).not.toContain(TEST_TOKEN);
  });
});

describe("registering at start", () => {
  test("tells Discord the commands once, and not again while they are the same", async () => {
    const first = await open();
    const { loopback } = first;
    await loopback.until(() => loopback.commands.list(null).length === 2, "the registration");
    await first.bot.stop();
    const log = createLogSink();
    const again = await startBot(botSettings(loopback, log));
    await loopback.until(() => log.text().includes("registered already"), "the comparison");
    await again.stop();
    expect(loopback.requests.filter(({ method }) => method === "PUT")).toHaveLength(1);
  });

  test("tells only the server that was set", async () => {
    const guildId = "900000000000000010";
    const { loopback } = await open({ guildId });
    await loopback.until(() => loopback.commands.list(guildId).length === 2, "the registration");
    expect(loopback.commands.list(null)).toEqual([]);
  });

  test("without access says how to invite the bot, and the bot answers all the same", async () => {
    const { loopback, log } = await open({ guildId: "900000000000000999" });
    await loopback.until(() => log.text().includes("applications.commands"), "the remedy in the log");
    expect((await loopback.slash("echo", { question: "a" })).data?.embeds).toHaveLength(1);
  });
});
