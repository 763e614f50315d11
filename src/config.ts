import { StartError } from "./errors.ts";

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"];

/** The operator's settings, checked. */
export interface Config {
  /** Null: no Discord, the desk on the terminal. */
  readonly token: string | null;
  /** Null: commands are registered globally. */
  readonly guildId: string | null;
  /** Discord's REST base without `/v10` and without a slash at its end. */
  readonly apiBaseUrl: string;
  readonly seedsDir: string;
  readonly visibility: "public" | "private";
  readonly logLevel: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings an environment holds; blank ones count as left out.
 * @throws StartError that names every wrong setting and what it should be; never a token's text.
 */
export function readConfig(env: Environment = process.env): Config {
  const problems: string[] = [];
  const setting = (name: string, fallback: string, isValid: (value: string) => boolean, remedy: string) => {
    const value = env[name]?.trim() || fallback;
    if (value && !isValid(value)) problems.push(`${name} ${remedy}`);
    return value;
  };
  const token = setting(
    "DISCORD_TOKEN",
    "",
    isToken,
    "does not look like a bot token: copy it again, whole.",
  );
  const guildId = setting("DISCORD_GUILD_ID", "", isSnowflake, "must be a server's id, 17 to 20 digits.");
  const apiBaseUrl = setting(
    "DISCORD_API_BASE_URL",
    "https://discord.com/api",
    isWebAddress,
    "must be an http or https address, such as https://discord.com/api.",
  );
  const seedsDir = setting("SEEDS_DIR", "seeds", () => true, "");
  const visibility = setting("REPLY_VISIBILITY", "public", isVisibility, "must be public or private.");
  const logLevel = setting(
    "LOG_LEVEL",
    "info",
    (value) => LOG_LEVELS.includes(value),
    `must be one of ${LOG_LEVELS.join(", ")}.`,
  );
  if (problems.length > 0) throw new StartError(`Wrong settings: ${problems.join(" ")}`);
  return {
    token: token || null,
    guildId: guildId || null,
    apiBaseUrl: apiBaseUrl.replace(/(?:\/v\d+)?\/*$/, ""),
    seedsDir,
    visibility: visibility === "private" ? "private" : "public",
    logLevel,
  };
}

/** A token is one word of printable ASCII; anything else cannot be sent in a header at all. */
function isToken(value: string): boolean {
  return /^[\x21-\x7e]{20,}$/.test(value);
}

function isSnowflake(value: string): boolean {
  return /^\d{17,20}$/.test(value);
}

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

function isVisibility(value: string): boolean {
  return value === "public" || value === "private";
}
