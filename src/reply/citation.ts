import type { Address, Document, Passage } from "../corpus/model.ts";
import { truncate } from "../text/truncate.ts";
import { visible } from "../text/visible.ts";
import { formatDate } from "./date.ts";
import { escapeMarkdown } from "./markdown.ts";

const LONGEST_TITLE = 90;
const LONGEST_PUBLISHER = 40;
const MOST_REPEATS = 3;

/** The small line under a quotation that lets a reader check it: number, address, and where the document is from. */
export function cite(number: number, passage: Passage, document: Document): string {
  return `-# [${number}] ${[addressOf(passage), ...describe(document), ...alsoAt(passage.repeats)].join(" · ")}`;
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

function alsoAt(repeats: readonly Address[]): string[] {
  if (repeats.length === 0) return [];
  const rest = repeats.length > MOST_REPEATS ? " …" : "";
  return [
    `also at ${repeats
      .slice(0, MOST_REPEATS)
      .map((address) => `\`${address}\``)
      .join(", ")}${rest}`,
  ];
}
