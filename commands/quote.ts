import { ApplicationCommandOptionType } from "discord-api-types/v10";
import type { Choice, Command, Outcome, Press, Reply } from "../src/command.ts";
import type { Library } from "../src/library.ts";
import type { Speaker } from "../src/quotes/model.ts";
import { MAX_CHOICE, MAX_CHOICES } from "../src/reply/limits.ts";
import {
  noQuotesReply,
  type QuoteRequest,
  quotesReply,
  readTitle,
  speakersReply,
} from "../src/reply/quotes.ts";
import { truncate } from "../src/text/truncate.ts";
import { visible } from "../src/text/visible.ts";
import { localized, privateOption } from "./localized.ts";
import { numberIn, pressing, turned } from "./presses.ts";

const MOST_NEAR = 5;

/** `/summit quote`: who said what, word for word. */
export const quote: Command = {
  definition: {
    ...localized("quote", "Who said what, word for word: by speaker, by topic, or both"),
    type: ApplicationCommandOptionType.Subcommand,
    options: [
      {
        ...localized("speaker", "A name, a surname or a role; leave both out for the list of speakers"),
        type: ApplicationCommandOptionType.String,
        autocomplete: true,
        max_length: MAX_CHOICE,
      },
      {
        ...localized("topic", "What about, for example: rare earths"),
        type: ApplicationCommandOptionType.String,
        autocomplete: true,
        max_length: MAX_CHOICE,
      },
      privateOption,
    ],
  },
  run: ({ options, isPrivate }, library) => {
    const typed = nameIn(visible(String(options["speaker"] ?? "")));
    const topic = visible(String(options["topic"] ?? ""));
    if (typed === "" && topic === "") return speakersReply(0, isPrivate, library);
    return answer({ speaker: typed === "" ? null : typed, topic }, 0, isPrivate, library);
  },
  suggest: ({ focused, options }, library) =>
    focused === "topic"
      ? suggestTopics(visible(String(options["topic"] ?? "")), library)
      : suggestSpeakers(visible(String(options["speaker"] ?? "")), library),
  press: pressing("Ask again with `/summit quote`.", follow),
};

function follow(press: Press, library: Library): Outcome | null {
  const { action, argument, message } = press;
  const first = numberIn(argument);
  if (action === "speaker") {
    return { kind: "new", reply: answer({ speaker: argument, topic: "" }, 0, true, library) };
  }
  if (action === "speakers") return turned(press, (isPrivate) => speakersReply(first, isPrivate, library));
  const request = readTitle(message.embeds[0]?.title ?? "");
  if (request === null) return null;
  const reply = (isPrivate: boolean) => answer(request, first, isPrivate, library);
  switch (action) {
    case "page":
      return turned(press, reply);
    case "share":
      return { kind: "new", reply: reply(false) };
    default:
      return null;
  }
}

/** A suggestion's name may arrive instead of its value; it begins with the value. */
function nameIn(typed: string): string {
  return typed.split(" · ")[0] ?? typed;
}

function answer(request: QuoteRequest, first: number, isPrivate: boolean, library: Library): Reply {
  const { topic } = request;
  const speakers = request.speaker === null ? [] : library.findSpeakers(request.speaker);
  const speaker = speakers[0] ?? null;
  if (request.speaker !== null && speaker === null) return nobody(request, library);
  const quotes = library.findQuotes({ speaker, topic });
  const named = { speaker: speaker?.name ?? null, topic };
  return quotes.length > 0
    ? quotesReply(named, quotes, first, isPrivate, library)
    : noQuotesReply(named, silence(speaker), near(speaker, library), library);
}

function nobody(request: QuoteRequest, library: Library): Reply {
  const sentence = "**Nobody by that name is quoted in these documents.** The nearest, or most quoted, are:";
  const speakers = library.quotes.speakers.slice(0, MOST_NEAR);
  return noQuotesReply(request, sentence, { speakers, topics: speakers.map(({ name }) => name) }, library);
}

function silence(speaker: Speaker | null): string {
  return speaker === null
    ? `**Nobody is quoted on this in these documents.**`
    : `**No quote of theirs in these documents is about this.** They are quoted on:`;
}

/** What a speaker is quoted on, or anybody where there is no speaker: headings, else titles, above the quotations. */
function near(speaker: Speaker | null, library: Library) {
  const quotes = library.findQuotes({ speaker, topic: "" });
  const topics = quotes.map(({ passage }) => passage.heading ?? library.documentOf(passage).title);
  return { speakers: speaker ? [speaker] : [], topics: [...new Set(topics)].slice(0, MOST_NEAR) };
}

/** The most quoted for an empty box, else those whose names or roles are like what is typed. */
function suggestSpeakers(typed: string, library: Library): Choice[] {
  const speakers = typed === "" ? library.quotes.speakers : library.findSpeakers(typed);
  return speakers
    .filter(({ name }) => name.length <= MAX_CHOICE)
    .slice(0, MAX_CHOICES)
    .map((speaker) => ({ name: truncate(speakerLabel(speaker, library), MAX_CHOICE), value: speaker.name }));
}

function speakerLabel(speaker: Speaker, library: Library): string {
  const count = library.findQuotes({ speaker, topic: "" }).length;
  const quotes = count === 1 ? "1 quote" : `${count} quotes`;
  return [speaker.name, speaker.role, quotes].flatMap((part) => (part ? [visible(part)] : [])).join(" · ");
}

/** Headings above quotations that hold what is typed. */
function suggestTopics(typed: string, library: Library): Choice[] {
  const headings = library.quotes.quotes.flatMap(({ passage }) =>
    passage.heading ? [visible(passage.heading)] : [],
  );
  const fitting = headings.filter((heading) => heading.toLowerCase().includes(typed.toLowerCase()));
  return [...new Set(fitting)]
    .filter((heading) => heading.length <= MAX_CHOICE)
    .slice(0, MAX_CHOICES)
    .map((heading) => ({ name: heading, value: heading }));
}
