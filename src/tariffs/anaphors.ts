import type { Action } from "./actions.ts";
import type { Sentence } from "./sentence.ts";
import type { Token } from "./tokens.ts";
import { TAXED_AT_HOME, words } from "./vocabulary.ts";

/** How many sentences back the tariff may have been named. */
const MEMORY = 3;

const NAMED =
  /\btar+if+s?\b|\bdut(?:y|ies)\b|\blev(?:y|ies)\b|\b(?:import|border) tax|\bsur(?:charge|tax)|\btax(?:es|ed|ing)\b|\b(?:slap\w*|hit|put|impos\w+|charg\w+|pays?|faces?)\b[^;]{0,60}(?:%|per ?cent)/i;

const NOUN_BEFORE = /\btar+if+s?\b|\bdut(?:y|ies)\b|\blev(?:y|ies)\b/i;

/** Nouns that mean the tariff just told, where "the" or "that" stands before them. */
const NOUN =
  /^(?:rates?|measures?|tax|taxes|surtax|charges?|surcharges?|tolls?|penalt(?:y|ies)|ones?|plans?|suspension|pause|reprieve|threat)$/;
const DETERMINER = words("the this that these those its their his her");

/** Rates, taxes and measures of other things. */
const OTHER_BEFORE = words(
  "interest mortgage inflation unemployment growth exchange bank policy lending default approval birth crime participation " +
    "preferential tariff tariffs duty duties levy levies export purchase security safety vacancy success income sales profit corporate tax",
);

const BE = words("is are was were be been being get gets got");
const BETWEEN = words(
  "is are was were be been being get gets got has have had will would may might could can should must to now later then also " +
    "since soon not never again currently still already just only temporarily formally quickly quietly eventually finally",
);

/** Verbs that take a level: "it now stands at", "they rose to". */
const LEVEL =
  /^(?:stands?|stood|rises?|rose|risen|falls?|fell|fallen|climb\w*|drop\w*|jump\w*|goes|go|going|went|gone|reach\w*|doubl\w*|tripl\w*|remain\w*|stay\w*|lapse\w*|expire\w*|(?:takes?|took|taken|taking)|(?:comes?|came|coming)|appl(?:y|ies|ied)|return\w*)$/;

/** Verbs of making one, which only some words for it can have as their object. */
const MAKING = /^(?:re-?instat|restor|re-?impos|impos|set|appl|introduc|bring|brought|extend)/;

interface Words {
  readonly tokens: readonly Token[];
  readonly actions: readonly Action[];
  readonly previous: Sentence | null;
  readonly text: string;
}

/** The words that mean a tariff told before: "it was raised", "suspend them", "the rate". */
export function findAnaphors(sentence: Words): number[] {
  const candidates = sentence.tokens.flatMap((_, at) => (isCandidate(sentence, at) ? [at] : []));
  if (candidates.length === 0) return [];
  if (isNamedBefore(sentence.previous)) return candidates;
  return candidates.filter((at) => NOUN_BEFORE.test(sentence.text.slice(0, sentence.tokens[at]?.start)));
}

/** Whether a sentence just before, or this one, has named a tariff. */
export function isNamedBefore(previous: Sentence | null, memory = MEMORY): boolean {
  let sentence = previous;
  for (let i = 0; i < memory && sentence !== null; i += 1) {
    if (NAMED.test(sentence.text)) return true;
    sentence = sentence.previous;
  }
  return false;
}

function isCandidate(sentence: Words, at: number): boolean {
  const word = sentence.tokens[at]?.lower ?? "";
  if (/^(?:rates?|charges?|tax|taxes|surcharges?)$/.test(word) && isRateOfGoods(sentence, at)) return true;
  if (NOUN.test(word)) return isDefiniteNoun(sentence, at);
  if (/^(?:it|they|them|that|this|both)$/.test(word))
    return isObject(sentence, at) || isSubject(sentence, at);
  return false;
}

function isDefiniteNoun(sentence: Words, at: number): boolean {
  const { tokens, actions } = sentence;
  const word = tokens[at]?.lower ?? "";
  if (/^ones?$/.test(word) && !/^(?:on|for)$/.test(tokens[at + 1]?.lower ?? "")) return false;
  if (
    /^plans?$/.test(word) &&
    !actions.some((action) => isLifted(action) && action.at >= at && action.at <= at + 4)
  )
    return false;
  return isDetermined(sentence, at) && (isLevelTold(sentence, at) || isActedOn(sentence, at));
}

/** "the rate", "its new charge"; not "the interest rate", nor the verb of "that taxes". */
function isDetermined({ tokens }: Words, at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  const first = DETERMINER.has(before) ? before : (tokens[at - 2]?.lower ?? "");
  const isVerb = /s$/.test(tokens[at]?.lower ?? "") && /^(?:that|this|it)$/.test(before);
  return DETERMINER.has(first) && !OTHER_BEFORE.has(before) && !isVerb;
}

/** "the rate is", "the rate will be" */
function isLevelTold({ tokens }: Words, at: number): boolean {
  const next = tokens[at + 1]?.lower === "will" ? at + 2 : at + 1;
  return /^rates?$/.test(tokens[at]?.lower ?? "") && BE.has(tokens[next]?.lower ?? "");
}

function isActedOn({ actions }: Words, at: number): boolean {
  return actions.some((action) => Math.abs(action.at - at) <= 7 && (action.at !== at || action.to > at + 1));
}

/** "a 35 per cent rate", "the rate on Indian goods", "the bourbon rate": in a text on tariffs. */
function isRateOfGoods({ tokens }: Words, at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  if (OTHER_BEFORE.has(before)) return false;
  if (
    TAXED_AT_HOME.test(
      tokens
        .slice(at + 1, at + 8)
        .map(({ lower }) => lower)
        .join(" "),
    )
  )
    return false;
  const isOn = /^(?:on|for)$/.test(tokens[at + 1]?.lower ?? "");
  const isLevel = tokens[at + 1]?.lower === "of" && /^\d/.test(tokens[at + 2]?.lower ?? "");
  return (
    isLevel ||
    /^(?:%|cent|percent|pct)$/.test(before) ||
    (isOn && (/^rates?$/.test(tokens[at]?.lower ?? "") || /^['’]s$/.test(before)))
  );
}

/** "raised it", "set them at", "cut that to". */
function isObject({ tokens, actions }: Words, at: number): boolean {
  const action = actions.find((one) => one.to === at || (one.at === at - 1 && one.to > at));
  const verb = tokens[action?.at ?? -1]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  if (action === undefined || action.isSuffered || action.isAnswer) return false;
  if (/^(?:that|this)$/.test(tokens[at]?.lower ?? "") && next !== "to") return false;
  return MAKING.test(verb) || /^(?:raised|cut|suspended)$/.test(action.status);
}

/** What may stand before a pronoun that begins its clause. */
const BEFORE_SUBJECT =
  /^(?:[,;:–—“"(]|and|but|so|then|later|because|while|says?|said|expects?|that|year|month|week|day)?$/;
const OBJECT_START = /^(?:the|its|their|his|her|an?|all|any|tariffs?|dut(?:y|ies)|levies)$/;

/** "it was reinstated", "they will be lifted", "it now stands at 40 percent". */
function isSubject(sentence: Words, at: number): boolean {
  const { tokens, actions, text } = sentence;
  if (!BEFORE_SUBJECT.test(tokens[at - 1]?.lower ?? "")) return false;
  const { verb, isPassive } = verbAfter(tokens, at);
  const word = tokens[verb]?.lower ?? "";
  const isActed = actions.some((action) => action.at <= verb && verb < action.to && !action.isSuffered);
  if (actions.some((action) => isLifted(action) && action.at > at && action.at <= verb && verb < action.to))
    return true;
  if (isPassive) return isActed && /(?:ed|en|cut|set|put|n)$/.test(word);
  const isLevel = LEVEL.test(word) && !OBJECT_START.test(tokens[verb + 1]?.lower ?? "");
  return isLevel && (isActed || /%|per ?cent/i.test(text));
}

/** "is off the table", "is on hold": several words that need no passive. */
function isLifted({ at, to, status }: Action): boolean {
  return to > at + 1 && (status === "averted" || status === "suspended");
}

/** The verb after a pronoun, auxiliaries left out. */
function verbAfter(tokens: readonly Token[], at: number): { verb: number; isPassive: boolean } {
  let verb = at + 1;
  while (verb < at + 7 && BETWEEN.has(tokens[verb]?.lower ?? "")) verb += 1;
  const isPassive = tokens.slice(at + 1, verb).some(({ lower }) => BE.has(lower));
  return { verb, isPassive };
}
