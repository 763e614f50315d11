import type { APIApplicationCommand, RESTPostAPIApplicationCommandsJSONBody } from "discord.js";
import { StartError } from "../errors.ts";
import { DiscordAPIError, REST, Routes } from "./discord-js.ts";
import { networkCodeOf } from "./failures.ts";
import { diffRegistration, isUpToDate, type RegistrationDiff } from "./registration.ts";
import { startFailureOf } from "./start-failure.ts";

/** Whose commands, and where. */
export interface RegistrationPlace {
  readonly applicationId: string;
  /** Null: everywhere. Otherwise only there; a server may hold commands of its own beside the global ones. */
  readonly guildId: string | null;
}

async function compareRegistration(
  rest: REST,
  place: RegistrationPlace,
  definitions: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<RegistrationDiff> {
  const query = new URLSearchParams({ with_localizations: "true" });
  const registered = (await rest.get(routeOf(place), { query })) as APIApplicationCommand[];
  return diffRegistration(definitions, registered);
}

/**
 * Tells Discord the definitions where they differ from what it has; returns what has changed.
 *
 * The whole list is replaced at once, menu commands included. Writing only on a difference keeps clear of
 * the limit of 200 new commands a day.
 */
export async function register(
  rest: REST,
  place: RegistrationPlace,
  definitions: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<RegistrationDiff> {
  const diff = await compareRegistration(rest, place, definitions);
  if (!isUpToDate(diff)) await rest.put(routeOf(place), { body: definitions });
  return diff;
}

/** What a registration from the command line needs. */
export interface RegistrationSettings {
  readonly token: string;
  readonly guildId: string | null;
  readonly apiBaseUrl: string;
  readonly definitions: readonly RESTPostAPIApplicationCommandsJSONBody[];
  /** Only compare. */
  readonly dryRun: boolean;
}

/**
 * Registers, or only compares, without bringing the bot online; returns the difference found.
 * @throws StartError in one sentence that says what to do; never holds the token.
 */
export async function registerOnce(settings: RegistrationSettings): Promise<RegistrationDiff> {
  const { token, guildId, apiBaseUrl, definitions, dryRun } = settings;
  const rest = new REST({ api: apiBaseUrl, version: "10" }).setToken(token);
  const applicationId = await readApplicationId(rest).catch((error: unknown) => {
    throw startFailureOf(error, apiBaseUrl);
  });
  try {
    const run = dryRun ? compareRegistration : register;
    return await run(rest, { applicationId, guildId }, definitions);
  } catch (error) {
    throw new StartError(registrationRemedy(error, { guildId }));
  }
}

async function readApplicationId(rest: REST): Promise<string> {
  const { id } = (await rest.get(Routes.currentApplication())) as { id: string };
  return id;
}

/** What an operator should do about a failed registration, in one sentence. */
export function registrationRemedy(error: unknown, { guildId }: Pick<RegistrationPlace, "guildId">): string {
  const code = error instanceof DiscordAPIError ? error.code : networkCodeOf(error);
  switch (code) {
    case MISSING_ACCESS:
      return `The bot has no access to the server ${guildId} in DISCORD_GUILD_ID: invite it there with the applications.commands scope, or leave the setting out.`;
    case UNKNOWN_GUILD:
      return `Discord knows no server ${guildId}: put the id of a server that the bot is on into DISCORD_GUILD_ID, or leave it out.`;
    case INVALID_FORM_BODY:
      return `Discord refused the definitions of the commands: ${error instanceof Error ? error.message : ""}`;
    case TOO_MANY_COMMANDS:
      return "Discord takes no more new commands today: try again tomorrow.";
    default:
      return "The commands could not be registered; people see the earlier ones until `npm run register` succeeds.";
  }
}

// https://docs.discord.com/developers/topics/opcodes-and-status-codes#json
const UNKNOWN_GUILD = 10004;
const TOO_MANY_COMMANDS = 30034;
const MISSING_ACCESS = 50001;
const INVALID_FORM_BODY = 50035;

function routeOf({ applicationId, guildId }: RegistrationPlace): `/${string}` {
  if (guildId === null) return Routes.applicationCommands(applicationId);
  return Routes.applicationGuildCommands(applicationId, guildId);
}
