import type { APIEmbed } from "discord-api-types/v10";
import type { Reply, Row } from "../command.ts";
import type { Address, Document, Passage } from "../corpus/model.ts";
import type { Library } from "../library.ts";
import { truncate } from "../text/truncate.ts";
import { describe } from "./citation.ts";
import { COLOR } from "./color.ts";
import { button, buttonRow } from "./components.ts";
import { footer } from "./footer.ts";
import { MAX_TITLE } from "./limits.ts";
import { escapeMarkdown } from "./markdown.ts";
import { proven } from "./proven.ts";
import { quote } from "./quotation.ts";

/** What the passage itself and each neighbour may take of the description's 4,096. */
const ROOM = 1900;
const NEIGHBOUR_ROOM = 450;
const LEAD_IN_ROOM = 200;
/** Passages shown before and after. */
const NEIGHBOURS = 2;

/** A passage with those around it in its document; `asked` is the address given, which may be a repeat's. */
export function passageReply(passage: Passage, asked: Address, isPrivate: boolean, library: Library): Reply {
  const document = library.documentOf(passage);
  const at = document.passages.indexOf(passage);
  const around = document.passages.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
  const embed: APIEmbed = {
    title: truncate(escapeMarkdown(document.title), MAX_TITLE),
    color: COLOR.source,
    description: [
      `-# ${[...describe(document).slice(1), ...basis(document)].join(" · ")}`,
      ...(asked === passage.address ? [] : [`\`${asked}\` repeats the words of \`${passage.address}\`:`]),
      ...around.map((one) => block(one, one === passage)),
    ].join("\n\n"),
    footer: footer(library, placeOf(passage, document)),
  };
  return { embeds: [embed], components: walk(document, at, isPrivate), private: isPrivate };
}

/** Which passage of its document it is; headings do not count, as in the list of documents. */
function placeOf(passage: Passage, { passages }: Document): string | undefined {
  const content = passages.filter(({ kind }) => kind !== "heading");
  const at = content.indexOf(passage);
  return at === -1 ? undefined : `Passage ${at + 1} of ${content.length}`;
}

function block(passage: Passage, isAsked: boolean): string {
  const { text, leadIn } = passage;
  const whole = proven({ passage, span: { start: 0, end: text.length }, matches: [] }).span;
  const stressed = passage.kind === "heading" ? [whole] : [];
  const isOwnLeadIn = isAsked && leadIn !== null;
  return [
    ...(isOwnLeadIn
      ? [quote({ text: leadIn, span: { start: 0, end: leadIn.length }, room: LEAD_IN_ROOM })]
      : []),
    quote({ text, span: whole, stressed, room: isAsked ? ROOM : NEIGHBOUR_ROOM }),
    `-# ${isAsked ? "▶ " : ""}\`${passage.address}\``,
  ].join("\n");
}

function basis({ published }: Document): string[] {
  if (published === null || published.basis === "stated") return [];
  return [`date: ${escapeMarkdown(truncate(published.basis, 200))}`];
}

function walk({ passages }: Document, at: number, isPrivate: boolean): Row[] {
  const step = (label: string, to: Passage | undefined) =>
    to ? [button(label, { command: "source", action: "move", argument: to.address })] : [];
  return buttonRow(
    ...step("Up", passages[at - 1]),
    ...step("Down", passages[at + 1]),
    isPrivate
      ? button("Share", { command: "source", action: "share", argument: passages[at]?.address ?? "" })
      : button("Delete", { command: "source", action: "delete" }, true),
  );
}
