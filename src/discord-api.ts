import { createRequire } from "node:module";

/** The numbers of Discord's API; required instead of imported for the reason that `discord/discord-js.ts` gives. */
export const {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ButtonStyle,
  ComponentType,
  InteractionContextType,
}: typeof import("discord-api-types/v10") = createRequire(import.meta.url)("discord-api-types/v10");
