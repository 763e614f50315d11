import type { APIEmbed } from "discord-api-types/v10";
import type { Reply, Row } from "../command.ts";
import type { FoundQuotes } from "../find-quotes.ts";
import type { Library } from "../library.ts";
import type { Quote, Speaker } from "../quotes/model.ts";
import type { Span } from "../text/span.ts";
import { truncate } from "../text/truncate.ts";
import { visible } from "../text/visible.ts";
import { cite } from "./citation.ts";
import { COLOR } from "./color.ts";
import { button, buttonRow, menuRow } from "./components.ts";
import { footer } from "./footer.ts";
import { MAX_OPTION_LABEL, MAX_TITLE } from "./limits.ts";
import { escapeMarkdown, unescapeMarkdown } from "./markdown.ts";
import { proven } from "./proven.ts";
import { quote as quoteLine } from "./quotation.ts";
import { describeSpeaker } from "./speaker.ts";

const PAGE_SIZE = 3;
const SPEAKERS_PAGE = 20;
const ROOM = 900;

/** What was asked for, as the title says it and reads it back. */
export interface QuoteRequest {
  /** A speaker's canonical name; null for anybody. */
  readonly speaker: string | null;
  /** Empty for any topic. */
  readonly topic: string;
}

/** The title of a reply with quotations; `readTitle` takes the request from it again. */
function titleOf({ speaker, topic }: QuoteRequest): string {
  const by = speaker === null ? "" : ` by ${speaker}`;
  const about = topic === "" ? "" : ` about “${topic}”`;
  return truncate(escapeMarkdown(`Quotes${by}${about}`), MAX_TITLE);
}

/** The request that a reply's title stands for; null when it is no such title. */
export function readTitle(title: string): QuoteRequest | null {
  const match = /^Quotes(?: by (.+?))?(?: about “(.*)”)?$/u.exec(unescapeMarkdown(title));
  return match && { speaker: match[1] ?? null, topic: match[2] ?? "" };
}

/** One page of quotations from `first` on; there is at least one. */
export function quotesReply(
  request: QuoteRequest,
  { quotes, unknown }: FoundQuotes,
  first: number,
  isPrivate: boolean,
  library: Library,
): Reply {
  const start = Math.min(Math.max(first, 0), Math.floor((quotes.length - 1) / PAGE_SIZE) * PAGE_SIZE);
  const page = quotes.slice(start, start + PAGE_SIZE);
  const covers = `${start + 1}–${start + page.length} of ${quotes.length} quotes`;
  const embed: APIEmbed = {
    title: titleOf(request),
    color: COLOR.quotes,
    description: [
      ...unknownWords(unknown),
      ...page.map((one, i) => quoteBlock(one, start + i + 1, library)),
    ].join("\n\n"),
    footer: footer(library, quotes.length > PAGE_SIZE ? covers : undefined),
  };
  return {
    embeds: [embed],
    components: pageComponents(page, start, quotes.length, isPrivate),
    private: isPrivate,
  };
}

function unknownWords(words: readonly string[]): string[] {
  if (words.length === 0) return [];
  const list = truncate(words.map((word) => `“${escapeMarkdown(word)}”`).join(", "), 200);
  return [`-# Near no quote: ${list}`];
}

/** A quotation with its speaker and citation; a fragment stands in its sentence, so that its meaning cannot turn. */
export function quoteBlock(one: Quote, number: number, library: Library): string {
  const { passage, span, sentence, kind } = one;
  const shown = kind === "full" ? withMarks(passage.text, span) : sentence;
  proven({ passage, span: shown, matches: [] });
  const stressed = kind === "full" ? [] : [span];
  return [
    quoteLine({ text: passage.text, span: shown, stressed, room: ROOM, isWhole: kind === "full" }),
    `— ${attribution(one)}`,
    cite(number, passage, library.documentOf(passage)),
  ].join("\n");
}

function attribution({ speaker, certainty }: Quote): string {
  if (speaker === null) return "nobody is named";
  const implied = certainty === "implied" ? " (as the text implies)" : "";
  return `${describeSpeaker(speaker)}${implied}`;
}

/** The quotation with the marks around it, where they adjoin. */
function withMarks(text: string, { start, end }: Span): Span {
  const opens = /["“«„‘']/u.test(text[start - 1] ?? "");
  const closes = /["”»“’']/u.test(text[end] ?? "");
  return { start: opens ? start - 1 : start, end: closes ? end + 1 : end };
}

function pageComponents(page: readonly Quote[], start: number, total: number, isPrivate: boolean): Row[] {
  const turn = (label: string, to: number) =>
    button(label, { command: "quote", action: "page", argument: `${to}` });
  return [
    ...buttonRow(
      ...page.map(({ passage }, i) =>
        // Two quotations may stand in one passage, but no two buttons may have the same id.
        button(`In context ${start + i + 1}`, {
          command: "source",
          action: "open",
          argument: `${passage.address}#${i}`,
        }),
      ),
    ),
    ...buttonRow(
      ...(start > 0 ? [turn("Back", start - PAGE_SIZE)] : []),
      ...(start + PAGE_SIZE < total ? [turn("More", start + PAGE_SIZE)] : []),
      isPrivate
        ? button("Share", { command: "quote", action: "share", argument: `${start}` })
        : button("Delete", { command: "quote", action: "delete" }, true),
    ),
  ];
}

/** The speakers from `first` on, most quoted first, with a menu to choose one of them. */
export function speakersReply(first: number, isPrivate: boolean, library: Library): Reply {
  const { speakers } = library.quotes;
  const start = Math.min(
    Math.max(first, 0),
    Math.floor(Math.max(0, speakers.length - 1) / SPEAKERS_PAGE) * SPEAKERS_PAGE,
  );
  const page = speakers.slice(start, start + SPEAKERS_PAGE);
  const turn = (label: string, to: number) =>
    button(label, { command: "quote", action: "speakers", argument: `${to}` });
  const embed: APIEmbed = {
    title: "Who is quoted",
    color: COLOR.quotes,
    description:
      page.map((speaker) => `- ${describeSpeaker(speaker)} · ${countOf(speaker, library)}`).join("\n") ||
      "No document quotes anybody by name.",
    footer: footer(
      library,
      speakers.length > SPEAKERS_PAGE
        ? `${start + 1}–${start + page.length} of ${speakers.length}`
        : undefined,
    ),
  };
  const components = [
    ...speakerMenu("Show the quotes of", page, library),
    ...buttonRow(
      ...(start > 0 ? [turn("Back", start - SPEAKERS_PAGE)] : []),
      ...(start + SPEAKERS_PAGE < speakers.length ? [turn("More", start + SPEAKERS_PAGE)] : []),
      ...(isPrivate ? [] : [button("Delete", { command: "quote", action: "delete" }, true)]),
    ),
  ];
  return { embeds: [embed], components, private: isPrivate };
}

/** Says in private that there is no such quotation, and what there is: other speakers, or other topics. */
export function noQuotesReply(
  request: QuoteRequest,
  sentence: string,
  near: { readonly speakers: readonly Speaker[]; readonly topics: readonly string[] },
  library: Library,
): Reply {
  const embed: APIEmbed = {
    title: titleOf(request),
    color: COLOR.nothing,
    description: [
      sentence,
      ...near.topics.map((topic) => `- ${escapeMarkdown(truncate(visible(topic), 150))}`),
    ].join("\n"),
    footer: footer(library),
  };
  return {
    embeds: [embed],
    components: speakerMenu("Show the quotes of", near.speakers, library),
    private: true,
  };
}

function speakerMenu(placeholder: string, speakers: readonly Speaker[], library: Library): Row[] {
  const entries = speakers
    .filter(({ name }) => name.length <= MAX_OPTION_LABEL)
    .map((speaker) => ({
      label: speaker.name,
      value: speaker.name,
      description: [speaker.role, countOf(speaker, library)].filter(Boolean).join(" · "),
    }));
  return menuRow(placeholder, { command: "quote", action: "speaker" }, entries);
}

/** How often a speaker is quoted, in words. */
export function countOf(speaker: Speaker, { quotes }: Library): string {
  const count = quotes.quotes.filter((quote) => quote.speaker === speaker).length;
  return count === 1 ? "1 quote" : `${count} quotes`;
}
