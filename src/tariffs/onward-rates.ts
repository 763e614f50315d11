import type { RateAt, Sentence } from "./sentence.ts";
import { wordAt, wordsBetween } from "./sentence.ts";
import { CLAUSE_START, MOVES, NO_RATE_NOUN, words } from "./vocabulary.ts";

/** All that stands between two rates of one tariff. */
const ONWARD = words(
  "and or then but while from to up down about around over a an the its their current previous earlier level rate of total " +
    "compared with instead rather than lower higher well versus against before initially originally eventually later now " +
    "further another additional extra as much high low by was were is it them that previously existing old new initial " +
    "original for most some other others on at in increasing rising climbing going jumping dropping falling bringing taking " +
    "raising lifting pushing lowering reducing cutting combined effective overall rates tariff tariffs duty duties levy levies " +
    "top possibly potentially could would will rise increase go climb totalling totaling respectively",
);

/** "30 percent and 10 percent", "from 145 to 30", "25 percent – bringing the total to 50", "25% on Canada and 10% on China". */
export function isOnward(sentence: Sentence, last: RateAt, rate: RateAt): boolean {
  const between = sentence.text.slice(last.end, rate.start);
  if (between.length > 110 || /[;]/.test(between)) return false;
  if (/^[^,;]{0,50},? (?:up|down) from (?:about |around |over |just )?$/i.test(between)) return true;
  if (isPlainOnward(between) || isGapped(sentence, last, rate)) return true;
  return (
    isListOfTargets(sentence, last, rate) ||
    /\b(?:bringing|taking|raising|lifting|pushing|for) (?:the |a |an |its |their )?(?:\w+ ){0,4}(?:total|rate|level|tariffs?|dut(?:y|ies))\b[^,;]{0,50}\b(?:to|of|at)\s?(?:over |more than |about |around |as much as |up to )?$/i.test(
      between,
    )
  );
}

/** "Nigeria faces a 14% tariff, [Ghana 10%] and [Lesotho 50%]". */
function isGapped(sentence: Sentence, last: RateAt, rate: RateAt): boolean {
  const party = sentence.parties.find(
    ({ to }) => to === rate.at || (to === rate.at - 1 && /^(?:with|at|a|an)$/.test(wordAt(sentence, to))),
  );
  if (party === undefined) return false;
  const rest = wordsBetween(sentence, last.to, party.at);
  return /^(?:tariffs?|duty|duties|levy|levies)?\s?(?:,|and|, and|, followed by|then|and then|, then)$/i.test(
    rest.trim(),
  );
}

function isPlainOnward(between: string): boolean {
  const all = between
    .toLowerCase()
    .split(/[\s,–—-]+/)
    .filter(Boolean);
  return all.length <= 10 && all.every((word) => ONWARD.has(word));
}

/** "25% on Canada and [10]% on China", "20 percent on cars, [15] percent on chips". */
function isListOfTargets(sentence: Sentence, last: RateAt, rate: RateAt): boolean {
  const isNamed = sentence.tariffs.includes(last.to);
  const first = wordAt(sentence, isNamed ? last.to + 1 : last.to);
  const link = wordAt(sentence, rate.at - 1);
  if (!/^(?:on|for)$/.test(first) || !/^(?:,|and|a|an|the|at|to|by|of|with|for)$/.test(link)) return false;
  for (let at = last.to; at < rate.at; at += 1) {
    const word = wordAt(sentence, at);
    const isOther = at > last.to && sentence.tariffs.includes(at);
    if (isOther || MOVES.has(word) || CLAUSE_START.has(word) || NO_RATE_NOUN.has(word)) return false;
  }
  const next = wordAt(sentence, rate.to);
  return /^(?:on|for)$/.test(next);
}
