import { ApplicationCommandOptionType } from "discord-api-types/v10";
import type { Choice, Command, Outcome, Press, Reply } from "../src/command.ts";
import type { Library } from "../src/library.ts";
import type { Speaker } from "../src/quotes/model.ts";
import { MAX_CHOICE, MAX_CHOICES } from "../src/reply/limits.ts";
import {
  countOf,
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
  const { speaker: typed, topic } = request;
  const speakers = typed === null ? [] : library.findSpeakers(typed);
  const [best] = speakers;
  if (typed === null || best === undefined) {
    return typed === null
      ? onTopic({ speaker: null, topic }, [], first, isPrivate, library)
      : nobody(request, library);
  }
  const alike = library.namedSpeakers(typed);
  const names = new Set(alike.map(({ name }) => name));
  if (names.size > 1) return several(request, alike, library);
  // Two unnamed officials may be called the same: whoever asks for "an official" gets both.
  const meant = speakers.filter(({ name }) => name === best.name);
  return onTopic({ speaker: best.name, topic }, meant, first, isPrivate, library);
}

function onTopic(
  named: QuoteRequest,
  speakers: readonly Speaker[],
  first: number,
  isPrivate: boolean,
  library: Library,
): Reply {
  const found = library.findQuotes({ speakers, topic: named.topic });
  return found.quotes.length > 0
    ? quotesReply(named, found, first, isPrivate, library)
    : noQuotesReply(named, silence(speakers), near(speakers, library), library);
}

function several(request: QuoteRequest, speakers: readonly Speaker[], library: Library): Reply {
  const topics = speakers.slice(0, MOST_NEAR).map(({ name, role }) => (role ? `${name}, ${role}` : name));
  return noQuotesReply(
    request,
    "**Several speakers fit.** Which one is meant?",
    { speakers, topics },
    library,
  );
}

function nobody(request: QuoteRequest, library: Library): Reply {
  const sentence = "**Nobody by that name is quoted in these documents.** The most quoted are:";
  const speakers = library.quotes.speakers.slice(0, MOST_NEAR);
  return noQuotesReply(request, sentence, { speakers, topics: speakers.map(({ name }) => name) }, library);
}

function silence(speakers: readonly Speaker[]): string {
  return speakers.length === 0
    ? `**Nobody is quoted on this in these documents.**`
    : `**No quote of theirs in these documents is about this.** They are quoted on:`;
}

/** What a speaker is quoted on, or anybody where there is no speaker: headings, else titles, above the quotations. */
function near(speakers: readonly Speaker[], library: Library) {
  const { quotes } = library.findQuotes({ speakers, topic: "" });
  const topics = quotes.map(({ passage }) => passage.heading ?? library.documentOf(passage).title);
  return { speakers, topics: [...new Set(topics)].slice(0, MOST_NEAR) };
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
  const parts = [speaker.name, speaker.role, countOf(speaker, library)];
  return parts.flatMap((part) => (part ? [visible(part)] : [])).join(" · ");
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
