import type { APIEmbed } from "discord-api-types/v10";
import type { Reply } from "../command.ts";
import type { CheckedQuotation, FoundSources, SourcedClaim } from "../find-sources.ts";
import type { Library } from "../library.ts";
import type { Quote } from "../quotes/model.ts";
import { type Excerpt, excerptAround } from "../search/excerpt.ts";
import type { Location } from "../search/locate-words.ts";
import type { Span } from "../text/span.ts";
import { truncate } from "../text/truncate.ts";
import { visible } from "../text/visible.ts";
import { cite } from "./citation.ts";
import { COLOR } from "./color.ts";
import { button, buttonRow, menuRow } from "./components.ts";
import { footer } from "./footer.ts";
import { escapeMarkdown, escapePart } from "./markdown.ts";
import { proven } from "./proven.ts";
import { quote as quoteLine } from "./quotation.ts";
import { describeSpeaker } from "./speaker.ts";

/** Findings shown; with all that surrounds them they stay within a description's 4,096. */
const MOST = 4;
const ROOM = 560;
const SAID_ROOM = 120;

/** What the documents say to a message: its quotations first, then the passages that bear on what it says. */
export function sourcesReply(found: FoundSources, shareArgument: string, library: Library): Reply {
  const quotations = found.quotations.slice(0, MOST);
  const claims = found.claims.filter(isNew(quotations)).slice(0, MOST - quotations.length);
  const isSilent = quotations.length === 0 && claims.length === 0;
  const embed: APIEmbed = {
    title: "What the documents say to this message",
    color: isSilent ? COLOR.nothing : COLOR.answer,
    description: isSilent
      ? "**Nothing in these documents bears on this message.**"
      : [
          ...quotations.map((one, i) => quotationBlock(one, i + 1, library)),
          ...claims.map((one, i) => claimBlock(one, quotations.length + i + 1, library)),
        ].join("\n\n"),
    footer: footer(library, leftOut(found, quotations.length + claims.length)),
  };
  const passages = [
    ...quotations.flatMap(({ location }) => location?.passage ?? []),
    ...claims.map(({ excerpt }) => excerpt.passage),
  ];
  const entries = passages.map(({ address, text }) => ({
    label: `${address} · ${visible(text)}`,
    value: address,
  }));
  const components = [
    ...menuRow("In context", { command: "source", action: "open" }, entries),
    ...(isSilent
      ? []
      : buttonRow(button("Share", { command: "Find sources", action: "share", argument: shareArgument }))),
  ];
  return { embeds: [embed], components, private: true };
}

/** A passage that is shown for a quotation already is not shown for a claim again. */
function isNew(quotations: readonly CheckedQuotation[]): (claim: SourcedClaim) => boolean {
  const shown = new Set(quotations.map(({ location }) => location?.passage));
  return ({ excerpt }) => !shown.has(excerpt.passage);
}

function leftOut({ quotations, claims }: FoundSources, shown: number): string | undefined {
  const more = quotations.length + claims.filter(isNew(quotations)).length - shown;
  return more > 0 ? `${more} more not shown` : undefined;
}

function quotationBlock(checked: CheckedQuotation, number: number, library: Library): string {
  const { words, location, quote } = checked;
  const said = `“${struck(words, location?.differing ?? [])}”`;
  if (location === null) return `${said} is **not in these documents**.`;
  const verdict = verdictOf(checked, library);
  const speaker = quote?.speaker ? [`— ${describeSpeaker(quote.speaker)}`] : [];
  return [
    `${said} ${verdict}`,
    ...sourceLines(excerptAround(location.passage, location.span), speaker, number, library),
  ].join("\n");
}

/** The words of the message, those that the documents do not have struck through. */
function struck(words: string, differing: readonly Span[]): string {
  const shown = truncate(words, SAID_ROOM);
  let [line, at] = ["", 0];
  for (const { start, end } of differing) {
    if (end > shown.length) break;
    line += `${escapePart(shown.slice(at, start))}~~${escapePart(shown.slice(start, end))}~~`;
    at = end;
  }
  return line + escapePart(shown.slice(at));
}

const MOST_LACKING = 5;

/** What stands in the documents and not in the message: a "not" left out turns a sentence round. */
function lackingWords({ lacking }: Location): string {
  if (lacking.length === 0) return "";
  const words = lacking.slice(0, MOST_LACKING).map((word) => `“${escapeMarkdown(word)}”`);
  const more = lacking.length > MOST_LACKING ? " …" : "";
  return `, which have ${words.join(", ")}${more} besides`;
}

/** Never "false": the documents may not hold all that was said. */
function verdictOf({ location, quote, speaker }: CheckedQuotation, library: Library): string {
  const isExact = location?.isExact === true;
  const wording = isExact
    ? "stands **word for word** in the documents"
    : "stands **with other words** in the documents";
  const besides = location ? lackingWords(location) : "";
  return `${wording}${besides}${otherSpeaker(quote, speaker, library)}:`;
}

/** Said only where the documents state their speaker: one that is merely implied refutes nobody. */
function otherSpeaker(quote: Quote | null, speaker: string | null, library: Library): string {
  const theirs = quote?.certainty === "stated" ? quote.speaker : null;
  if (!speaker || !theirs || library.findSpeakers(speaker).includes(theirs)) return "";
  return `, as the words of **somebody else** than ${escapeMarkdown(truncate(speaker, 60))}`;
}

function claimBlock({ claim, excerpt }: SourcedClaim, number: number, library: Library): string {
  return [
    `-# On: ${escapeMarkdown(truncate(claim, SAID_ROOM))}`,
    ...sourceLines(excerpt, [], number, library),
  ].join("\n");
}

function sourceLines(excerpt: Excerpt, after: readonly string[], number: number, library: Library): string[] {
  const { passage, span, matches } = proven(excerpt);
  return [
    quoteLine({ text: passage.text, span, stressed: matches, room: ROOM }),
    ...after,
    cite(number, passage, library.documentOf(passage)),
  ];
}
