import { describe, expect, test } from "vitest";
import { readConfig } from "../src/config.ts";
import { StartError } from "../src/errors.ts";

const TOKEN = "a-token-for-tests.that-is-no-real-one.at-all";

describe("readConfig", () => {
  test("needs nothing", () => {
    expect(readConfig({})).toEqual({
      token: null,
      guildId: null,
      apiBaseUrl: "https://discord.com/api",
      seedsDir: "seeds",
      visibility: "public",
      logLevel: "info",
    });
  });

  test("takes every setting, and a blank one for none", () => {
    const env = {
      DISCORD_TOKEN: ` ${TOKEN} `,
      DISCORD_GUILD_ID: " ",
      DISCORD_API_BASE_URL: "http://127.0.0.1:8080/api/v10/",
      SEEDS_DIR: "other",
      REPLY_VISIBILITY: "private",
      LOG_LEVEL: "debug",
    };
    expect(readConfig(env)).toEqual({
      token: TOKEN,
      guildId: null,
      apiBaseUrl: "http://127.0.0.1:8080/api",
      seedsDir: "other",
      visibility: "private",
      logLevel: "debug",
    });
  });

  test("names every wrong setting at once, and never a token's text", () => {
    const env = {
      DISCORD_TOKEN: "two words",
      DISCORD_GUILD_ID: "home",
      DISCORD_API_BASE_URL: "discord",
      REPLY_VISIBILITY: "sometimes",
      LOG_LEVEL: "loud",
    };
    expect(() => readConfig(env)).toThrow(StartError);
    for (const name of Object.keys(env)) expect(() => readConfig(env)).toThrow(name);
    expect(() => readConfig(env)).not.toThrow(/two words/);
  });
});
