import type { PartyMention } from "./parties.ts";
import { type Sentence, wordAt } from "./sentence.ts";

/** The party that is joined with what begins at a position: "[Canada] and Mexico". */
export function joinedBefore(sentence: Sentence, at: number): PartyMention | undefined {
  const isJoined =
    /^(?:and|or|,|&)$/.test(wordAt(sentence, at - 1)) ||
    (wordAt(sentence, at - 1) === "the" && /^(?:and|or|,)$/.test(wordAt(sentence, at - 2)));
  if (!isJoined) return undefined;
  const to = wordAt(sentence, at - 1) === "the" ? at - 2 : at - 1;
  const skipped = wordAt(sentence, to - 1) === "," ? to - 1 : to;
  return sentence.parties.find((party) => party.to === skipped && !party.isPossessive);
}

/** All parties joined with the one that begins at a position: "Canada, Mexico and China". */
export function joinedFrom(sentence: Sentence, first: PartyMention): PartyMention[] {
  const found = [first];
  let last = first;
  for (;;) {
    const next = sentence.parties.find(
      (party) => party.at > last.at && joinedBefore(sentence, party.at) === last,
    );
    if (next === undefined) return found;
    found.push(next);
    last = next;
  }
}
