import { one } from "./measure-owners.ts";
import { statusInWords } from "./measure-status.ts";
import { targetOf } from "./measure-target.ts";
import type { MeasurePlace, MeasureRule } from "./measure-vocabulary.ts";
import { lastSubject, subjectBefore } from "./roles.ts";
import { type Sentence, wordAt, wordsBetween } from "./sentence.ts";

const EASED =
  /^(?:gone|lifted|loosened|eased|dropped|scrapped|removed|ended|relaxed|withdrawn|reversed|undone|softened)$/;

/** "Canada wants the ban on its oysters gone", "wants chip curbs loosened": the other’s. */
export function demandedOf(sentence: Sentence, rule: MeasureRule, { at, to }: MeasurePlace) {
  if (rule.needsSubject) return null;
  const isOnAskers = /\bon (?:its|their)\b/i.test(wordsBetween(sentence, at, to + 2));
  if (!isOnAskers && !EASED.test(wordAt(sentence, to))) return null;
  const asks = /\b(?:wants?|wanted|asks?|asked|urges?|urged|demand\w*|seeks?|sought|hopes?|hoped)\b/i;
  if (!asks.test(wordsBetween(sentence, 0, at))) return null;
  const asker = subjectBefore(sentence, at)?.parties[0];
  return asker === undefined ? null : one(otherParty(sentence, asker));
}

/** Who gets a quota does not lay it: the other of the two does. */
export function giverOf(sentence: Sentence, rule: MeasureRule, place: MeasurePlace) {
  if (!/^(?:quota|yearly-allowance|visas|fishing)$/.test(rule.name)) return null;
  const before = wordsBetween(sentence, Math.max(0, place.at - 14), place.at);
  if (
    !/\b(?:gets?|got|won|wins?|secur\w*|gain\w*|receiv\w*|(?:is|was|were|are|be) (?:given|granted|offered)|(?:ask\w*|appl\w+|press\w*|hop\w*) for|request\w*|demand\w*|seeks?|sought|wants? an?|sends?|ships?|sells?)\b/i.test(
      before,
    )
  )
    return null;
  const winner = subjectBefore(sentence, place.at)?.parties[0];
  return winner === undefined ? null : one(otherParty(sentence, winner));
}

/** "…, the White House said": who makes a rule known. */
export function announcerOf(sentence: Sentence, rule: MeasureRule, { to }: MeasurePlace) {
  if (rule.needsSubject || rule.kind !== "other") return null;
  return one(
    sentence.parties.find(
      (party) =>
        party.at >= to &&
        party.form === "body" &&
        /^(?:said|says|announced|decided)$/.test(wordAt(sentence, party.to)),
    ),
  );
}

/** What nobody in the sentence does: the one who acted in the text before, or the other of those it is about. */
export function contextOf(sentence: Sentence, rule: MeasureRule, place: MeasurePlace) {
  if (rule.needsSubject && !isHomeBody(sentence, place.at)) return null;
  if (!rule.needsSubject && !isDone(sentence, place)) return null;
  const patient = targetOf(sentence, place, "");
  const told = lastSubject(sentence.previous)?.parties[0] ?? sentence.previous?.parties[0]?.party;
  if (told !== undefined && told !== patient) return [told];
  return one(patient === null ? soleParty(sentence) : otherParty(sentence, patient));
}

/** "The commission in Brussels": nobody else is named. */
function soleParty({ parties }: Sentence): string | null {
  const named = [...new Set(parties.filter(({ form }) => form !== "adjective").map(({ party }) => party))];
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** "an agreement on quotas", "the row over subsidies", "loses from export bans": what is done is something else. */
export function isMerelyNamed(sentence: Sentence, { at }: MeasurePlace): boolean {
  const before = wordsBetween(sentence, Math.max(0, at - 6), at);
  return (
    /\b(?:dispute|row|quarrel|talks|spat|fight|war|question|debate|agreement|consensus|discussions?|negotiations?|joke|speech) (?:over|on|about)\b[^,;]*$/i.test(
      before,
    ) || /\b(?:from|about|than|despite|amid)$/i.test(before)
  );
}

/** Something happens to it, and nobody merely speaks of it. */
function isDone(sentence: Sentence, place: MeasurePlace): boolean {
  const start = Math.max(0, place.at - 10);
  const words = wordsBetween(sentence, start, place.to + 8);
  if (/[“"][^”"]*$/.test(wordsBetween(sentence, 0, place.at))) return false;
  if (isMerelyNamed(sentence, place)) return false;
  return statusInWords(words) !== null;
}

/** "most provinces", "the customs office": somebody’s, as the text has said. */
function isHomeBody(sentence: Sentence, at: number): boolean {
  return /\b(?:provinces|customs|regulators?|watchdog|inspectors|cabinet|ministry|government|parliament|lawmakers|state shops|most of them|they)\b[^,;]*$/i.test(
    wordsBetween(sentence, Math.max(0, at - 8), at),
  );
}

/** How many sentences, headings among them, the other party may stand before. */
const NEAR = 7;

/** The nearest other party of the sentences before, or else of the pair that the document is about. */
function otherParty(sentence: Sentence, party: string): string | null {
  let from: Sentence | null = sentence;
  for (let i = 0; i < NEAR && from !== null; i += 1) {
    const other = from.parties.find((mention) => mention.party !== party);
    if (other) return other.party;
    from = from.previous;
  }
  return sentence.context.pair?.find((side) => side !== party) ?? null;
}
