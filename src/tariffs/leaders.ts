import type { Token } from "./tokens.ts";
import { words } from "./vocabulary.ts";

/** Titles of those who act for a country, and the words that stand within such a title. */
const TITLE = words(
  "president premier chancellor minister secretary leader king queen prince emperor representative chairman chairwoman " +
    "commissioner spokesman spokeswoman spokesperson envoy ambassador czar negotiator chief governor senator",
);
const WITHIN_TITLE = words(
  "former then vice deputy prime first acting interim foreign finance trade commerce treasury economy economic industry state " +
    "defence defense agriculture energy interior of the and for ministry department affairs top senior chief general party " +
    "communist climate customs cabinet press home house white 's ’s new outgoing incoming commission council",
);

/** The part of a name that nobody is called by alone. */
const NO_NAME = words("the a an on in at of and but for mr mrs ms dr sir president");

/** A party's mention among the tokens: where it begins, where it ends (excluded), and whose it is. */
export interface PartyAt {
  readonly at: number;
  readonly to: number;
  readonly party: string;
}

/**
 * People whom the text says to act for a party, each name and part of a name in lower case.
 * "US President Donald Trump" and "Scott Bessent, the US treasury secretary" name; "US rapper Jay Doe" does not.
 */
export function namedLeaders(tokens: readonly Token[], parties: readonly PartyAt[]): [string, string][] {
  return parties.flatMap(({ at, to, party }) => {
    const name = nameAfterTitle(tokens, to) ?? nameBeforeTitle(tokens, at, to) ?? nameBeforeOf(tokens, at);
    return (name ?? []).map((word): [string, string] => [word, party]);
  });
}

/** "US [Treasury Secretary] Scott Bessent", "Canada’s [Prime Minister] Mark Carney", "Canada’s Mark Carney". */
function nameAfterTitle(tokens: readonly Token[], to: number): string[] | null {
  const isPossessive = /^['’]s$/.test(tokens[to]?.text ?? "");
  let next = to;
  let hasTitle = false;
  while (next < to + 9 && isTitleWord(tokens[next])) {
    hasTitle ||= TITLE.has(tokens[next]?.lower ?? "");
    next += 1;
  }
  const name = capitalised(tokens, next);
  const isName = hasTitle ? name.length >= 1 : isPossessive && next === to + 1 && name.length === 2;
  return isName && (hasTitle || name.every((word) => word.length > 1)) ? name : null;
}

/** "Scott Bessent, the US treasury secretary". */
function nameBeforeTitle(tokens: readonly Token[], at: number, to: number): string[] | null {
  let next = to;
  while (next < to + 6 && WITHIN_TITLE.has(tokens[next]?.lower ?? "")) next += 1;
  if (!TITLE.has(tokens[next]?.lower ?? "")) return null;
  let before = at - 1;
  while (/^(?:the|a|an|former)$/.test(tokens[before]?.lower ?? "")) before -= 1;
  return tokens[before]?.text === "," ? nullIfShort(capitalisedBefore(tokens, before - 1)) : null;
}

/** "President Lula da Silva of Brazil", "President Jane Roe of the Philippines". */
function nameBeforeOf(tokens: readonly Token[], at: number): string[] | null {
  const of = tokens[at - 1]?.lower === "the" ? at - 2 : at - 1;
  if (tokens[of]?.lower !== "of") return null;
  const name = capitalisedBefore(tokens, of - 1);
  const isTitled = TITLE.has(name[0] ?? "") || TITLE.has(tokens[of - 1 - name.length]?.lower ?? "");
  return isTitled
    ? nullIfShort(
        name.filter((word) => !TITLE.has(word) && !WITHIN_TITLE.has(word)),
        1,
      )
    : null;
}

function isTitleWord(token: Token | undefined): boolean {
  return token !== undefined && (TITLE.has(token.lower) || WITHIN_TITLE.has(token.lower));
}

function nullIfShort(name: string[], least = 2): string[] | null {
  return name.length >= least ? name : null;
}

function capitalised(tokens: readonly Token[], from: number): string[] {
  const name: string[] = [];
  for (let at = from; at < from + 4 && isNamePart(tokens[at]); at += 1) name.push(tokens[at]?.lower ?? "");
  return name;
}

function capitalisedBefore(tokens: readonly Token[], to: number): string[] {
  const name: string[] = [];
  for (let at = to; at > to - 4 && isNamePart(tokens[at]); at -= 1) name.unshift(tokens[at]?.lower ?? "");
  return name;
}

function isNamePart(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{L}*\p{Ll}/u.test(token.text) && !NO_NAME.has(token.lower);
}

/** Names after a title of state without a country: "President Jane Porter", "Treasury Secretary John Roe". */
export function bareLeaders(tokens: readonly Token[], parties: readonly PartyAt[]): string[] {
  return tokens.flatMap(({ lower, text }, at) => {
    const isTitle = /^(?:president|premier|chancellor|secretary)$/.test(lower) && text !== lower;
    if (!isTitle || parties.some((party) => party.to <= at && at - party.to < 4)) return [];
    const name = capitalised(tokens, at + 1);
    return name.length >= 1 && tokens[at + 1 + name.length]?.lower !== "of" ? name : [];
  });
}
