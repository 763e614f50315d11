import { CLAIMS, DENIALS } from "./outcome-words.ts";
import { type Token, termOf } from "./tokenize.ts";

/** What a question asks for, as far as its phrasing tells; "other" when it does not. */
export type QuestionKind = "amount" | "date" | "place" | "comparison" | "outcome" | "other";

/** In order: the first whose pattern is found, and whose exception is not, names the kind. */
const KINDS: readonly { kind: QuestionKind; pattern: RegExp; except?: RegExp }[] = [
  {
    // Accepts "how high are the tariffs", "what share of …"; refuses "how did it go".
    kind: "amount",
    pattern:
      /\bhow (?:much|many|high|big|large|low|far|steep)\b|\bwhat (?:percentage|rate|share|price|number)\b|\bwhat\b.*\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|rates?|prices?)\b.*\bto\b(?=\W*(?:$|in|on|from|last|this|by)\b|\W*$)/i,
  },
  {
    // Accepts "when does the truce expire", "what time"; refuses "what happened when they met".
    kind: "date",
    pattern: /\bwhen\b|\bhow long\b|\b(?:what|which) (?:time|day|date|month|year)\b/i,
    except: /,\s*(?:what|who|why|how|did|was)\b|\bwhat\b.*\bwhen\b/i,
  },
  {
    // Accepts "where did they meet", "in which city"; refuses "the place where nobody lives".
    kind: "place",
    pattern:
      /^(?:\w+[,!]? ){0,3}where\b|\b(?:in|at) (?:which|what) (?:place|city|town|country|building|hotel)\b/i,
  },
  {
    // Accepts "compare what …", "restrictions from both sides", "how did A … and how did B"; refuses "both of them left".
    kind: "comparison",
    pattern:
      /\bcompar(?:e|ed|ison)\b|\bdiffer(?:s|ence|ences|ent|ently)?\b|\bversus\b|\bvs\b|\bboth (?:\w+ )?(?:sides|governments|countries|leaders|parties)\b|\b(?:how|what|who|why|when)\b.+\band (?:how|what|who|why|when)\b/i,
  },
  {
    // Accepts "did they sign", "how it went", "the result"; refuses "what did Xi say", "why did they".
    kind: "outcome",
    pattern:
      /^(?:\w+[,!]? ){0,2}(?:did|have|has|was|were|is there)\b|\b(?:result|outcome|aftermath)s?\b|\bhow (?:it|did it|things|the \w+) (?:went|go|end|ended|turn|turned)\b|\b(?:in the end|end(?:ed)? up|finally|actually)\b/i,
    except: /\b(?:why|what|who|which)\b/i,
  },
];

/** "the result", "what did they agree to": what talks came to, however it is asked for. */
const OUTCOME = /\b(?:result|outcome|aftermath)s?\b|\bdid\b.*\b(?:agree|concede|decide|settle|sign)\b/i;

/** Whether the latest state of things is asked for, which earlier documents could only expect. */
export function asksLatest(question: string, kind: QuestionKind): boolean {
  const isPastPlace = kind === "place" && /\b(?:did|was|were)\b/i.test(question);
  const isOutcome = kind === "outcome" || OUTCOME.test(question);
  return isOutcome || isPastPlace || asksCurrent(question);
}

/** Whether it is asked what came, by the latest documents. */
export function asksPast(question: string, kind: QuestionKind): boolean {
  return asksLatest(question, kind) && /\b(?:did|was|were|has|have)\b/i.test(question);
}

/** Whether the present state of things is asked for in so many words. */
export function asksCurrent(question: string): boolean {
  return /\b(?:now|currently|current|today|latest|at present|these days|still)\b/i.test(question);
}

export function questionKind(question: string): QuestionKind {
  const found = KINDS.find(({ pattern, except }) => pattern.test(question) && !except?.test(question));
  return found?.kind ?? "other";
}

const MONTHS = new Set(
  "january february march april june july august september october november december may".split(" "),
);
const DAYS_AND_HOURS = new Set(
  "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow midnight noon am pm gmt".split(
    " ",
  ),
);
const NUMBER_WORDS = new Set(
  "two three four five six seven eight nine ten twelve dozen hundred thousand million billion trillion half".split(
    " ",
  ),
);
const PLACES = new Set(
  `airport base hotel palace resort hall city port town village province island embassy building centre center venue
  headquarters square street capital sideline facility house lodge island harbour harbor station`.split(
    /\s+/,
  ),
);
/** The terms of what talks may come to: without one of them no outcome is told. */
const RESULTS = new Set(
  "breakthrough deal agreement accord pact treaty truce ceasefire cease settlement compromise consensus"
    .split(" ")
    .map(termOf),
);
const isResult = ({ term }: Token) => RESULTS.has(term);
/** That something was reached, or was not; not that it is hoped for. */
const OUTCOMES = [...DENIALS, ...CLAIMS].map(({ pattern }) => pattern);
const YEAR = /^(?:19|20)\d\d$/;

/** Whether a passage holds an amount, a date, a place or an outcome, where the question asks for one. */
export function holdsAsked(kind: QuestionKind, text: string, tokens: readonly Token[]): boolean {
  if (kind === "amount") return tokens.some((_, i) => isAmount(tokens, i));
  if (kind === "date") return tokens.some((_, i) => isDate(tokens, i));
  if (kind === "outcome")
    return tokens.some(isResult) && OUTCOMES.some((pattern) => text.search(pattern) !== -1);
  if (kind === "place") return tokens.some(({ word }) => PLACES.has(word.replace(/s$/, "")));
  return false;
}

/** Whether a word is a month or a day, and so no name. */
export function isCalendarWord(word: string): boolean {
  return MONTHS.has(word) || DAYS_AND_HOURS.has(word);
}

function isAmount(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.word ?? "";
  return NUMBER_WORDS.has(word) || (/^\d/.test(word) && !YEAR.test(word) && !isBesideMonth(tokens, i));
}

function isDate(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.word ?? "";
  // "may" is a month only beside a number.
  return (
    YEAR.test(word) ||
    DAYS_AND_HOURS.has(word) ||
    (MONTHS.has(word) && word !== "may") ||
    isBesideMonth(tokens, i)
  );
}

function isBesideMonth(tokens: readonly Token[], i: number): boolean {
  return /^\d/.test(tokens[i]?.word ?? "") && (isMonth(tokens[i - 1]) || isMonth(tokens[i + 1]));
}

function isMonth(token: Token | undefined): boolean {
  return token !== undefined && MONTHS.has(token.word);
}
