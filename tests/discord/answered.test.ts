import { expect, test } from "vitest";
import { Answered } from "../../src/discord/answered.ts";

const question = (messageId: string) => ({
  messageId,
  channelId: "1",
  guildId: null,
  askerId: "2",
  text: "a",
});

test("Answered finds a question by its message and by its reply", () => {
  const answered = new Answered();
  const entry = answered.add(question("10"), null);
  entry.reply = { id: "11", isText: false, isReference: true };
  expect(answered.find("10")).toBe(entry);
  expect(answered.findByReply("11")).toBe(entry);
  answered.forget(entry);
  expect(answered.find("10") ?? answered.findByReply("11")).toBeUndefined();
});

test("Answered forgets the oldest question first", () => {
  const answered = new Answered(3);
  for (const id of ["1", "2", "3", "4"]) answered.add(question(id), null);
  expect(["1", "2", "3", "4"].map((id) => answered.find(id) !== undefined)).toEqual([
    false,
    true,
    true,
    true,
  ]);
});

test("Answered keeps a thousand", () => {
  const answered = new Answered();
  for (let id = 0; id <= 1000; id += 1) answered.add(question(`${id}`), null);
  expect(answered.find("0")).toBeUndefined();
  expect(answered.find("1")).toBeDefined();
});
