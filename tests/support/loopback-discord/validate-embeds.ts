import type { APIEmbed } from "discord-api-types/v10";
import type { Check } from "./check.ts";

/** Checks embeds against Discord's limits (https://docs.discord.com/developers/resources/message#embed-object). */
export function checkEmbeds(embeds: readonly APIEmbed[] | null | undefined, check: Check): void {
  const all = check.list(embeds, "embeds", 10);
  all.forEach((embed, index) => {
    checkEmbed(embed, `embeds.${index}`, check);
  });
  const length = all.reduce((sum, embed) => sum + lengthOf(embed), 0);
  check.that(length <= 6000, "embeds", "MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000");
}

function checkEmbed(embed: APIEmbed, path: string, check: Check): void {
  check.text(embed.title, `${path}.title`, 256);
  check.text(embed.description, `${path}.description`, 4096);
  check.text(embed.footer?.text, `${path}.footer.text`, 2048);
  check.text(embed.author?.name, `${path}.author.name`, 256);
  checkAddress(embed.url, `${path}.url`, check);
  check.list(embed.fields, `${path}.fields`, 25).forEach((field, index) => {
    check.text(field.name, `${path}.fields.${index}.name`, 256, 1);
    check.text(field.value, `${path}.fields.${index}.value`, 1024, 1);
  });
  const isEmpty = lengthOf(embed) === 0 && !embed.image && !embed.thumbnail;
  check.that(!isEmpty, path, "EMPTY_EMBED", "This embed shows nothing.");
}

function checkAddress(address: string | undefined, path: string, check: Check): void {
  if (address === undefined) return;
  const isWeb = URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
  check.that(isWeb, path, "URL_TYPE_INVALID_SCHEME", "Scheme must be one of ('http', 'https').");
}

function lengthOf({ title, description, fields, footer, author }: APIEmbed): number {
  const texts = [title, description, footer?.text, author?.name];
  const inFields = (fields ?? []).flatMap(({ name, value }) => [name, value]);
  return [...texts, ...inFields].reduce((sum, text) => sum + (text?.length ?? 0), 0);
}
