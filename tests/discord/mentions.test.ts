import { describe, expect, test } from "vitest";
import { type AskingMessage, questionIn } from "../../src/discord/mentions.ts";

const BOT = "900000000000000001";

function message(content: string, given: object = {}): AskingMessage {
  const author = {
    id: "900000000000000107",
    username: "person",
    discriminator: "0",
    global_name: null,
    avatar: null,
  };
  return { id: "1", channel_id: "2", guild_id: "3", type: 0, content, author, ...given };
}

const text = (content: string, given: object = {}) => questionIn(message(content, given), BOT)?.text ?? null;

describe("questionIn", () => {
  test.for([
    [`<@${BOT}> when does it end?`, "when does it end?", "the name first"],
    [`<@!${BOT}> when does it end?`, "when does it end?", "an older client's form of the name"],
    [`when does it end, <@${BOT}>?`, "when does it end?", "the name last, with its comma"],
    [`tell me, <@${BOT}>, when does it end?`, "tell me when does it end?", "the name in the middle"],
    [`<@${BOT}>: when <@${BOT}> does it end?`, "when does it end?", "the name twice"],
    [`<@${BOT}>`, "", "nothing but the name"],
    [`<@${BOT}> \u200b\u202e\n `, "", "nothing that can be seen"],
    [`<@${BOT}> <@900000000000000108> <@&5> <#6> asks`, "asks", "other mentions"],
    [`<@${BOT}> <:thinking:12> <a:wave:13> why?`, "why?", "custom emoji"],
    [`<@${BOT}> </summit ask:14> <t:1700000000:R> <id:guide> why?`, "why?", "commands, times, guides"],
    [`<@${BOT}> @everyone @here why?`, "why?", "an attempt to ping everyone"],
    [`<@${BOT}> what did\nhe \u202esay\u200b?`, "what did he say?", "line breaks and characters that hide"],
    [
      `**<@${BOT}>** [x](https://x.y) discord.gg/abc`,
      "** ** [x](https://x.y) discord.gg/abc",
      "Markdown, links",
    ],
    [`<@${BOT}> is 3 < 5 and <b> a tag?`, "is 3 < 5 and <b> a tag?", "angle brackets of somebody's own"],
  ] as const)("reads %j as %j: %s", ([content, expected]) => {
    expect(text(content)).toBe(expected);
  });

  test("takes every text of a direct message, named or not", () => {
    expect(text("when does it end?", { guild_id: undefined })).toBe("when does it end?");
    expect(text(`<@${BOT}> when?`, { guild_id: undefined })).toBe("when?");
    expect(questionIn(message("", { guild_id: undefined }), BOT)).toMatchObject({ guildId: null, text: "" });
  });

  test("says who asks what, and where", () => {
    expect(questionIn(message(`<@${BOT}> a`), BOT)).toEqual({
      messageId: "1",
      channelId: "2",
      guildId: "3",
      askerId: "900000000000000107",
      text: "a",
    });
  });

  test.for([
    ["when does it end?", {}, "nobody is named"],
    ["", {}, "no text is shown"],
    ["<@900000000000000108> when?", {}, "somebody else is named"],
    [`<@&${BOT}> when?`, {}, "a role with the bot's id is named"],
    [`<@${BOT}0> when?`, {}, "somebody with a longer id is named"],
    ["@everyone when?", { mention_everyone: true }, "everyone is named"],
    ["when?", { type: 19, mentions: [{ id: BOT }] }, "only the reply pings"],
    [`<@${BOT}> when?`, { author: { id: "7", bot: true } }, "another bot asks"],
    [`<@${BOT}> when?`, { author: { id: BOT, bot: true } }, "the bot itself says it"],
    [`<@${BOT}> when?`, { author: { id: "7", system: true } }, "Discord's own account says it"],
    [`<@${BOT}> when?`, { webhook_id: "8" }, "a webhook says it"],
    [`<@${BOT}> joined`, { type: 7 }, "Discord says it"],
    [`<@${BOT}>`, { type: 20 }, "it is the answer to a command"],
  ] as const)("finds no question in %j %j: %s", ([content, given]) => {
    expect(text(content, given)).toBeNull();
  });

  test("reads 4,000 characters of anything to the end", () => {
    for (const hostile of [
      " ".repeat(4000),
      "<@".repeat(2000),
      ", ".repeat(2000),
      `<a:${"x".repeat(4000)}`,
    ]) {
      expect(text(`<@${BOT}> ${hostile}`)?.length ?? 0).toBeLessThanOrEqual(hostile.length);
      expect(text(`${hostile}<@${BOT}>`)?.length ?? 0).toBeLessThanOrEqual(hostile.length);
    }
  });
});
