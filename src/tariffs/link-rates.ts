import type { Action } from "./actions.ts";
import { bareRateOf } from "./bare-rates.ts";
import { collectedRateOf } from "./collected-rates.ts";
import { contextRateOf } from "./context-rates.ts";
import { isOnward } from "./onward-rates.ts";
import { isShareOf } from "./rate-of-other.ts";
import type { RateAt, Sentence } from "./sentence.ts";
import { wordAt, wordsBetween } from "./sentence.ts";
import { CLAUSE_START, CLOSED, MOVES, NO_RATE_NOUN, RATE_LINK, TRADE_NOUN } from "./vocabulary.ts";

/** A rate of a sentence and the tariff noun it belongs to. */
export interface LinkedRate {
  readonly rate: RateAt;
  readonly tariff: number;
  /** How it is linked: before the noun, after it, or on from the rate before it. */
  readonly by: "before" | "after" | "onward" | "verb";
  /** The verb, where the rate is a tariff by it or by its context; `tariff` is then the rate's own last token. */
  readonly action?: Action | null;
}

/** The furthest that a rate stands from its tariff, in tokens. */
const REACH = 30;

/** The rates of a sentence that are rates of a tariff, in order. Growth, shares and polls are none. */
export function linkRates(sentence: Sentence): LinkedRate[] {
  const linked: LinkedRate[] = [];
  for (const rate of sentence.rates) {
    const link = linkOf(sentence, rate, linked.at(-1));
    if (link) linked.push(link);
  }
  return withEarlierInList(sentence, linked);
}

function linkOf(sentence: Sentence, rate: RateAt, last: LinkedRate | undefined): LinkedRate | null {
  if (isShareOf(sentence, rate)) return null;
  const collected = collectedRateOf(sentence, rate);
  if (collected !== null) return { rate, tariff: rate.to - 1, by: "verb", action: collected.action };
  const before = tariffAfter(sentence, rate);
  if (before !== null) return { rate, tariff: before, by: "before" };
  const bare = bareRateOf(sentence, rate);
  const isOwnClause =
    bare !== null && last !== undefined && !isSameClause(sentence, bare.action.at, last.rate.at);
  if (last && !isOwnClause && isOnward(sentence, last.rate, rate))
    return { rate, tariff: last.tariff, by: "onward" };
  if (bare !== null) return { rate, tariff: rate.to - 1, by: "verb", action: bare.action };
  const after = tariffBefore(sentence, rate);
  if (after !== null) return { rate, tariff: after, by: "after" };
  const context = contextRateOf(sentence, rate);
  return context && { rate, tariff: rate.to - 1, by: "verb", action: context.action };
}

function isSameClause({ clauses }: Sentence, one: number, other: number): boolean {
  return clauses[one] === clauses[other];
}

/** The tariff noun after a rate when only modifiers stand between: "20 percent trade tariff", "10% US tariffs". */
function tariffAfter(sentence: Sentence, rate: RateAt): number | null {
  const after = wordsBetween(sentence, rate.to, rate.to + 6);
  const isStepIn =
    /^(?:increase|cut|rise|hike|reduction)s? (?:in|on|of|to)\b/i.test(after) ||
    (rate.isStep && /^(?:to|onto|off|from) (?:its|the|their|his|her|an?|existing|current)\b/i.test(after)) ||
    /^on top of (?:its|the|their|an?)\b/i.test(after);
  for (let at = rate.to; at < Math.min(sentence.tokens.length, rate.to + 8); at += 1) {
    if (sentence.tariffs.includes(at)) return at;
    const word = wordAt(sentence, at);
    const passes = isStepIn || (at < rate.to + 6 && isModifier(sentence, at, word));
    if (!passes) return null;
  }
  return null;
}

function isModifier({ tokens }: Sentence, at: number, word: string): boolean {
  if (!tokens[at]?.isWord) return /^[-“”"‘’'+]$/.test(word) || /^['’]s$/.test(word);
  return !CLOSED.has(word) && !MOVES.has(word);
}

/** The tariff noun before a rate, when what stands between carries on to it. */
function tariffBefore(sentence: Sentence, rate: RateAt): number | null {
  const tariff = sentence.tariffs.findLast((at) => at < rate.at);
  if (tariff === undefined || rate.at - tariff > REACH) return null;
  if (!isLinkWord(sentence, rate.at - 1) && rate.at !== tariff + 1) return null;
  return isBlocked(sentence, tariff, rate) || isOddsOf(sentence, tariff) ? null : tariff;
}

/** "the odds of new tariffs", "the cost of the duties": the rate is of the first noun. */
function isOddsOf(sentence: Sentence, tariff: number): boolean {
  const words = wordsBetween(sentence, Math.max(0, tariff - 6), tariff);
  const head = /(\w+) (?:of|from|for)(?: \w+){0,4}$/.exec(words)?.[1]?.toLowerCase() ?? "";
  return NO_RATE_NOUN.has(head) || head === "risk" || head === "chances";
}

function isLinkWord({ tokens }: Sentence, at: number): boolean {
  return RATE_LINK.has(tokens[at]?.lower ?? "");
}

/** Whether something else than the tariff is measured between the noun and the rate. */
function isBlocked(sentence: Sentence, tariff: number, rate: RateAt): boolean {
  for (let at = tariff + 1; at < rate.at; at += 1) if (blocks(sentence, tariff, at)) return true;
  return false;
}

function blocks(sentence: Sentence, tariff: number, at: number): boolean {
  const word = wordAt(sentence, at);
  if (word === ",") return !isCarriedOn(sentence, at);
  if (word === ";" || word === "." || isNewClause(sentence, at, word)) return true;
  if (NO_RATE_NOUN.has(word)) return !isLaidOn(sentence, tariff, at);
  return TRADE_NOUN.has(word) && isObjectOrSubject(sentence, at);
}

function isNewClause(sentence: Sentence, at: number, word: string): boolean {
  if (!CLAUSE_START.has(word)) return false;
  return sentence.clauses[at] !== sentence.clauses[at - 1] && !/^(?:leading|causing|despite)$/.test(word);
}

/** "tariffs on factory equipment": the noun names the goods. */
function isLaidOn(sentence: Sentence, tariff: number, at: number): boolean {
  return (
    wordsBetween(sentence, tariff + 1, at).search(/^(?:on|for|against)\b[^,]*$/i) === 0 &&
    !MOVES.has(wordAt(sentence, at + 1))
  );
}

/** "have cut exports by", "exports fell": the trade moved, not the tariff. */
function isObjectOrSubject(sentence: Sentence, at: number): boolean {
  const isMoved =
    sentence.actions.some((action) => action.to === at) &&
    !sentence.tariffs.some((tariff) => tariff === at - 1);
  const next = [1, 2, 3].map((step) => wordAt(sentence, at + step));
  const auxiliaries = next.findIndex((word) => !CLOSED.has(word));
  const moves = MOVES.has(next[Math.max(0, auxiliaries)] ?? "") && !/^(?:from|to)$/.test(next[0] ?? "");
  const hasTariffHead = /\b(?:on|of|for)\s[^,]*$/.test(wordsBetween(sentence, Math.max(0, at - 8), at));
  return isMoved || (moves && !hasTariffHead);
}

/** After a comma: "tariffs, which had soared to", "tariffs, now at", "tariffs on steel, aluminium and cars to". */
function isCarriedOn(sentence: Sentence, at: number): boolean {
  const next = wordAt(sentence, at + 1);
  if (next === "in" && /^(?:return|exchange|response|turn)$/.test(wordAt(sentence, at + 2))) return false;
  if (
    /^(?:which|that|now|currently|already|was|were|has|have|had|will|initially|up|down|from|to|by|at|including|set|raising|lifting|bringing|taking|increasing|rising|lowering|cutting|reducing|starting|ranging|and|or|with|a|an|most|some|even|on|in|effective|due|as)$/.test(
      next,
    )
  )
    return true;
  if (isListComma(sentence, at) || isAside(sentence, at)) return true;
  return (
    !sentence.actions.some((action) => action.at > at && action.at <= at + 4) &&
    !sentence.parties.some(
      (party) => party.at === at + 1 && !party.isPossessive && party.form !== "adjective",
    )
  );
}

/** "the tariff, imposed in 2024, drops to": a participle, or the verb after it, goes on with the tariff. */
function isAside(sentence: Sentence, at: number): boolean {
  const next = wordAt(sentence, at + 1);
  if (
    /^(?:imposed|introduced|announced|levied|set|laid|agreed|first|raised|lifted|cut|lowered|reduced|doubled|increased|presently|today|until)$/.test(
      next,
    )
  )
    return true;
  return sentence.actions.some(
    (action) => action.at === at + 1 && /^(?:cut|raised|remaining)$/.test(action.status) && /s$/.test(next),
  );
}

/** "pork, fish and seafood": the comma of a list of goods. */
function isListComma(sentence: Sentence, at: number): boolean {
  const next = [1, 2, 3, 4].map((step) => wordAt(sentence, at + step));
  const join = next.findIndex((word) => /^(?:and|or|,)$/.test(word));
  return (
    join > 0 &&
    next
      .slice(0, join)
      .every(
        (word, i) =>
          /^\p{L}/u.test(word) &&
          !CLOSED.has(word) &&
          !sentence.actions.some((action) => action.at === at + 1 + i),
      ) &&
    !sentence.parties.some((party) => party.at === at + 1)
  );
}

/** "[25%] and 50% tariffs": a rate that only the rate after it links. */
function withEarlierInList(sentence: Sentence, linked: readonly LinkedRate[]): LinkedRate[] {
  const has = (rate: RateAt) => linked.some((link) => link.rate === rate);
  const added = sentence.rates.flatMap((rate, i): LinkedRate[] => {
    const next = linked.find((link) => link.rate === sentence.rates[i + 1]);
    if (has(rate) || next === undefined || isShareOf(sentence, rate)) return [];
    const between = sentence.text.slice(rate.end, next.rate.start);
    return /^\s?(?:,|and|or|to|-|–|,? and|,? or)\s?(?:about |around |over |up to )?$/.test(between)
      ? [{ rate, tariff: next.tariff, by: next.by }]
      : [];
  });
  return [...linked, ...added].toSorted((a, b) => a.rate.at - b.rate.at);
}
