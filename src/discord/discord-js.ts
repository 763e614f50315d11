import { createRequire } from "node:module";

/**
 * What is used of discord.js, required instead of imported. To import a CommonJS package, Node first parses every
 * file of it for the names it exports, which of discord.js takes a seventh of the whole start.
 */
export const {
  Client,
  DiscordAPIError,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  HTTPError,
  InteractionContextType,
  MessageFlags,
  MessageType,
  Options,
  PermissionFlagsBits,
  REST,
  RESTJSONErrorCodes,
  Routes,
}: typeof import("discord.js") = createRequire(import.meta.url)("discord.js");

export type Client = import("discord.js").Client;
export type REST = import("discord.js").REST;
export type DiscordAPIError = import("discord.js").DiscordAPIError;
export type GatewayDispatchEvents = import("discord.js").GatewayDispatchEvents;
