import type { Action } from "./actions.ts";
import type { BareRate } from "./bare-rates.ts";
import { partyAt, type RateAt, type Sentence, wordAt } from "./sentence.ts";
import { AUXILIARY, words } from "./vocabulary.ts";

/** Verbs after which a rate told before them is what somebody lays on goods, or what goods bear. */
const LAYING = words(
  "collect collects collected take takes took taken charge charges charged levies levied impose imposes imposed put puts " +
    "lays laid asks asked demands demanded slapped places placed applies applied announced threatened",
);
const BEARING = words("pay pays paid face faces faced bear bears bore");

/** The rate before a clause that says whose it is: "waive [the 11%] it takes on oranges", "the 50% they have faced". */
export function collectedRateOf(sentence: Sentence, rate: RateAt): BareRate | null {
  const verb = verbAfter(sentence, rate.to);
  if (verb === -1) return null;
  const isSuffered = BEARING.has(wordAt(sentence, verb));
  const main = sentence.actions.findLast(({ to }) => to <= rate.at && rate.at - to <= 2);
  const own: Action = {
    at: verb,
    to: verb + 1,
    status: "imposed",
    isSuffered,
    isAnswer: false,
    isRemoval: false,
    factor: null,
  };
  return { rate, action: main ?? own };
}

/** The verb of "[that] Washington has collected", "it takes"; -1 where no such clause follows. */
export function verbAfter(sentence: Sentence, from: number): number {
  let at = /^(?:that|which)$/.test(wordAt(sentence, from)) ? from + 1 : from;
  if (wordAt(sentence, at) === "the") at += 1;
  const party = partyAt(sentence, at);
  if (!party && !/^(?:it|they|he|she|we)$/.test(wordAt(sentence, at))) return -1;
  at = party?.to ?? at + 1;
  while (AUXILIARY.has(wordAt(sentence, at)) || wordAt(sentence, at) === "had") at += 1;
  const word = wordAt(sentence, at);
  return LAYING.has(word) || BEARING.has(word) ? at : -1;
}

/** Whether the subject of such a clause lays the rate, so that it is not who bears it. */
export function isLaidBy(sentence: Sentence, from: number): boolean {
  return LAYING.has(wordAt(sentence, verbAfter(sentence, from)));
}
