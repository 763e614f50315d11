import { truncate } from "../text/truncate.ts";
import type { Candidate } from "./model.ts";

const MOST = 120;
/** Room for the noun that a date belongs to: “January 20 inauguration”. */
const NOUN_ROOM = 20;
const CONJUNCTION = /^\s*(?:and|but|while)\s/;

/** Where a sentence may be cut without losing what the date says. */
const CUT =
  /;\s|\s[—–]\s|—|, (?:and|but|while|as|which|who|where|citing|prompting|marking|adding|saying|leaving|bringing|triggering|claiming|calling|amid|although|though|after|before|with|the)\b/g;

/** The clause of a sentence in which its date stands, verbatim, cut between words with `…` where it is long. */
export function labelOf({ sentence, mention }: Candidate): string {
  if (sentence.length <= MOST) return sentence;
  const cuts = Array.from(sentence.matchAll(CUT), ({ index, 0: words }) => ({
    index,
    end: index + (words.startsWith(",") ? 1 : words.length),
  }));
  const start =
    cuts.findLast(({ end, index }) => end <= mention.span.start && mention.span.start - index > 25)?.end ?? 0;
  const end =
    cuts.find(({ index }) => index >= mention.span.end && index - start > 45)?.index ?? sentence.length;
  const clause = sentence.slice(start, end).replace(CONJUNCTION, "");
  if (mention.span.end - start < MOST - NOUN_ROOM) return truncate(clause.trim(), MOST);
  return endOf(sentence.slice(start, mention.span.end), sentence.slice(mention.span.end, end));
}

/** The last words of a long clause up to its date, and few after it, behind an `…`. */
function endOf(clause: string, rest: string): string {
  const isWhole = rest.length <= NOUN_ROOM;
  const after = isWhole ? rest : rest.slice(0, NOUN_ROOM).replace(/\s?\S*$/, "");
  const tail = (clause + after).trimEnd().slice(2 - MOST);
  return `…${tail.slice(tail.search(/\s/) + 1)}${isWhole ? "" : "…"}`;
}
