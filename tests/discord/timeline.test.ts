import { afterAll, beforeAll, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { definitions } from "../../commands/summit.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { customIdByLabel } from "../support/loopback-discord/loopback-discord.ts";
import { tinyLibrary } from "../support/tiny-library.ts";

let desk: Desk;

beforeAll(async () => {
  const days = Array.from({ length: 12 }, (_, i) => `On May ${i + 1}, 2031, the council voted on the dues.`);
  const library = await tinyLibrary({ "010_votes.txt": `Council votes\n\n${days.join("\n\n")}\n` });
  desk = await openDesk({ library, commands, definitions: definitions(commands) });
});

afterAll(() => desk.close());

test("/summit timeline answers, turns its page in place, and opens the text around an event", async () => {
  const { loopback } = desk;
  const reply = await loopback.slash("timeline", { topic: "dues" });
  expect(reply.data?.embeds?.[0]).toMatchObject({
    title: "Timeline of “dues”",
    footer: { text: expect.stringContaining("1–5 of 12 events") },
  });
  expect(await loopback.autocomplete("timeline", "topic", "votes")).toEqual([
    { name: "Council votes", value: "Council votes" },
  ]);
  const turned = await loopback.press(reply.message, customIdByLabel(reply.message, "More"));
  expect(turned.message).toBe(reply.message);
  expect(reply.message?.body.embeds?.[0]?.footer?.text).toContain("6–10 of 12 events");
  await loopback.press(reply.message, "timeline:page:", { values: ["0"] });
  expect(reply.message?.body.embeds?.[0]?.footer?.text).toContain("1–5 of 12 events");
  const opened = await loopback.press(reply.message, "source:open:", { values: ["010:3"] });
  expect(opened).toMatchObject({ private: true, data: { embeds: [{ title: "Council votes" }] } });
});
