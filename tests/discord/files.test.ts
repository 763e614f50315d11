import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { definitions } from "../../commands/summit.ts";
import { type Desk, openDesk, TEST_TOKEN } from "../support/desk.ts";
import { customIdByLabel, type LoopbackDiscord } from "../support/loopback-discord/loopback-discord.ts";
import { validateMessage } from "../support/loopback-discord/validate-message.ts";
import { tinyLibrary } from "../support/tiny-library.ts";

const TEXT = `Harbour quarrel grows

In February 2031, the US imposed a 10 percent tariff on all imports from China.

On May 11, 2031, the US cut its tariffs on Chinese products from 145 percent to 30 percent.

In March 2031, China imposed a 15 percent tariff on US farm exports.
`;

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

let desk: Desk;
beforeAll(async () => {
  const library = await tinyLibrary({ "010_a.txt": TEXT }, { "010:1": { published: "2031-06-02" } });
  desk = await openDesk({ commands, definitions: definitions(commands), library });
});
afterAll(() => desk.close());

/** What a press on "Chart" brings once the chart is drawn. */
async function chartOn(asked: Awaited<ReturnType<LoopbackDiscord["slash"]>>) {
  for (;;) {
    const reply = await desk.loopback.press(asked.message, customIdByLabel(asked.message, "Chart"));
    if (!reply.data?.embeds?.[0]?.description?.includes("being drawn")) return reply;
    await sleep(50);
  }
}

describe("a reply with a file", () => {
  test("arrives with the picture, its description and the embed that shows it", async () => {
    const asked = await desk.loopback.slash("tariffs");
    expect(asked.data?.files).toBeUndefined();
    const reply = await chartOn(asked);
    expect(reply.private).toBe(true);
    const [file] = reply.data?.files ?? [];
    expect(file).toMatchObject({ id: "0", name: "tariffs.png", contentType: "image/png" });
    expect([...(file?.data.subarray(0, 8) ?? [])]).toEqual(PNG_SIGNATURE);
    const [attachment] = reply.data?.attachments ?? [];
    expect(attachment?.description).toMatch(
      /^Tariff rates as reported up to 2 Jun 2031\. US on China: Feb 2031 10 %/,
    );
    expect(reply.data?.embeds?.[0]?.image?.url).toBe("attachment://tariffs.png");
  });

  test("is shared with its picture, and can be deleted", async () => {
    const reply = await chartOn(await desk.loopback.slash("tariffs", { private: true }));
    const shared = await desk.loopback.press(reply.message, customIdByLabel(reply.message, "Share"));
    expect(shared.private).toBe(false);
    expect(shared.data?.files).toHaveLength(1);
    await desk.loopback.press(shared.message, customIdByLabel(shared.message, "Delete"));
    await desk.loopback.until(() => shared.message?.deleted === true, "the chart to be deleted");
  });
});

describe("the loopback", () => {
  test("refuses a description that is too long, and one of a file that was not sent", () => {
    const file = { id: "0", name: "a.png", contentType: "image/png", data: new Uint8Array(3) };
    const sent = (attachments: { id: string; description: string }[]) => () =>
      validateMessage({ content: "a", files: [file], attachments }, { isNew: true });
    expect(sent([{ id: "0", description: "x".repeat(1024) }])).not.toThrow();
    expect(sent([{ id: "0", description: "x".repeat(1025) }])).toThrow();
    expect(sent([{ id: "1", description: "x" }])).toThrow();
  });

  test("takes a message with a file into a channel", async () => {
    const form = new FormData();
    form.set("payload_json", JSON.stringify({ attachments: [{ id: 0, description: "three bytes" }] }));
    form.set("files[0]", new Blob([new Uint8Array([1, 2, 3])], { type: "image/png" }), "a.png");
    const response = await fetch(`${desk.loopback.apiBaseUrl}/v10/channels/900000000000000777/messages`, {
      method: "POST",
      headers: { authorization: `Bot ${TEST_TOKEN}` },
      body: form,
    });
    expect(response.status).toBe(200);
    expect(desk.loopback.messages.all.at(-1)?.body.files?.[0]?.data).toEqual(new Uint8Array([1, 2, 3]));
  });
});
