import type { APIEmbed } from "discord-api-types/v10";
import type { Reply, Row } from "../command.ts";
import type { FoundRow } from "../find-timeline.ts";
import type { Library } from "../library.ts";
import { truncate } from "../text/truncate.ts";
import { visible } from "../text/visible.ts";
import { COLOR } from "./color.ts";
import { button, buttonRow, type MenuEntry, menuRow } from "./components.ts";
import { formatDate } from "./date.ts";
import { footer } from "./footer.ts";
import { MAX_OPTIONS, MAX_TITLE } from "./limits.ts";
import { escapeMarkdown, unescapeMarkdown } from "./markdown.ts";
import { isToCome, rowBlocks, tellingsOf } from "./timeline-row.ts";

const PAGE_SIZE = 5;
/** Of the menu's entries, so many for each row. */
const OPENED = MAX_OPTIONS / PAGE_SIZE;
const PAST = "### Told as past";
const TO_COME = "### Told as still to come";

/** The title of a reply with dated events; `readTitle` takes the topic from it again. */
function titleOf(topic: string): string {
  return truncate(escapeMarkdown(topic === "" ? "Timeline" : `Timeline of “${topic}”`), MAX_TITLE);
}

/** The topic that a reply's title stands for, empty for all; null when it is no such title. */
export function readTitle(title: string): string | null {
  const match = /^Timeline(?: of “(.*)”)?$/u.exec(unescapeMarkdown(title));
  return match && (match[1] ?? "");
}

/** One page of dated events from `first` on, those told as past before those still to come; there is at least one. */
export function timelineReply(
  topic: string,
  rows: readonly FoundRow[],
  first: number,
  isPrivate: boolean,
  library: Library,
): Reply {
  const all = [...rows.filter((row) => !isToCome(row)), ...rows.filter(isToCome)];
  const start = Math.min(Math.max(first, 0), Math.floor((all.length - 1) / PAGE_SIZE) * PAGE_SIZE);
  const page = all.slice(start, start + PAGE_SIZE);
  const events = all.length === 1 ? "1 event" : `${start + 1}–${start + page.length} of ${all.length} events`;
  const embed: APIEmbed = {
    title: titleOf(topic),
    color: COLOR.timeline,
    description: describePage(page, start, library),
    footer: footer(library, events),
  };
  return { embeds: [embed], components: pageComponents(all, start, isPrivate, library), private: isPrivate };
}

function describePage(page: readonly FoundRow[], start: number, library: Library): string {
  const blocks = rowBlocks(page, start + 1, library);
  const lines = page.flatMap((row, i) => {
    const before = page[i - 1];
    const isFirst = before === undefined || isToCome(before) !== isToCome(row);
    return [...(isFirst ? [isToCome(row) ? TO_COME : PAST] : []), blocks[i] ?? ""];
  });
  return lines.join("\n\n");
}

function pageComponents(
  all: readonly FoundRow[],
  start: number,
  isPrivate: boolean,
  library: Library,
): Row[] {
  const page = all.slice(start, start + PAGE_SIZE);
  const turn = (label: string, to: number) =>
    button(label, { command: "timeline", action: "page", argument: `${to}` });
  return [
    ...menuRow("In context", { command: "source", action: "open" }, contexts(page, start, library)),
    ...(all.length > PAGE_SIZE
      ? menuRow("Go to", { command: "timeline", action: "page" }, destinations(all))
      : []),
    ...buttonRow(
      ...(start > 0 ? [turn("Back", start - PAGE_SIZE)] : []),
      ...(start + PAGE_SIZE < all.length ? [turn("More", start + PAGE_SIZE)] : []),
      isPrivate
        ? button("Share", { command: "timeline", action: "share", argument: `${start}` })
        : button("Delete", { command: "timeline", action: "delete" }, true),
    ),
  ];
}

function contexts(page: readonly FoundRow[], start: number, library: Library): MenuEntry[] {
  return page.flatMap((row, i) =>
    tellingsOf(row)
      .slice(0, OPENED)
      .map(({ passage, text }) => ({
        label: `${start + i + 1} · ${passage.address} · ${visible(text)}`,
        value: passage.address,
        description: library.documentOf(passage).title,
      })),
  );
}

/** The first event of each month, or of every few months where there are too many for a menu. */
function destinations(all: readonly FoundRow[]): MenuEntry[] {
  const sections = all.map(
    (row) => `${formatDate(row.row.date.slice(0, 7))}${isToCome(row) ? ", to come" : ""}`,
  );
  const firsts = sections.flatMap((label, i) =>
    sections[i - 1] === label ? [] : [{ label, value: `${i}`, description: `from event ${i + 1}` }],
  );
  const step = Math.ceil(firsts.length / MAX_OPTIONS);
  return firsts.filter((_, i) => i % step === 0);
}

/** Says in private that no dated event is told, or none on a topic, and on what there are some. */
export function noEventsReply(topic: string, near: readonly string[], library: Library): Reply {
  const embed: APIEmbed = {
    title: titleOf(topic),
    color: COLOR.nothing,
    description: [
      near.length > 0
        ? "**No dated event in these documents is about this.** They tell dated events on:"
        : "**These documents tell no dated event.**",
      ...near.map((one) => `- ${escapeMarkdown(truncate(visible(one), 150))}`),
    ].join("\n"),
    footer: footer(library),
  };
  return { embeds: [embed], private: true };
}
