import type { APIApplicationCommand, RESTPostAPIApplicationCommandsJSONBody } from "discord-api-types/v10";
import { ApplicationCommandType } from "../discord-api.ts";

/** What registering would change; names as people see them (`/summit`, `Find sources`), in order. */
export interface RegistrationDiff {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

type Definition = RESTPostAPIApplicationCommandsJSONBody;
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * Compares our definitions with what Discord has, as Discord would understand both.
 *
 * Ids, versions and whatever else Discord adds are left aside, a field with its default equals one left
 * out, and the order of keys, of contexts and of integration types means nothing. The order of options
 * does: people see it.
 */
export function diffRegistration(
  wanted: readonly Definition[],
  registered: readonly APIApplicationCommand[],
): RegistrationDiff {
  const before = new Map(registered.map((command) => [keyOf(command), command]));
  const after = new Set(wanted.map(keyOf));
  const isKnown = (definition: Definition) => before.has(keyOf(definition));
  const isChanged = (definition: Definition) => {
    const command = before.get(keyOf(definition));
    return command !== undefined && !means(definition, command);
  };
  return {
    added: wanted.filter((definition) => !isKnown(definition)).map(titleOf),
    changed: wanted.filter(isChanged).map(titleOf),
    removed: registered.filter((command) => !after.has(keyOf(command))).map(titleOf),
  };
}

/** Whether there is nothing to register. */
export function isUpToDate(diff: RegistrationDiff): boolean {
  return diff.added.length + diff.changed.length + diff.removed.length === 0;
}

function typeOf(command: Definition | APIApplicationCommand): APIApplicationCommand["type"] {
  return command.type ?? ApplicationCommandType.ChatInput;
}

/** Commands of different types may share a name. */
function keyOf(command: Definition | APIApplicationCommand): string {
  return `${typeOf(command)}:${command.name}`;
}

function titleOf(command: Definition | APIApplicationCommand): string {
  return typeOf(command) === ApplicationCommandType.ChatInput ? `/${command.name}` : command.name;
}

function means(definition: Definition, command: APIApplicationCommand): boolean {
  const keys = comparableKeys(definition, command);
  return canonical({ ...definition, type: typeOf(definition) }, keys) === canonical(command, keys);
}

function canonical(command: object, keys: readonly string[]): string {
  const fields = keys.map((key) => [key, Reflect.get(command, key) ?? null]);
  return JSON.stringify(normalised(Object.fromEntries(fields)));
}

/**
 * The fields that say what a command is.
 *
 * Where a command may be used is Discord's own choice unless we state it, and Discord keeps it for global
 * commands only (https://docs.discord.com/developers/interactions/application-commands#contexts).
 */
function comparableKeys(definition: Definition, command: APIApplicationCommand): string[] {
  const isGlobal = command.guild_id === undefined;
  const placing = PLACING_KEYS.filter((key) => isGlobal && definition[key] !== undefined);
  return [...MEANING_KEYS, ...placing];
}

const MEANING_KEYS = [
  "type",
  "name",
  "name_localizations",
  "description",
  "description_localizations",
  "options",
  "default_member_permissions",
  "nsfw",
];
const PLACING_KEYS = ["contexts", "integration_types"] as const;

/** Key order and defaults taken away: false, null, empty text, empty lists and empty objects are left out. */
function normalised(value: Json, key = ""): Json {
  if (isList(value)) {
    const items = value.map((item) => normalised(item));
    return PLACING_KEYS.some((placing) => placing === key) ? items.toSorted() : items;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .map(([name, inner]): [string, Json] => [name, normalised(inner, name)])
    .filter(([, inner]) => !isDefault(inner))
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isDefault(value: Json): boolean {
  if (value === null || value === false || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
