import type { APIEmbed } from "discord-api-types/v10";
import type { Library } from "../library.ts";
import { formatDate } from "./date.ts";

/**
 * The line at the foot of a reply: what it covers, how many documents were searched and up to when, and the stamp
 * that ties a button to the documents it was made from.
 */
export function footer(library: Library, covers?: string): { text: string } {
  const { documents, stamp } = library.corpus;
  const searched = documents.length === 1 ? "1 document" : `${documents.length} documents`;
  const reach = library.reachesTo ? [`up to ${formatDate(library.reachesTo)}`] : [];
  return {
    text: [...(covers ? [covers] : []), [searched, ...reach].join(", "), `stamp ${stamp}`].join(" · "),
  };
}

/** Whether a reply was made from other documents than the library holds now. */
export function isOutdated(embeds: readonly APIEmbed[], library: Library): boolean {
  const stamp = /\bstamp ([0-9a-f]{8})$/.exec(embeds[0]?.footer?.text ?? "")?.[1];
  return stamp !== library.corpus.stamp;
}
