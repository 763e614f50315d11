import type { Reply } from "../command.ts";
import { truncate } from "../text/truncate.ts";
import { escapeMarkdown } from "./markdown.ts";

// https://docs.discord.com/developers/resources/message#create-message
const MAX_CONTENT = 2000;

const BLOCK_END = "\n\n";
const LEFT_OUT = "\n\n…";

/**
 * A reply as text of at most 2,000 characters, for channels where no embed may be shown: title, description
 * and footer. What is too long ends with a whole block, or else a whole line, and a `…`.
 */
export function plainText({ embeds }: Reply): string {
  const foot = embeds.flatMap(({ footer }) => (footer ? [`-# ${escapeMarkdown(footer.text)}`] : [])).at(-1);
  const blocks = embeds.flatMap(({ title, description }) => [
    ...(title ? [`**${title}**`] : []),
    ...(description ? [description] : []),
  ]);
  const text = blocks.join(BLOCK_END);
  if (foot === undefined) return cut(text, MAX_CONTENT);
  const room = Math.max(MAX_CONTENT - foot.length - BLOCK_END.length, MAX_CONTENT / 2);
  return truncate([cut(text, room), foot].join(BLOCK_END), MAX_CONTENT);
}

/** Where hardly more than the title would be left, a cut at a block's end is worth less than one at a line's. */
function cut(text: string, room: number): string {
  if (text.length <= room) return text;
  for (const end of [BLOCK_END, "\n"]) {
    const at = text.lastIndexOf(end, room - LEFT_OUT.length);
    if (at > room / 8) return `${text.slice(0, at)}${LEFT_OUT}`;
  }
  return truncate(text, room);
}
