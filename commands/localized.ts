import type { APIApplicationCommandBooleanOption } from "discord-api-types/v10";
import { ApplicationCommandOptionType } from "../src/discord-api.ts";

/**
 * A name and its description with the fields that Discord shows to each locale.
 *
 * English for now. The default is repeated under `en-US`, since a person of that locale would otherwise be
 * shown another English translation (https://docs.discord.com/developers/reference#locales).
 */
export function localized(name: string, description: string) {
  return {
    name,
    name_localizations: { "en-US": name },
    description,
    description_localizations: { "en-US": description },
  };
}

/** The option that every command offers for its reply. */
export const privateOption: APIApplicationCommandBooleanOption = {
  ...localized("private", "Show the reply to you alone"),
  type: ApplicationCommandOptionType.Boolean,
};
