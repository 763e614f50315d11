import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BotProcess, npmStart, PROJECT_DIR, startProcess } from "../support/bot-process.ts";
import { TEST_TOKEN } from "../support/desk.ts";
import type { RecordedReply } from "../support/loopback-discord/interaction-ledger.ts";
import { customIdByLabel, LoopbackDiscord } from "../support/loopback-discord/loopback-discord.ts";
import { MENTION } from "../support/loopback-discord/people.ts";

const STRANGER = "900000000000000102";
const QUESTION = "what did china agree to do about soybeans?";
const CITATION = /^-# \[\d+\] `\d{3}:\d+` · /m;

let loopback: LoopbackDiscord;
let bot: BotProcess;
const startedBots: BotProcess[] = [];

/** Starts the bot and waits until it is ready; the first start may have to build. */
async function startReady(): Promise<BotProcess> {
  const started = npmStart({ DISCORD_TOKEN: TEST_TOKEN, DISCORD_API_BASE_URL: loopback.apiBaseUrl });
  startedBots.push(started);
  const isEnded = { value: false };
  void started.ended.then(() => {
    isEnded.value = true;
  });
  await loopback.until(() => loopback.gateway.isConnected || isEnded.value, "the bot to connect");
  if (isEnded.value) throw new Error(`The bot ended at once: ${started.output()}`);
  return started;
}

function description(reply: RecordedReply): string {
  return reply.data?.embeds?.[0]?.description ?? "";
}

beforeAll(async () => {
  loopback = await LoopbackDiscord.start({ token: TEST_TOKEN, patienceMs: 60_000 });
  bot = await startReady();
}, 90_000);

afterAll(async () => {
  for (const started of startedBots) await started.stop();
  await loopback.stop();
});

describe("the bot as a process", () => {
  test("registers its commands", async () => {
    await loopback.until(() => loopback.commands.list(null).length > 0, "the registration");
    expect(loopback.commands.list(null)[0]).toMatchObject({ name: "summit", type: 1 });
  });

  test("answers a question with an excerpt and its citation", async () => {
    const reply = await loopback.slash("ask", { question: QUESTION });
    expect(reply.private).toBe(false);
    expect(description(reply)).toMatch(/^> .*soybeans/im);
    expect(description(reply)).toMatch(CITATION);
    expect(reply.data?.allowed_mentions).toMatchObject({ parse: [] });
  });

  test("answers in private when asked to, and shares it with a button", async () => {
    const asked = await loopback.slash("ask", { question: QUESTION, private: true });
    expect(asked.private).toBe(true);
    const shared = await loopback.press(asked.message, customIdByLabel(asked.message, "Share"));
    expect(shared.private).toBe(false);
    expect(description(shared)).toBe(description(asked));
  });

  test("shows more, and an excerpt in its context", async () => {
    const asked = await loopback.slash("ask", { question: "what was said about tariffs?" });
    const first = description(asked);
    const context = await loopback.press(asked.message, customIdByLabel(asked.message, "In context 1"));
    expect(description(context)).toContain("> ");
    const more = await loopback.press(asked.message, customIdByLabel(asked.message, "More"));
    expect(more.message).toBe(asked.message);
    expect(description(more)).not.toBe(first);
  });

  test("lets the asker delete an answer, and nobody else", async () => {
    const asked = await loopback.slash("ask", { question: QUESTION });
    const customId = customIdByLabel(asked.message, "Delete");
    const refused = await loopback.press(asked.message, customId, { userId: STRANGER });
    expect(refused.private).toBe(true);
    expect(asked.message?.deleted).toBe(false);
    await loopback.press(asked.message, customId);
    await loopback.until(() => asked.message?.deleted === true, "the answer to be deleted");
  });

  test("suggests addresses", async () => {
    const choices = await loopback.autocomplete("source", "address", "003");
    expect(choices.length).toBeGreaterThan(0);
    const address = String(choices[0]?.value);
    expect(description(await loopback.slash("source", { address }))).not.toBe("");
  });

  test("answers a message that names it as it answers the command", async () => {
    const asked = await loopback.slash("ask", { question: QUESTION });
    const said = loopback.people.say(`${MENTION} ${QUESTION}`);
    const standing = () => loopback.messages.standingIn(said.channelId);
    await loopback.until(() => standing().length > 0, "the reply");
    expect(standing()[0]?.body).toMatchObject({
      embeds: asked.data?.embeds,
      message_reference: { message_id: said.id },
      allowed_mentions: { parse: [], replied_user: false },
    });
    loopback.people.delete(said);
    await loopback.until(() => standing().length === 0, "the reply to go with its question");
  });

  test("gives a speaker's words, and more of them", async () => {
    const quoted = await loopback.slash("quote", { speaker: "bessent" });
    expect(description(quoted)).toMatch(/^> “.*”?\n— \*\*Scott Bessent\*\*/m);
    const first = description(quoted);
    const more = await loopback.press(quoted.message, customIdByLabel(quoted.message, "More"));
    expect(more.message).toBe(quoted.message);
    expect(description(more)).not.toBe(first);
    expect(await loopback.autocomplete("quote", "speaker", "besent")).toContainEqual(
      expect.objectContaining({ value: "Scott Bessent" }),
    );
  });

  test("finds the sources of a message, and shares them under it", async () => {
    const said = loopback.people.say('Bessent said "the tariffs will be averted" @everyone');
    const found = await loopback.messageMenu("Find sources", said);
    expect(found.private).toBe(true);
    expect(description(found)).toMatch(/word for word[\s\S]*`003:261`/);
    await loopback.press(found.message, customIdByLabel(found.message, "Share"), {
      channelId: said.channelId,
    });
    const shared = () =>
      loopback.messages.standingIn(said.channelId).find((message) => message.id !== found.message?.id);
    await loopback.until(() => shared() !== undefined, "the shared sources");
    expect(shared()?.body).toMatchObject({
      embeds: found.data?.embeds,
      message_reference: { message_id: said.id },
      allowed_mentions: { parse: [], replied_user: false },
    });
  });

  test("shares the sources as an answer to the press where it may not write", async () => {
    const said = loopback.people.say("The truce expires on November 10");
    loopback.permissions.takeAway(said.channelId, "send");
    const found = await loopback.messageMenu("Find sources", said);
    const customId = customIdByLabel(found.message, "Share");
    const shared = await loopback.press(found.message, customId, { channelId: said.channelId });
    expect(shared.private).toBe(false);
    expect(description(shared)).toBe(description(found));
  });

  test("says privately that nothing was found", async () => {
    const reply = await loopback.slash("ask", { question: "penguin colonies of Antarctica" });
    expect(reply.private).toBe(true);
  });

  test("draws the chart of the tariffs in the background", async () => {
    const asked = await loopback.slash("tariffs");
    expect(description(asked)).toMatch(/as reported on .* \[\d+\]/);
    const press = () => loopback.press(asked.message, customIdByLabel(asked.message, "Chart"));
    let reply = await press();
    for (let tries = 0; description(reply).includes("being drawn") && tries < 40; tries++) {
      await sleep(250);
      reply = await press();
    }
    expect(reply.private).toBe(true);
    const [file] = reply.data?.files ?? [];
    expect(Buffer.from(file?.data ?? []).toString("latin1", 1, 4)).toBe("PNG");
  });

  test("helps", async () => {
    const reply = await loopback.slash("help");
    expect(JSON.stringify(reply.data)).toContain("/summit ask");
  });

  test("resumes when it is asked to reconnect", async () => {
    loopback.gateway.askToReconnect();
    await loopback.until(() => loopback.gateway.log.includes("resume"), "the bot to resume");
    expect(description(await loopback.slash("ask", { question: QUESTION }))).toContain("soybeans");
  });

  test.for(["it", "all"] as const)(
    "ends on a SIGTERM to %s within five seconds, and after a restart its old buttons still work",
    { timeout: 60_000 },
    async (receiver) => {
      const asked = await loopback.slash("ask", { question: QUESTION, private: true });
      bot.signal("SIGTERM", receiver);
      expect(await Promise.race([bot.ended, sleep(5000, "not ended")])).toBe(0);
      await loopback.until(() => !loopback.gateway.isConnected, "the bot to leave");
      bot = await startReady();
      const shared = await loopback.press(asked.message, customIdByLabel(asked.message, "Share"));
      expect(description(shared)).toBe(description(asked));
    },
  );

  test("prints neither its token nor what people ask", () => {
    expect(bot.output()).not.toContain(TEST_TOKEN);
    expect(bot.output()).not.toMatch(/soybeans|penguin/);
  });
});

describe("registering from the command line", () => {
  test("says what it would change, changes it, and then has nothing to change", async () => {
    const other = await LoopbackDiscord.start({ token: TEST_TOKEN });
    const run = async (...args: string[]) => {
      const environment = { DISCORD_TOKEN: TEST_TOKEN, DISCORD_API_BASE_URL: other.apiBaseUrl };
      const script = startProcess(
        process.execPath,
        ["dist/scripts/register.js", ...args],
        PROJECT_DIR,
        environment,
      );
      expect(await script.ended).toBe(0);
      return script.output();
    };
    expect(await run("--dry-run")).toContain("/summit: would be added");
    expect(other.commands.list(null)).toEqual([]);
    expect(await run()).toContain("/summit: added");
    expect(await run("--dry-run")).toMatch(/^Nothing to change/);
    await other.stop();
  });

  test("says in one line what is wrong", async () => {
    const failing = [
      { args: [], environment: {}, words: "DISCORD_TOKEN is not set" },
      { args: ["--dry"], environment: { DISCORD_TOKEN: TEST_TOKEN }, words: "--dry-run" },
      {
        args: [],
        environment: { DISCORD_TOKEN: "MTAw.wrong.token-of-nobody-00000000" },
        words: "Discord refused the token",
      },
    ];
    for (const { args, environment, words } of failing) {
      const settings = { DISCORD_API_BASE_URL: loopback.apiBaseUrl, ...environment };
      const script = startProcess(
        process.execPath,
        ["dist/scripts/register.js", ...args],
        PROJECT_DIR,
        settings,
      );
      expect(await script.ended).toBe(1);
      expect(script.output().trim().split("\n")).toEqual([expect.stringContaining(words)]);
    }
  });
});

describe("a bot that cannot start", () => {
  const failedStart = async (environment: Record<string, string>) => {
    const failed = npmStart({ DISCORD_TOKEN: TEST_TOKEN, ...environment });
    const code = await failed.ended;
    const lines = failed.output().trim().split("\n");
    return { code, lines };
  };

  test("for a wrong token says in one line what to do about DISCORD_TOKEN", async () => {
    const token = "MTAw.wrong.token-of-nobody-00000000";
    const { code, lines } = await failedStart({
      DISCORD_TOKEN: token,
      DISCORD_API_BASE_URL: loopback.apiBaseUrl,
    });
    expect(code).not.toBe(0);
    expect(lines).toEqual([expect.stringContaining("DISCORD_TOKEN")]);
    expect(lines[0]).not.toMatch(/ at .*:\d+|token-of-nobody/);
  });

  test("for an unreachable Discord says in one line what to check", async () => {
    const { code, lines } = await failedStart({ DISCORD_API_BASE_URL: "http://127.0.0.1:9" });
    expect(code).not.toBe(0);
    expect(lines).toEqual([expect.stringMatching(/ECONNREFUSED.*DISCORD_API_BASE_URL/)]);
  });
});
