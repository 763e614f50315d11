import { truncate } from "../text/truncate.ts";
import type { Candidate } from "./model.ts";

const MOST = 120;

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
  return truncate(sentence.slice(start, end).trim(), MOST);
}
