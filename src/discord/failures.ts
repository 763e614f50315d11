import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from "./discord-js.ts";

/**
 * What a failed call to Discord means for the reply.
 *
 * `late`: the three seconds are over, nothing can be said any more. `answered`: an answer has already
 * arrived. `gone`: the message is no longer there. `refused`: Discord rejects what was sent, again and
 * again. `unsure`: nobody knows whether it arrived. `bug`: not Discord's doing.
 */
export type Failure = "late" | "answered" | "gone" | "refused" | "unsure" | "bug";

/** Sorts an error thrown while a reply was sent. */
export function failureOf(error: unknown): Failure {
  if (error instanceof DiscordAPIError) return MEANING.get(error.code) ?? "refused";
  if (error instanceof HTTPError || isNetworkError(error)) return "unsure";
  return "bug";
}

/** What the log is told of an error: never what was sent, nor an address, since both can hold secrets. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  return { name, message, stack, ...pick(error, "code"), ...pick(error, "status") };
}

/** The code that Node or undici gives an error or its cause, such as `ECONNREFUSED`; null where none is given. */
export function networkCodeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (error.name === "AbortError") return "timeout";
  const causes = error instanceof AggregateError ? error.errors : [];
  const own = "code" in error && typeof error.code === "string" ? error.code : null;
  if (own !== null && NETWORK_CODE.test(own)) return own;
  return [error.cause, ...causes].map(networkCodeOf).find((code) => code !== null) ?? null;
}

/** Whether Discord does not let the bot write in a channel, or in a thread, at all. */
export function isForbidden(error: unknown): boolean {
  return error instanceof DiscordAPIError && FORBIDDEN.has(error.code);
}

/** Whether somebody takes no direct messages from the bot. */
export function isDirectClosed(error: unknown): boolean {
  return error instanceof DiscordAPIError && DIRECT_CLOSED.has(error.code);
}

const FORBIDDEN = new Set<string | number>([
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.ThreadLocked,
]);

const DIRECT_CLOSED = new Set<string | number>([
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds,
]);

// https://docs.discord.com/developers/topics/opcodes-and-status-codes#json
const MEANING: ReadonlyMap<string | number, Failure> = new Map<string | number, Failure>([
  [RESTJSONErrorCodes.UnknownInteraction, "late"],
  [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged, "answered"],
  [RESTJSONErrorCodes.UnknownMessage, "gone"],
]);

const NETWORK_CODE =
  /^(?:E(?:CONN|HOST|NET|PIPE|TIMEDOUT|NOTFOUND|AI_)|UND_ERR_|CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED)/;

function isNetworkError(error: unknown): boolean {
  return networkCodeOf(error) !== null;
}

function pick(error: Error, key: "code" | "status"): Record<string, unknown> {
  return key in error ? { [key]: Reflect.get(error, key) } : {};
}
