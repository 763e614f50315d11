import type { Action } from "./actions.ts";
import type { PartyMention } from "./parties.ts";
import type { Token } from "./tokens.ts";
import { AUXILIARY, CLAUSE_START, GOVERNMENT, SUBJECT_PRONOUN } from "./vocabulary.ts";

/** A longer stretch between dashes or brackets is a clause of its own, not an aside. */
const LONGEST_ASIDE = 22;

/**
 * Numbers the clauses of a sentence, one number for each token. An aside in brackets or between dashes is its own
 * clause, and the clause around it goes on after it.
 */
export function numberClauses(
  tokens: readonly Token[],
  parties: readonly PartyMention[],
  actions: readonly Action[],
): number[] {
  const starts = new Set(parties.filter((party) => beginsClause(tokens, party, actions)).map(({ at }) => at));
  const clauses: number[] = [];
  const outer: number[] = [];
  const opening = endOfOpening(tokens);
  let current = 0;
  let next = 1;
  for (let at = 0; at < tokens.length; at += 1) {
    const text = tokens[at]?.text ?? "";
    const closes = outer.length > 0 && (text === ")" || text === "]" || isDash(text));
    if (closes) current = outer.pop() ?? current;
    else if (opensAside(tokens, at)) {
      outer.push(current);
      current = next++;
    } else if (isBoundary(tokens, at, starts) || at === opening) current = next++;
    clauses.push(current);
  }
  return clauses;
}

/** "After Washington lifted the ban, prices rose": the comma that ends a clause with which the sentence opens. */
function endOfOpening(tokens: readonly Token[]): number {
  const first = tokens.findIndex(({ isWord }) => isWord);
  if (!CLAUSE_START.has(tokens[first]?.lower ?? "")) return -1;
  return tokens.findIndex(({ text }, at) => at > first + 3 && text === ",");
}

function isDash(text: string): boolean {
  return text === "–" || text === "—" || text === "―";
}

function opensAside(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  const isClose =
    text === "("
      ? (one: string) => one === ")"
      : text === "["
        ? (one: string) => one === "]"
        : isDash(text)
          ? isDash
          : null;
  if (isClose === null) return false;
  return tokens.slice(at + 1, at + LONGEST_ASIDE).some((token) => isClose(token.text));
}

function isBoundary(tokens: readonly Token[], at: number, starts: ReadonlySet<number>): boolean {
  const { text = "", lower = "" } = tokens[at] ?? {};
  if (text === ";" || isDash(text) || starts.has(at)) return true;
  if (text === ":") return /^(?:[“"‘']|\p{Lu})/u.test(tokens[at + 1]?.text ?? "");
  if (lower === "because" && tokens[at + 1]?.lower === "of") return false;
  const isTemporal = lower === "until" || lower === "before" || lower === "after";
  if (CLAUSE_START.has(lower)) return !isTemporal || !isDateAfter(tokens, at);
  return SUBJECT_PRONOUN.has(lower) && tokens[at - 1]?.text === ",";
}

const DATE_WORD =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$|^\d|^(?:next|last|end|mid|late|early|then|now|midnight)$/;

function isDateAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? "";
  return (
    DATE_WORD.test(next) ||
    (next === "the" &&
      /^(?:end|start|middle|beginning|summer|spring|autumn|fall|winter)$/.test(tokens[at + 2]?.lower ?? ""))
  );
}

/** ", and Beijing restricting", "and China imposed": a party after a comma or "and" that does something. */
function beginsClause(tokens: readonly Token[], party: PartyMention, actions: readonly Action[]): boolean {
  const first = tokens[party.at - 1]?.lower === "the" ? party.at - 2 : party.at - 1;
  const before = tokens[first]?.lower ?? "";
  if (before !== "," && before !== "and" && before !== "or") return false;
  if (isSecondOfTwo(tokens, first, party)) return false;
  if (party.isPossessive) return GOVERNMENT.has(tokens[party.to + 1]?.lower ?? "");
  return isPredicate(tokens, party.to, actions);
}

/** "metal from Oman and Bahrain would": where the goods come from, not who does something. */
function isSecondOfTwo(tokens: readonly Token[], and: number, { to }: PartyMention): boolean {
  const isFrom = tokens.slice(Math.max(0, and - 5), and - 1).some(({ lower }) => lower === "from");
  return (
    isFrom &&
    tokens[and]?.lower === "and" &&
    /^\p{Lu}/u.test(tokens[and - 1]?.text ?? "") &&
    AUXILIARY.has(tokens[to]?.lower ?? "")
  );
}

/** Whether what stands here says what the subject before it does. */
export function isPredicate(tokens: readonly Token[], at: number, actions: readonly Action[]): boolean {
  const word = tokens[at]?.lower ?? "";
  if (word === "respectively") return false;
  if (AUXILIARY.has(word) || /(?:ed|ly)$/.test(word)) return true;
  if (
    /^(?:said|says|told|wrote|plans|hopes|wants|expects|began|agreed|chose|made|gave|went|took|kept|put|hit|struck|sought|saw|to)$/.test(
      word,
    )
  )
    return true;
  return actions.some((action) => action.at === at);
}
