import type { Action } from "./actions.ts";
import { isShareOf } from "./rate-of-other.ts";
import { type RateAt, type Sentence, wordAt, wordsBetween } from "./sentence.ts";
import { CLAUSE_START, NO_RATE_NOUN, TAXED_AT_HOME, words } from "./vocabulary.ts";

/** A rate that is a tariff by its verb alone, and that verb. */
export interface BareRate {
  readonly rate: RateAt;
  readonly action: Action;
}

/** The furthest that the verb stands before its rate, in tokens. */
const REACH = 14;

/** What may stand between the link and the rate: "at [up to] 25 percent", "pays [an extra] 10 percent". */
const DEGREE = words(
  "a an the up to about around over nearly almost roughly some only just as much high more than at least additional extra " +
    "further another flat full whopping steep least now currently between from most little under below above well upwards north",
);

/** How the rate hangs on its verb: the link before the rate, the verbs, and what must follow the rate, if anything. */
const FORMS: readonly (readonly [link: RegExp, verbs: RegExp, after?: RegExp])[] = [
  [/^at$/, /^(?:tax|taxes|taxed|taxing|tariffed|enter|enters|entered|charged|assessed|levied)$/],
  [
    /^(?:with|by)$/,
    /^(?:hit|hits|hitting|slap\w*|struck|strik\w+|punish\w*|threaten\w*|clobber\w*|wallop\w*)$/,
  ],
  [
    /^with$/,
    /^(?:retaliat\w*|respond\w*|answer\w*|counter\w*|repl(?:y|ied|ies)|reciprocat\w*|back)$/,
    /^(?:on|against|in|$|[.,;])/,
  ],
  [
    /^$/,
    /^(?:slap\w*|put|puts|putting|impos\w+|lev(?:y|ies|ied|ying)|plac\w+|lay|lays|laid|charg\w+|collect\w*|add|adds|added|adding|stack\w*|set|sets|threaten\w*|announc\w+|tak(?:e|es|ing)|took|demand\w*|ask\w*|want\w*|levied|impose|introduc\w+|bring|brought|unveil\w*|plan\w*|propos\w*|slap)$/,
    /^(?:on|against|to)\b/,
  ],
  [/^$/, /^appl\w+$/, /^(?:to|on)\b/],
  [
    /^$/,
    /^(?:fac(?:e|es|ed|ing)|pay|pays|paid|paying|attract\w*|incur\w*|charged|bear|bears|bore|bearing|carr(?:y|ies|ied|ying)|meets?|met)$/,
  ],
  [/^to$/, /^(?:subject|subjected)$/],
];

/** What may follow a rate that stands for a tariff; a noun would be what it is a rate of. */
const FOLLOWER =
  /^(?:|[.,;:–—)”"]|on|against|to|at|in|into|by|from|under|until|till|since|when|while|if|unless|and|or|but|as|after|before|once|for|with|starting|beginning|effective|this|next|last|now|today|tomorrow|yesterday|each|instead|too|already|also|anyway|there|again|upon|because|half|up|down|tariffs?)$/;

/** The verb that makes a tariff of a rate which no noun claims; whom it hits must show from the parties. */
export function bareRateOf(sentence: Sentence, rate: RateAt): BareRate | null {
  const isOtherRate = isShareOf(sentence, rate) || isPoints(sentence, rate);
  if (isOtherRate || !FOLLOWER.test(wordAt(sentence, rate.to))) return null;
  for (const form of FORMS) {
    const verb = verbOf(sentence, rate, form);
    if (verb === -1 || isOther(sentence, verb, rate) || isOfNoun(sentence, verb)) continue;
    const action = sentence.actions.find((one) => one.at <= verb && verb < one.to);
    if (action) return { rate, action };
  }
  return null;
}

/** Where the verb of a form stands before the rate; -1 where it does not. */
function verbOf(sentence: Sentence, rate: RateAt, [links, verbs, follower]: (typeof FORMS)[number]): number {
  const link = linkBefore(sentence, rate);
  if (follower && !follower.test(wordAt(sentence, rate.to))) return -1;
  if (links.test(wordAt(sentence, link))) return verbBefore(sentence, link, verbs);
  return links.test("") && verbs.test(wordAt(sentence, link)) ? link : -1;
}

/** The word before the rate, what tells its degree left out. */
function linkBefore(sentence: Sentence, rate: RateAt): number {
  let link = rate.at - 1;
  while (link > 0 && isDegree(sentence, link) && !isLink(sentence, link)) link -= 1;
  return link;
}

/** "up to", "upwards of" */
function isDegree(sentence: Sentence, at: number): boolean {
  const word = wordAt(sentence, at);
  return DEGREE.has(word) || (word === "of" && /^(?:upwards|excess|north)$/.test(wordAt(sentence, at - 1)));
}

/** "adds 0.3 percentage points to": a step of something else. */
function isPoints({ text }: Sentence, rate: RateAt): boolean {
  return /point|pp/i.test(text.slice(rate.start, rate.end));
}

/** "at at least 5 percent", "subject to up to 5 percent": the outermost word links. */
function isLink(sentence: Sentence, at: number): boolean {
  const word = wordAt(sentence, at);
  if (word === "at") return wordAt(sentence, at + 1) !== "least" && wordAt(sentence, at + 1) !== "most";
  return word === "to" && wordAt(sentence, at - 1) !== "up";
}

function verbBefore(sentence: Sentence, from: number, verbs: RegExp): number {
  for (let at = from - 1; at >= 0 && from - at <= REACH; at -= 1) {
    const word = wordAt(sentence, at);
    if (verbs.test(word)) return at;
    if (/^[;:]$/.test(word) || CLAUSE_START.has(word) || sentence.tariffs.includes(at)) return -1;
  }
  return -1;
}

/** "other duties – taxing goods at over 40% –": the verb goes on from a noun, which claims the rate. */
function isOfNoun(sentence: Sentence, verb: number): boolean {
  if (/^(?:by|while|and)$/.test(wordAt(sentence, verb - 1))) return false;
  return /ing$/.test(wordAt(sentence, verb)) && [1, 2].some((step) => sentence.tariffs.includes(verb - step));
}

function isOther(sentence: Sentence, verb: number, rate: RateAt): boolean {
  return (
    TAXED_AT_HOME.test(wordsBetween(sentence, verb, rate.at)) ||
    TAXED_AT_HOME.test(wordsBetween(sentence, rate.to, rate.to + 5)) ||
    [1, 2, 3].some(
      (step) => NO_RATE_NOUN.has(wordAt(sentence, rate.to + step)) && wordAt(sentence, rate.to) === "to",
    )
  );
}
