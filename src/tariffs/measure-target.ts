import type { MeasurePlace } from "./measure-vocabulary.ts";
import { type Sentence, wordsBetween } from "./sentence.ts";

/** Another party after the words: "on China", "to China", "of Chinese firms"; or before, where that is all. */
export function targetOf(sentence: Sentence, { at, to }: MeasurePlace, imposer: string): string | null {
  const clause = sentence.clauses[at];
  const after = sentence.parties.find(
    (party) =>
      party.at >= at &&
      party.party !== imposer &&
      (sentence.clauses[party.at] === clause || party.at < to + 12),
  );
  return after?.party ?? listedBefore(sentence, at, imposer) ?? goodsBefore(sentence, at, imposer);
}

/** "added 25 US companies to its list": whoever stands between the verb and the list. */
function listedBefore(sentence: Sentence, at: number, imposer: string): string | null {
  if (!/list/i.test(wordsBetween(sentence, at, at + 3))) return null;
  const near = sentence.parties.findLast(
    (party) => party.at < at && party.at > at - 8 && party.party !== imposer,
  );
  return near?.party ?? null;
}

/** "Imports of Australian lobster have been blocked": whose goods they are. */
function goodsBefore(sentence: Sentence, at: number, imposer: string): string | null {
  const near = sentence.parties.findLast(
    (party) =>
      party.at < at &&
      party.party !== imposer &&
      party.form === "adjective" &&
      sentence.clauses[party.at] === sentence.clauses[at],
  );
  return near?.party ?? null;
}
