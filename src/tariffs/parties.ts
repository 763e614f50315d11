import type { PartyAt } from "./leaders.ts";
import { type PartyForm, type PartyName, readPartyNames } from "./party-names.ts";
import type { Token } from "./tokens.ts";

/** A place in a sentence where a party is named. */
export interface PartyMention extends PartyAt {
  readonly form: PartyForm;
  /** "China’s", "the United States’" */
  readonly isPossessive: boolean;
}

/** Finds parties among tokens: those everyone knows, and the people that a text says to act for one. */
export interface PartyFinder {
  find(tokens: readonly Token[], people?: ReadonlyMap<string, string>): PartyMention[];
  /** Whether a text holds the name of an institution, without cutting it into tokens. */
  holdsBody(text: string): boolean;
}

export function createPartyFinder(names: readonly PartyName[] = readPartyNames()): PartyFinder {
  const byFirst = new Map<string, PartyName[]>();
  for (const name of names) {
    const first = name.words[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), name].toSorted(longestFirst));
  }
  const bodies = names.filter(({ form }) => form === "body").map(({ words }) => words.join(" "));
  const body = new RegExp(`\\b(?:${bodies.join("|")})\\b`, "i");
  return {
    holdsBody: (text) => body.test(text),
    find: (tokens, people = new Map()) => {
      const found: PartyMention[] = [];
      for (let at = 0; at < tokens.length; at += 1) {
        const mention = mentionAt(tokens, at, byFirst, people);
        found.push(...mention.parties);
        at += mention.length - 1;
      }
      return found;
    },
  };
}

function longestFirst(a: PartyName, b: PartyName): number {
  return b.words.length - a.words.length;
}

interface Found {
  readonly parties: readonly PartyMention[];
  readonly length: number;
}

const NOTHING: Found = { parties: [], length: 1 };

function mentionAt(
  tokens: readonly Token[],
  at: number,
  byFirst: ReadonlyMap<string, readonly PartyName[]>,
  people: ReadonlyMap<string, string>,
): Found {
  const token = tokens[at];
  if (token === undefined || token.text === token.lower || isPronoun(token)) return NOTHING;
  const known = byFirst.get(token.lower)?.find(({ words }) => follows(tokens, at, words));
  if (known)
    return known.party === null
      ? { parties: [], length: known.words.length }
      : foundAt(tokens, at, known.words.length, known.party, known.form);
  const person = people.get(token.lower);
  if (person) return foundAt(tokens, at, lengthOfName(tokens, at, people, person), person, "person");
  return compound(tokens, at, byFirst, people);
}

/** "US" is a country, "us" and a shouted "US" are we. */
function isPronoun({ text, lower }: Token): boolean {
  return lower === "us" && !/^(?:US|U\.S\.)$/.test(text);
}

function follows(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, i) => tokens[at + i]?.lower === word);
}

function lengthOfName(
  tokens: readonly Token[],
  at: number,
  people: ReadonlyMap<string, string>,
  party: string,
): number {
  let length = 1;
  while (
    length < 4 &&
    /^\p{Lu}/u.test(tokens[at + length]?.text ?? "") &&
    people.get(tokens[at + length]?.lower ?? "") === party
  )
    length += 1;
  return length;
}

function foundAt(
  tokens: readonly Token[],
  at: number,
  length: number,
  party: string,
  form: PartyForm,
): Found {
  const next = tokens[at + length]?.text ?? "";
  const isPossessive = /^['’]s?$/.test(next);
  return { parties: [{ at, to: at + length, party, form, isPossessive }], length };
}

/** "US-China", "Trump-Xi", "US-grown": each part that names a party, as an adjective. */
function compound(
  tokens: readonly Token[],
  at: number,
  byFirst: ReadonlyMap<string, readonly PartyName[]>,
  people: ReadonlyMap<string, string>,
): Found {
  const { text = "" } = tokens[at] ?? {};
  if (!/[-‑]/.test(text) || /^(?:non|anti|pro|ex)[-‑]/i.test(text)) return NOTHING;
  const parties = text.split(/[-‑]/).flatMap((part): PartyMention[] => {
    const lower = part.toLowerCase();
    const known = byFirst.get(lower)?.find(({ words }) => words.length === 1)?.party ?? people.get(lower);
    const isNamed = known && /^\p{Lu}/u.test(part) && !(lower === "us" && part !== "US");
    return isNamed ? [{ at, to: at + 1, party: known, form: "adjective", isPossessive: false }] : [];
  });
  return { parties, length: 1 };
}
