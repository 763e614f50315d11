import type { APIApplicationCommand, RESTPostAPIApplicationCommandsJSONBody } from "discord-api-types/v10";
import { describe, expect, test } from "vitest";
import { diffRegistration, isUpToDate } from "../../src/discord/registration.ts";
import { CommandStore } from "../support/loopback-discord/command-store.ts";
import { GUILD_ID } from "../support/loopback-discord/identities.ts";

type Definition = RESTPostAPIApplicationCommandsJSONBody;

const summit: Definition = {
  type: 1,
  name: "summit",
  name_localizations: { "en-US": "summit" },
  description: "Answers",
  integration_types: [0, 1],
  contexts: [0, 1, 2],
  options: [
    {
      type: 1,
      name: "ask",
      description: "Ask",
      options: [
        { type: 3, name: "question", description: "What", required: true, min_length: 3, max_length: 200 },
        { type: 5, name: "private", description: "Only you", required: false },
      ],
    },
    { type: 1, name: "help", description: "Help", options: [] },
  ],
};
const menu: Definition = { type: 3, name: "Find sources" };

/** The commands as Discord answers them after they were registered. */
function registered(
  definitions: readonly Definition[],
  guildId: string | null = null,
): APIApplicationCommand[] {
  const store = new CommandStore();
  store.overwrite(guildId, definitions);
  return [...store.list(guildId)] as unknown as APIApplicationCommand[];
}

describe("diffRegistration", () => {
  test("finds nothing to change in what was just registered", () => {
    const diff = diffRegistration([summit, menu], registered([summit, menu]));
    expect(diff).toEqual({ added: [], changed: [], removed: [] });
    expect(isUpToDate(diff)).toBe(true);
  });

  test("leaves the places of a server's commands aside, which Discord does not keep", () => {
    expect(isUpToDate(diffRegistration([summit, menu], registered([summit, menu], GUILD_ID)))).toBe(true);
  });

  test("takes the order of contexts for nothing", () => {
    const shuffled: Definition = { ...summit, contexts: [2, 0, 1], integration_types: [1, 0] };
    expect(isUpToDate(diffRegistration([shuffled], registered([summit])))).toBe(true);
  });

  test("names what is new and what is gone", () => {
    expect(diffRegistration([summit], registered([menu]))).toEqual({
      added: ["/summit"],
      changed: [],
      removed: ["Find sources"],
    });
  });

  test("tells commands of one name and different types apart", () => {
    const slash: Definition = { type: 1, name: "find", description: "Find" };
    const entry: Definition = { type: 3, name: "find" };
    expect(diffRegistration([slash], registered([entry]))).toMatchObject({
      added: ["/find"],
      removed: ["find"],
    });
  });

  test.for<[string, Partial<Definition>]>([
    ["description", { description: "Replies" }],
    ["localised name", { name_localizations: { "en-US": "summit", fr: "sommet" } }],
    ["contexts", { contexts: [0] }],
    ["integration types", { integration_types: [0] }],
    ["permissions", { default_member_permissions: "0" }],
    [
      "options, one fewer",
      { options: summit.type === 1 ? summit.options?.slice(1) : [] } as Partial<Definition>,
    ],
    [
      "options, in another order",
      { options: summit.type === 1 ? summit.options?.toReversed() : [] } as Partial<Definition>,
    ],
  ])("sees a change of the %s", ([, change]) => {
    const changed = { ...summit, ...change } as Definition;
    expect(diffRegistration([changed], registered([summit])).changed).toEqual(["/summit"]);
  });

  test("sees a change deep within an option", () => {
    const changed = JSON.parse(JSON.stringify(summit).replace('"max_length":200', '"max_length":300'));
    expect(diffRegistration([changed], registered([summit])).changed).toEqual(["/summit"]);
  });
});
