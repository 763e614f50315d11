import { StartError } from "../errors.ts";
import { DiscordAPIError, HTTPError } from "./discord-js.ts";
import { networkCodeOf } from "./failures.ts";

/** The sentence that tells an operator what to do about a refused token. */
const TOKEN_REFUSED =
  "Discord refused the token: copy it again from the Developer Portal (Bot → Reset Token) into DISCORD_TOKEN.";

/** The sentence for intents that Discord does not grant. */
const INTENTS_REFUSED =
  "Discord refused the bot's intents: grant them in the Developer Portal (Bot → Privileged Gateway Intents).";

/**
 * Why the bot could not start, as one sentence that says what to do. Never holds the token.
 *
 * Told apart: a refused token, refused intents, an exhausted number of starts, an address that cannot be
 * reached or fails, and an address that does not speak like Discord.
 */
export function startFailureOf(error: unknown, apiBaseUrl: string): StartError {
  if (error instanceof StartError) return error;
  return new StartError(sentenceFor(error, apiBaseUrl));
}

/** What a gateway close code that nothing can mend means; null for a code after which a new try helps. */
export function finalCloseSentence(code: number): string | null {
  // https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
  switch (code) {
    case 4004:
      return TOKEN_REFUSED;
    case 4013:
    case 4014:
      return INTENTS_REFUSED;
    case 4010:
    case 4011:
      return `Discord asks for the bot to be sharded (${code}): it is on more servers than one connection may serve.`;
    case 4012:
      return "Discord no longer speaks this version of its gateway (4012): update the bot.";
    default:
      return null;
  }
}

/** Discord's address did not answer in time. */
export function startTimeout(apiBaseUrl: string, timeoutMs: number): StartError {
  return new StartError(unreachable(apiBaseUrl, `no answer within ${timeoutMs / 1000} s`));
}

function sentenceFor(error: unknown, apiBaseUrl: string): string {
  const known = knownSentence(error);
  if (known !== null) return known;
  if (error instanceof HTTPError) return unreachable(apiBaseUrl, `it answers ${error.status}`);
  if (error instanceof DiscordAPIError && error.status === 401) return TOKEN_REFUSED;
  const code = networkCodeOf(error);
  if (code !== null) return unreachable(apiBaseUrl, code);
  const reason = error instanceof Error ? firstLine(error.message) : "unknown answer";
  return `What answers at ${apiBaseUrl} does not behave like Discord (${reason}): check DISCORD_API_BASE_URL, then start again.`;
}

/** discord.js words the gateway's refusals itself and gives them no code (its WebSocketShard). */
function knownSentence(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ("code" in error && error.code === "TokenInvalid") return TOKEN_REFUSED;
  if (error.message === "Authentication failed") return TOKEN_REFUSED;
  if (error.message === "Used disallowed intents" || error.message === "Used invalid intents") {
    return INTENTS_REFUSED;
  }
  if (error.message === "Sharding is required") return finalCloseSentence(4011);
  if (error.message.startsWith("Not enough sessions remaining")) {
    return "Discord allows this bot no more starts today: wait until tomorrow, and see why it restarts so often.";
  }
  return null;
}

function unreachable(apiBaseUrl: string, reason: string): string {
  return `Discord cannot be reached at ${apiBaseUrl} (${reason}): check the network and DISCORD_API_BASE_URL, then start again.`;
}

function firstLine(message: string): string {
  return message.split("\n", 1)[0] ?? "";
}
