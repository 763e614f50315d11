import type { Speaker } from "../quotes/model.ts";
import { truncate } from "../text/truncate.ts";
import { visible } from "../text/visible.ts";
import { escapeMarkdown } from "./markdown.ts";

/** A speaker's name and, where the documents say it, role; escaped and bounded. */
export function describeSpeaker({ name, role }: Speaker): string {
  const what = role ? `, ${escapeMarkdown(truncate(visible(role), 120))}` : "";
  return `**${escapeMarkdown(truncate(visible(name), 80))}**${what}`;
}
