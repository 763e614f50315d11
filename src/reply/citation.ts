import type { Address, Document, Passage } from "../corpus/model.ts";
import type { Excerpt } from "../search/excerpt.ts";
import { truncate } from "../text/truncate.ts";
import { visible } from "../text/visible.ts";
import { formatDate } from "./date.ts";
import { escapeMarkdown } from "./markdown.ts";

const LONGEST_TITLE = 90;
const LONGEST_PUBLISHER = 40;
const MOST_REPEATS = 3;

/** The small line under a quotation that lets a reader check it: number, address, and where the document is from. */
export function cite(
  number: number,
  passage: Passage,
  document: Document,
  { before, alike = [] }: Pick<Excerpt, "before" | "alike"> = {},
): string {
  const parts = [
    addressOf(passage),
    ...(before ? [`after the end of ${addressOf(before.passage)}`] : []),
    ...describe(document),
    ...placesOf("also at", passage.repeats),
    ...placesOf(
      "much the same at",
      alike.map(({ address }) => address),
    ),
  ];
  return `-# [${number}] ${parts.join(" · ")}`;
}

/** Title, publisher and date of a document, as far as they are known, each escaped. */
export function describe({ title, publisher, published }: Document): string[] {
  return [
    escapeMarkdown(truncate(visible(title), LONGEST_TITLE)),
    ...(publisher ? [escapeMarkdown(truncate(visible(publisher), LONGEST_PUBLISHER))] : []),
    published ? formatDate(published.iso) : "undated",
  ];
}

function addressOf(passage: Passage): string {
  return `\`${passage.address}\``;
}

function placesOf(words: string, addresses: readonly Address[]): string[] {
  if (addresses.length === 0) return [];
  const shown = addresses.slice(0, MOST_REPEATS).map((address) => `\`${address}\``);
  return [`${words} ${shown.join(", ")}${addresses.length > MOST_REPEATS ? " …" : ""}`];
}
