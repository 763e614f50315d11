import { Client, Events } from "discord.js";
import { readConfig } from "../src/config.ts";

/**
 * What any bot on discord.js costs: no library, no log, and one constant embed for an answer.
 *
 * Its one argument is the length of the embed's description.
 */
const { token, apiBaseUrl } = readConfig();
const embeds = [{ title: "A constant answer", description: "x".repeat(Number(process.argv[2] ?? 2000)) }];
const client = new Client({ intents: [], rest: { api: apiBaseUrl, version: "10" } });

client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isChatInputCommand()) void interaction.reply({ embeds });
});
process.once("SIGTERM", () => void client.destroy());
await client.login(token ?? "");
