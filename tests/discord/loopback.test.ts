import { type APIEmbed, GatewayIntentBits } from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { WebSocket } from "ws";
import type { Command } from "../../src/command.ts";
import { type Desk, openDesk, TEST_TOKEN } from "../support/desk.ts";
import { refusals } from "../support/loopback-discord/api-error.ts";
import { BOT_USER } from "../support/loopback-discord/identities.ts";
import { LoopbackDiscord } from "../support/loopback-discord/loopback-discord.ts";
import { MENTION } from "../support/loopback-discord/people.ts";
import { validateChoices, validateMessage } from "../support/loopback-discord/validate-message.ts";

// A loopback that takes what Discord refuses would make every other test here worthless.

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk({ commands: [silent] });
});

afterAll(() => desk.close());

/** Answers nothing that Discord would take. */
const silent: Command = {
  definition: { type: 1, name: "silent", description: "Says nothing" },
  run: () => ({ embeds: [], private: false }),
};

async function call(method: string, path: string, body?: unknown, token = "nobody's") {
  const response = await fetch(`${desk.loopback.apiBaseUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

const long = (length: number) => "x".repeat(length);
const button = (custom_id: string, label = "a") => ({ type: 2, style: 2, label, custom_id }) as const;
const rowOf = (...components: object[]) => ({ components: [{ type: 1, components }] }) as never;

describe("validateMessage", () => {
  test.for<[string, { embeds?: APIEmbed[] } | { content: string }, string]>([
    ["content", { content: long(2001) }, "content"],
    ["nonce", { content: "a", nonce: long(26) } as never, "nonce"],
    ["title", { embeds: [{ title: long(257) }] }, "title"],
    ["description", { embeds: [{ description: long(4097) }] }, "description"],
    ["footer", { embeds: [{ footer: { text: long(2049) } }] }, "footer"],
    ["field's value", { embeds: [{ fields: [{ name: "a", value: long(1025) }] }] }, "fields"],
    ["field's empty name", { embeds: [{ fields: [{ name: "", value: "a" }] }] }, "fields"],
    ["sum over all embeds", { embeds: [{ description: long(4000) }, { description: long(2001) }] }, "6000"],
    ["number of embeds", { embeds: Array.from({ length: 11 }, () => ({ title: "a" })) }, "embeds"],
    ["address", { embeds: [{ title: "a", url: "javascript:alert(1)" }] }, "url"],
    [
      "rows of buttons",
      { components: Array.from({ length: 6 }, () => ({ type: 1, components: [] })) } as never,
      "comp",
    ],
    ["buttons in a row", rowOf(...[..."abcdef"].map((id) => button(id))), "components"],
    ["label", rowOf(button("a", long(81))), "label"],
    ["custom_id", rowOf(button(long(101))), "custom_id"],
    ["custom_id used twice", rowOf(button("a"), button("a")), "duplicated"],
    ["menu without options", rowOf({ type: 3, custom_id: "a", options: [] }), "options"],
    ["mentions", { content: "a", allowed_mentions: { parse: ["all"] } } as never, "allowed_mentions"],
  ])("refuses a body beyond the limit of its %s", ([, body, words]) => {
    const refusal = thrownBy(() => validateMessage({ content: "a", ...body }, { isNew: true }));
    expect(refusal).toMatchObject({ status: 400, body: { code: 50035 } });
    expect(JSON.stringify(refusal)).toContain(words);
  });

  test("takes a body at every limit", () => {
    const embeds = [{ title: long(256), description: long(4096), footer: { text: long(1648) } }];
    const five = rowOf(...[..."abcde"].map((id) => button(id.repeat(100), long(80))));
    expect(() =>
      validateMessage({ content: long(2000), embeds, ...(five as object) }, { isNew: true }),
    ).not.toThrow();
  });

  test("refuses more than 25 suggestions", () => {
    const choices = Array.from({ length: 26 }, (_, index) => ({ name: `${index}`, value: `${index}` }));
    expect(thrownBy(() => validateChoices(choices))).toMatchObject({ body: { code: 50035 } });
  });
});

describe("the loopback", () => {
  test("refuses a wrong token", async () => {
    expect(await call("GET", "/gateway/bot")).toMatchObject({ status: 401, body: { code: 0 } });
  });

  test("knows no interaction but its own", async () => {
    const answer = await call("POST", "/interactions/1/none/callback", { type: 4, data: { content: "a" } });
    expect(answer).toMatchObject({ status: 404, body: { code: 10062 } });
    expect(await call("DELETE", "/webhooks/1/none/messages/@original")).toMatchObject({
      body: { code: 10015 },
    });
  });

  test("takes no empty message, after which the bot still says something", async () => {
    const reply = await desk.loopback.slash("silent");
    expect(reply).toMatchObject({ private: true, data: { content: expect.stringContaining("Reference") } });
    expect(refusals.emptyMessage().body).toMatchObject({ code: 50006 });
  });

  const send = async (channelId: string, body: object) => {
    const answer = await call(
      "POST",
      `/channels/${channelId}/messages`,
      { content: "a", ...body },
      TEST_TOKEN,
    );
    return { status: answer.status, body: answer.body as Record<string, unknown> };
  };

  test("makes one message of those with the same enforced nonce", async () => {
    const first = await send("900000000000000021", { nonce: "n1", enforce_nonce: true });
    expect(await send("900000000000000021", { nonce: "n1", enforce_nonce: true })).toEqual(first);
    expect((await send("900000000000000021", { nonce: "n1" })).body["id"]).not.toBe(first.body["id"]);
  });

  test("takes no reply to a message that is not there", async () => {
    const refused = await send("900000000000000021", { message_reference: { message_id: "1" } });
    expect(refused).toMatchObject({ status: 400, body: { code: 50035 } });
    const reference = { message_reference: { message_id: "1", fail_if_not_exists: false } };
    expect((await send("900000000000000021", reference)).body).not.toHaveProperty("message_reference");
  });

  test("shows the text of messages only where it names the bot, and directly", () => {
    const { people, gateway } = desk.loopback;
    const seen: unknown[] = [];
    const dispatch = vi.spyOn(gateway, "dispatch").mockImplementation((_, data) => {
      seen.push((data as { content: string }).content);
    });
    people.say("chatter");
    people.say(`${MENTION} soya?`);
    people.say("soya?", { direct: true });
    people.say("soya?", { pinged: BOT_USER.id });
    dispatch.mockRestore();
    expect(seen).toEqual(["", `${MENTION} soya?`, "soya?", "soya?"]);
  });

  test("grants no privileged intent, and tells nothing that no intent asks for", async () => {
    const other = await LoopbackDiscord.start({ token: TEST_TOKEN });
    const identify = (intents: number) =>
      new Promise<number | string>((resolve) => {
        const socket = new WebSocket(other.apiBaseUrl.replace("http", "ws"));
        socket.on("open", () => socket.send(JSON.stringify({ op: 2, d: { token: TEST_TOKEN, intents } })));
        socket.on("close", resolve);
        socket.on("message", (raw) => {
          const { t } = JSON.parse(String(raw));
          if (t === "READY") resolve(t);
        });
      });
    expect(await identify(GatewayIntentBits.MessageContent)).toBe(4014);
    expect(await identify(0)).toBe("READY");
    const dispatch = vi.spyOn(other.gateway, "dispatch");
    other.people.say(MENTION);
    expect(dispatch).not.toHaveBeenCalled();
    await other.stop();
  });

  test("takes one first answer only", async () => {
    const reply = await desk.loopback.slash("silent");
    const path = desk.loopback.requests.findLast((request) => request.path.endsWith("/callback"))?.path ?? "";
    const again = await call("POST", path, { type: 4, data: { content: "again" } });
    expect(path).toContain(reply.interactionId);
    expect(again).toMatchObject({ status: 400, body: { code: 40060 } });
  });
});

function thrownBy(work: () => void): unknown {
  try {
    work();
    return null;
  } catch (error) {
    return error;
  }
}
