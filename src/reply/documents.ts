import type { APIEmbed } from "discord-api-types/v10";
import type { Reply } from "../command.ts";
import type { Document } from "../corpus/model.ts";
import type { Library } from "../library.ts";
import { describe } from "./citation.ts";
import { COLOR } from "./color.ts";
import { button, buttonRow, menuRow } from "./components.ts";
import { footer } from "./footer.ts";

/** Documents listed at once; each line takes at most some 250 characters. */
const PAGE_SIZE = 10;

/** The documents from `first` on: address, title, publisher, date and number of passages. */
export function documentsReply(first: number, isPrivate: boolean, library: Library): Reply {
  const { documents } = library.corpus;
  const start = Math.min(Math.max(0, first), Math.floor((documents.length - 1) / PAGE_SIZE) * PAGE_SIZE);
  const page = documents.slice(start, start + PAGE_SIZE);
  const covers = documents.length > PAGE_SIZE ? `${start + 1}–${start + page.length}` : undefined;
  const embed: APIEmbed = {
    title: "The documents",
    color: COLOR.source,
    description: page.map(line).join("\n"),
    footer: footer(library, covers),
  };
  const turn = (label: string, to: number) =>
    button(label, { command: "source", action: "list", argument: `${to}` });
  const components = [
    ...menuRow("Open a document", { command: "source", action: "open" }, page.map(entry)),
    ...buttonRow(
      ...(start > 0 ? [turn("Back", start - PAGE_SIZE)] : []),
      ...(start + PAGE_SIZE < documents.length ? [turn("More", start + PAGE_SIZE)] : []),
      ...(isPrivate ? [] : [button("Delete", { command: "source", action: "delete" }, true)]),
    ),
  ];
  return { embeds: [embed], components, private: isPrivate };
}

function line(document: Document): string {
  const [title = "", ...rest] = describe(document);
  return `\`${document.id}\` **${title}**\n-# ${[...rest, passageCount(document)].join(" · ")}`;
}

function entry(document: Document) {
  return {
    label: document.title,
    value: document.id,
    description: `${document.id} · ${passageCount(document)}`,
  };
}

function passageCount({ passages }: Document): string {
  const count = passages.filter(({ kind }) => kind !== "heading").length;
  return count === 1 ? "1 passage" : `${count} passages`;
}
