import type { RESTPostAPIApplicationCommandsJSONBody } from "discord-api-types/v10";
import { APPLICATION_ID } from "./identities.ts";
import { snowflake } from "./snowflake.ts";
import { validateCommands } from "./validate-commands.ts";

type Stored = Record<string, unknown> & { readonly name: string };

/** The commands an application has registered: everywhere, or in one server. */
export class CommandStore {
  readonly #byPlace = new Map<string, readonly Stored[]>();

  /** A place is a server's id, or null for everywhere. */
  list(guildId: string | null, { withLocalizations = true } = {}): readonly Stored[] {
    const stored = this.#byPlace.get(String(guildId)) ?? [];
    return withLocalizations ? stored : stored.map(withoutLocalizations);
  }

  /**
   * Replaces the whole list, as Discord's bulk overwrite does; a command that stays keeps its id.
   * @throws ApiError 50035 for definitions beyond the limits.
   */
  overwrite(guildId: string | null, definitions: readonly RESTPostAPIApplicationCommandsJSONBody[]): void {
    validateCommands(definitions);
    const before = new Map(
      this.list(guildId).map((command) => [`${command["type"]}:${command.name}`, command]),
    );
    const stored = definitions.map((definition) => {
      const known = before.get(`${definition.type ?? 1}:${definition.name}`);
      return { ...asStored(definition, guildId), id: known?.["id"] ?? snowflake() };
    });
    this.#byPlace.set(String(guildId), stored);
  }
}

/** A definition with all that Discord adds to it, and with its defaults spelt out. */
function asStored(definition: RESTPostAPIApplicationCommandsJSONBody, guildId: string | null): Stored {
  const common = {
    application_id: APPLICATION_ID,
    version: snowflake(),
    default_member_permissions: null,
    description: "",
    name_localizations: null,
    description_localizations: null,
    nsfw: false,
    ...definition,
    type: definition.type ?? 1,
    ...("options" in definition ? { options: definition.options?.map(asStoredOption) } : {}),
  };
  if (guildId !== null) return { ...common, guild_id: guildId, contexts: null, integration_types: [0] };
  return { dm_permission: true, contexts: null, integration_types: [0], ...common };
}

/** Discord leaves out what is false and empty, and spells out missing localisations. */
function asStoredOption(option: object): Record<string, unknown> {
  const entries = Object.entries(option).filter(([, value]) => value !== false && value !== undefined);
  const stored: Record<string, unknown> = Object.fromEntries(entries);
  const { options } = stored;
  return {
    name_localizations: null,
    description_localizations: null,
    ...stored,
    ...(Array.isArray(options) ? { options: options.map(asStoredOption) } : {}),
  };
}

function withoutLocalizations(stored: Stored): Stored {
  const { name_localizations: _, description_localizations: __, ...rest } = stored;
  return rest;
}
