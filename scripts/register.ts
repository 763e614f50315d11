import "dotenv/config";
import { commands } from "../commands/index.ts";
import { definitions } from "../commands/summit.ts";
import { readConfig } from "../src/config.ts";
import { registerOnce } from "../src/discord/register.ts";
import { isUpToDate, type RegistrationDiff } from "../src/discord/registration.ts";
import { StartError } from "../src/errors.ts";

/** Tells Discord the commands; with `--dry-run` only says what that would change. */
async function main(args: readonly string[]): Promise<void> {
  const unknown = args.find((arg) => arg !== "--dry-run");
  if (unknown !== undefined) throw new StartError(`There is no option ${unknown}; there is --dry-run.`);
  const dryRun = args.includes("--dry-run");
  const { token, guildId, apiBaseUrl } = readConfig();
  if (token === null) throw new StartError("DISCORD_TOKEN is not set: put the bot's token there first.");
  const diff = await registerOnce({
    token,
    guildId,
    apiBaseUrl,
    definitions: definitions(commands),
    dryRun,
  });
  const place = guildId === null ? "on every server" : `on the server ${guildId}`;
  process.stdout.write(`${describe(diff, dryRun, place)}\n`);
}

function describe(diff: RegistrationDiff, dryRun: boolean, place: string): string {
  if (isUpToDate(diff)) return `Nothing to change: the commands ${place} are registered as they are here.`;
  const lines = [
    [dryRun ? "would be added" : "added", diff.added],
    [dryRun ? "would be changed" : "changed", diff.changed],
    [dryRun ? "would be removed" : "removed", diff.removed],
  ] as const;
  const told = lines.flatMap(([verb, names]) => names.map((name) => `- ${name}: ${verb}`));
  const heading = dryRun ? `Registering would change ${place}:` : `Registered ${place}:`;
  return [heading, ...told].join("\n");
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartError ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
