import {
  type APIApplicationCommandOption,
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { Check } from "./check.ts";
import { throwProblems } from "./validate-message.ts";

type Definition = RESTPostAPIApplicationCommandsJSONBody;

/**
 * Checks a list of commands as a bulk overwrite does
 * (https://docs.discord.com/developers/interactions/application-commands#application-command-object).
 * @throws ApiError 50035 with every problem.
 */
export function validateCommands(definitions: readonly Definition[]): void {
  const check = new Check();
  definitions.forEach((definition, index) => {
    checkDefinition(definition, String(index), check);
  });
  const keys = definitions.map(({ type, name }) => `${type ?? 1}:${name}`);
  check.unique(keys, "0", "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique");
  throwProblems(check);
}

function checkDefinition(definition: Definition, path: string, check: Check): void {
  const isSlash = (definition.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
  check.text(definition.name, `${path}.name`, 32, 1);
  if (!isSlash || !("description" in definition)) {
    check.that(!isSlash, `${path}.description`, "BASE_TYPE_REQUIRED", "This field is required");
    return;
  }
  checkName(definition.name, path, check);
  check.text(definition.description, `${path}.description`, 100, 1);
  if ("options" in definition) checkOptions(definition.options, path, check);
  const isShort = textLength(definition) <= 8000;
  check.that(isShort, path, "APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (8000)");
}

function checkOptions(
  options: readonly APIApplicationCommandOption[] | undefined,
  path: string,
  check: Check,
): void {
  const all = check.list(options, `${path}.options`, 25);
  all.forEach((option, index) => {
    const place = `${path}.options.${index}`;
    checkName(option.name, place, check);
    check.text(option.description, `${place}.description`, 100, 1);
    if ("choices" in option) check.list<unknown>(option.choices, `${place}.choices`, 25);
    if ("options" in option) checkOptions(option.options, place, check);
  });
  const names = all.map(({ name }) => name);
  check.unique(names, `${path}.options`, "APPLICATION_COMMAND_OPTIONS_NAME_INVALID", "A name comes twice");
  const isOrdered = all
    .map(({ required }) => required ?? false)
    .every((needed, i, list) => !needed || (list[i - 1] ?? true));
  check.that(
    isOrdered,
    `${path}.options`,
    "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
    "Required options come first",
  );
}

function checkName(name: string, path: string, check: Check): void {
  const isName = /^[-_'\p{L}\p{N}]{1,32}$/u.test(name) && name === name.toLowerCase();
  check.that(isName, `${path}.name`, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
}

/** Names, descriptions and values of everything within. */
function textLength(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce((sum, [key, inner]) => {
    const isCounted = typeof inner === "string" && ["name", "description", "value"].includes(key);
    return sum + (isCounted ? inner.length : textLength(inner));
  }, 0);
}
