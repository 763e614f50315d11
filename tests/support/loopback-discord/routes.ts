import type { RESTPostAPIApplicationCommandsJSONBody } from "discord-api-types/v10";
import { refusals } from "./api-error.ts";
import {
  createInChannel,
  deleteFromChannel,
  editInChannel,
  openDirectChannel,
  readMessage,
} from "./channel-routes.ts";
import type { CommandStore } from "./command-store.ts";
import type { RouteName } from "./faults.ts";
import type { Gateway } from "./gateway.ts";
import { APPLICATION_ID, BOT_USER, GUILD_ID } from "./identities.ts";
import {
  type CallbackBody,
  type InteractionLedger,
  originOf,
  type SentInteraction,
} from "./interaction-ledger.ts";
import { type MessageStore, messageJson, type StoredMessage } from "./message-store.ts";
import type { People } from "./people.ts";
import type { Permissions } from "./permissions.ts";
import { type MessageBody, validateMessage } from "./validate-message.ts";

/** What the routes work on. */
export interface World {
  readonly commands: CommandStore;
  readonly interactions: InteractionLedger;
  readonly messages: MessageStore;
  readonly permissions: Permissions;
  readonly people: () => People;
  readonly gateway: () => Gateway;
  readonly gatewayUrl: () => string;
}

/** One request, with the parts of its path that the route's pattern names. */
interface RouteRequest {
  readonly world: World;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** One of Discord's addresses. */
export interface Route {
  readonly name: RouteName;
  readonly method: string;
  /** `:name` stands for one part of the path. */
  readonly path: string;
  /** Interactions are answered with their own token instead of the bot's. */
  readonly needsToken: boolean;
  /** The answer's JSON; undefined answers 204. @throws ApiError */
  run(request: RouteRequest): unknown;
}

function route(name: RouteName, method: string, path: string, run: Route["run"]): Route {
  return { name, method, path, needsToken: !["callback", "webhook"].includes(name), run };
}

/** Discord's REST v10, as far as a bot like ours uses it. */
export const routes: readonly Route[] = [
  route("gateway", "GET", "/gateway/bot", ({ world }) => ({
    url: world.gatewayUrl(),
    shards: 1,
    session_start_limit: { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 },
  })),
  route("application", "GET", "/users/@me", () => BOT_USER),
  route("application", "GET", "/applications/@me", () => ({ id: APPLICATION_ID, name: BOT_USER.username })),
  route("commands", "GET", "/applications/:app/commands", (request) => listCommands(request, null)),
  route("commands", "PUT", "/applications/:app/commands", (request) => overwriteCommands(request, null)),
  route("commands", "GET", "/applications/:app/guilds/:guild/commands", (request) =>
    listCommands(request, knownGuild(request)),
  ),
  route("commands", "PUT", "/applications/:app/guilds/:guild/commands", (request) =>
    overwriteCommands(request, knownGuild(request)),
  ),
  route("callback", "POST", "/interactions/:id/:token/callback", answerInteraction),
  route("webhook", "GET", "/webhooks/:app/:token/messages/:message", (request) =>
    messageJson(webhookMessage(request)),
  ),
  route("webhook", "PATCH", "/webhooks/:app/:token/messages/:message", (request) =>
    editMessage(request, webhookMessage(request)),
  ),
  route("webhook", "DELETE", "/webhooks/:app/:token/messages/:message", ({ world, ...request }) =>
    world.messages.remove(webhookMessage({ world, ...request })),
  ),
  route("webhook", "POST", "/webhooks/:app/:token", (request) =>
    createMessage(request, originOf(senderOf(request))),
  ),
  route("messages", "POST", "/channels/:channel/messages", ({ world, body, params }) =>
    createInChannel(world, params["channel"] ?? "", body as MessageBody),
  ),
  route("messages", "PATCH", "/channels/:channel/messages/:message", ({ world, body, params }) =>
    editInChannel(world, params["message"] ?? "", body as MessageBody),
  ),
  route("messages", "DELETE", "/channels/:channel/messages/:message", ({ world, params }) =>
    deleteFromChannel(world, params["message"] ?? ""),
  ),
  route("reading", "GET", "/channels/:channel/messages/:message", ({ world, params }) =>
    readMessage(world, params["message"] ?? ""),
  ),
  route("direct", "POST", "/users/@me/channels", ({ body }) =>
    openDirectChannel(body as { recipient_id: string }),
  ),
];

function param(request: RouteRequest, name: string): string {
  return request.params[name] ?? "";
}

function knownGuild(request: RouteRequest): string {
  const guild = param(request, "guild");
  if (guild !== GUILD_ID) throw refusals.missingAccess();
  return guild;
}

function listCommands({ world, query }: RouteRequest, guildId: string | null): unknown {
  return world.commands.list(guildId, { withLocalizations: query.get("with_localizations") === "true" });
}

function overwriteCommands({ world, body }: RouteRequest, guildId: string | null): unknown {
  world.commands.overwrite(guildId, body as RESTPostAPIApplicationCommandsJSONBody[]);
  return world.commands.list(guildId);
}

function answerInteraction(request: RouteRequest): unknown {
  const { world, body, query } = request;
  const reply = world.interactions.answer(
    param(request, "id"),
    param(request, "token"),
    body as CallbackBody,
  );
  if (query.get("with_response") !== "true") return undefined;
  const message = reply.message && messageJson(reply.message);
  return { interaction: { id: reply.interactionId, type: 2 }, resource: { type: reply.type, message } };
}

function senderOf(request: RouteRequest): SentInteraction {
  return request.world.interactions.acknowledged(param(request, "token"));
}

function webhookMessage(request: RouteRequest): StoredMessage {
  const id = param(request, "message");
  if (id !== "@original") return request.world.messages.find(id);
  const original = senderOf(request).reply?.message;
  if (!original || original.deleted) throw refusals.unknownMessage();
  return original;
}

function createMessage(
  { world, body }: RouteRequest,
  origin: Parameters<MessageStore["create"]>[0],
): unknown {
  validateMessage(body as MessageBody, { isNew: true });
  return messageJson(world.messages.create(origin, body as MessageBody));
}

function editMessage({ world, body }: RouteRequest, message: StoredMessage): unknown {
  validateMessage(body as MessageBody, { isNew: false });
  return messageJson(world.messages.edit(message, body as MessageBody));
}
