import type { PartyMention } from "./parties.ts";
import { BLOCS } from "./party-names.ts";
import type { Sentence } from "./sentence.ts";
import type { Token } from "./tokens.ts";

/** How many sentences back the bloc may have been named. */
const MEMORY = 12;

/** The bloc that most texts mean where they have named none. */
const USUAL = "EU";

/** The parties of a sentence with "the bloc" among them: the one that the text named last. */
export function withBloc(
  tokens: readonly Token[],
  parties: readonly PartyMention[],
  previous: Sentence | null,
): readonly PartyMention[] {
  const isFree = (at: number) => !parties.some((one) => one.at <= at && at < one.to);
  const added = tokens.flatMap((_, at): PartyMention[] => {
    const party = isFree(at) ? blocAt(tokens, at, parties, previous) : null;
    if (party === null) return [];
    return [{ at, to: at + 1, party, form: "body", isPossessive: isPossessive(tokens[at + 1]) }];
  });
  return added.length === 0 ? parties : [...parties, ...added].toSorted((a, b) => a.at - b.at);
}

/** "the bloc", "the Commission": whose; null where a token is neither. */
function blocAt(
  tokens: readonly Token[],
  at: number,
  parties: readonly PartyMention[],
  previous: Sentence | null,
): string | null {
  const { lower = "", text = "" } = tokens[at] ?? {};
  const isCommission = lower === "commission" && !/^(?:\p{Lu}|of\b)/u.test(tokens[at + 1]?.text ?? "");
  if (tokens[at - 1]?.lower !== "the" || (lower !== "bloc" && !isCommission)) return null;
  const before = parties.findLast((one) => one.at < at && BLOCS.has(one.party))?.party;
  const party = before ?? blocBefore(previous) ?? USUAL;
  const isNamed = text !== lower || before === USUAL || isNamedIn(previous, USUAL);
  return isCommission && (party !== USUAL || !isNamed) ? null : party;
}

/** Whether a bloc was named shortly before, so that "the commission" is its. */
function isNamedIn(previous: Sentence | null, bloc: string): boolean {
  return blocBefore(previous) === bloc;
}

function blocBefore(previous: Sentence | null): string | null {
  let sentence = previous;
  for (let i = 0; i < MEMORY && sentence !== null; i += 1) {
    const bloc = sentence.parties.findLast((one) => BLOCS.has(one.party));
    if (bloc) return bloc.party;
    sentence = sentence.previous;
  }
  return null;
}

function isPossessive(next: Token | undefined): boolean {
  return /^['’]s?$/.test(next?.text ?? "");
}
