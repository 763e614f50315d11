import type { APIEmbed } from "discord-api-types/v10";
import type { LibraryAnswer } from "../answer-question.ts";
import type { Reply, Row } from "../command.ts";
import type { Library } from "../library.ts";
import type { Speaker } from "../quotes/model.ts";
import type { Excerpt } from "../search/excerpt.ts";
import type { Answer } from "../search/search.ts";
import { truncate } from "../text/truncate.ts";
import { cite } from "./citation.ts";
import { COLOR } from "./color.ts";
import { button, buttonRow, menuRow } from "./components.ts";
import { differenceNotes } from "./differences.ts";
import { footer } from "./footer.ts";
import { MAX_DESCRIPTION, MAX_TITLE } from "./limits.ts";
import { escapeMarkdown } from "./markdown.ts";
import { proven } from "./proven.ts";
import { quote } from "./quotation.ts";
import { describeSpeaker } from "./speaker.ts";

/** Excerpts shown at once: what a phone holds on two screens. */
export const PAGE_SIZE = 3;
/** What each excerpt may take of the description: three, their citations and the notes stay within 4,096. */
const ROOM = 950;
const LEAD_IN_ROOM = 200;

/** One page of an answer's excerpts from `first` on, each with its citation. The answer has at least one. */
export function answerReply(
  answer: LibraryAnswer,
  first: number,
  isPrivate: boolean,
  library: Library,
): Reply {
  const total = answer.excerpts.length;
  const page = answer.excerpts.slice(first, first + PAGE_SIZE);
  const covers = total <= PAGE_SIZE ? "" : `${first + 1}–${first + page.length} of ${total} excerpts`;
  const embed: APIEmbed = {
    title: title(answer.question),
    color: COLOR.answer,
    description: describePage(answer, first, library),
    footer: footer(library, covers || undefined),
  };
  return { embeds: [embed], components: answerComponents(page, first, total, isPrivate), private: isPrivate };
}

function describePage(answer: LibraryAnswer, first: number, library: Library): string {
  const page = answer.excerpts.slice(first, first + PAGE_SIZE);
  const differences = differenceNotes(library.differences(page), library);
  const blocks = page.map((excerpt, i) => excerptBlock(excerpt, first + i + 1, page, library));
  const description = [...notes(answer), ...differences, ...blocks].join("\n\n");
  // The excerpts speak for themselves: better without the mark than not at all.
  return description.length <= MAX_DESCRIPTION ? description : [...notes(answer), ...blocks].join("\n\n");
}

/** Says that the documents are silent, what was searched for, and what they do answer. Always private. */
export function nothingFoundReply(answer: LibraryAnswer, library: Library): Reply {
  const suggestions = library.suggestQuestions(answer);
  const embed: APIEmbed = {
    title: title(answer.question),
    color: COLOR.nothing,
    description: [
      answer.speakers.length > 0 ? silence(answer.speakers) : "**Nothing found in these documents.**",
      understood(answer),
      ...(suggestions.length === 0
        ? ["`/summit source` lists the documents."]
        : [
            answer.near.length > 0 ? "Near it, they do speak of:" : "They do speak of:",
            suggestionList(suggestions),
          ]),
    ].join("\n"),
    footer: footer(library),
  };
  const entries = suggestions.map((suggestion) => ({ label: suggestion, value: suggestion }));
  const components = menuRow("Ask one of these instead", { command: "ask", action: "try" }, entries);
  return { embeds: [embed], components, private: true };
}

function title(question: string): string {
  return truncate(escapeMarkdown(question), MAX_TITLE);
}

function silence(speakers: readonly Speaker[]): string {
  const are = speakers.length === 1 ? "is" : "are";
  return `${namesOf(speakers)} ${are} quoted in these documents, but **not on this**: \`/summit quote\` shows on what.`;
}

const MOST_NAMED = 3;

function namesOf(speakers: readonly Speaker[]): string {
  const more = speakers.length > MOST_NAMED ? ` and ${speakers.length - MOST_NAMED} more` : "";
  return speakers.slice(0, MOST_NAMED).map(describeSpeaker).join("; ") + more;
}

/** What the reader should know before the excerpts: whose words lead, and how words were understood. */
function notes(answer: LibraryAnswer): string[] {
  const { speakers } = answer;
  return [...(speakers.length > 0 ? [`-# Words of ${namesOf(speakers)} first`] : []), ...corrections(answer)];
}

/** "Searched for": what each word was taken for, when it was not as typed. */
function corrections({ words }: Answer): string[] {
  const taken = words.filter(({ takenFor }) => takenFor !== null);
  if (taken.length === 0) return [];
  const list = taken.map(
    ({ word, takenFor }) => `**${escapeMarkdown(takenFor ?? "")}** (for “${escapeMarkdown(word)}”)`,
  );
  return [`-# Searched for ${list.join(", ")}`];
}

function understood({ words, speakers }: LibraryAnswer): string {
  const searched = words.filter(({ isKnown }) => isKnown).map(({ word, takenFor }) => takenFor ?? word);
  const unknown = words.filter(({ isKnown }) => !isKnown).map(({ word }) => word);
  const quoted = (list: readonly string[]) =>
    truncate(list.map((word) => `“${escapeMarkdown(word)}”`).join(", "), 500);
  return [
    ...(searched.length > 0 && speakers.length === 0 ? [tooThin(searched.length, quoted(searched))] : []),
    ...(unknown.length > 0 ? [`In no document: ${quoted(unknown)}.`] : []),
  ].join(" ");
}

function tooThin(count: number, words: string): string {
  return count === 1
    ? `No passage says enough of ${words} to answer.`
    : `No passage brings ${words} together well enough to answer.`;
}

function suggestionList(suggestions: readonly string[]): string {
  return suggestions.map((suggestion) => `- ${escapeMarkdown(suggestion)}`).join("\n");
}

function excerptBlock(excerpt: Excerpt, number: number, shown: readonly Excerpt[], library: Library): string {
  const { passage, span, matches, alike } = proven(excerpt);
  const isShown = shown.some((other) => other.passage === excerpt.before?.passage);
  const before = isShown ? undefined : excerpt.before;
  const leadIn = passage.leadIn;
  return [
    ...(before ? [quote({ text: before.passage.text, span: proven(before).span, room: LEAD_IN_ROOM })] : []),
    ...(leadIn ? [quote({ text: leadIn, span: { start: 0, end: leadIn.length }, room: LEAD_IN_ROOM })] : []),
    quote({ text: passage.text, span, stressed: matches, room: ROOM }),
    cite(number, passage, library.documentOf(passage), { before, alike }),
  ].join("\n");
}

function answerComponents(page: readonly Excerpt[], first: number, total: number, isPrivate: boolean): Row[] {
  const turn = (label: string, to: number) =>
    button(label, { command: "ask", action: "page", argument: `${to}` });
  return [
    ...buttonRow(
      ...page.map(({ passage }, i) =>
        button(`In context ${first + i + 1}`, {
          command: "source",
          action: "open",
          argument: passage.address,
        }),
      ),
    ),
    ...buttonRow(
      ...(first > 0 ? [turn("Back", Math.max(0, first - PAGE_SIZE))] : []),
      ...(first + PAGE_SIZE < total ? [turn("More", first + PAGE_SIZE)] : []),
      isPrivate
        ? button("Share", { command: "ask", action: "share", argument: `${first}` })
        : button("Delete", { command: "ask", action: "delete" }, true),
    ),
  ];
}
