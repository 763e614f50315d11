import type { Finding } from "./finding.ts";
import type { PartyMention } from "./parties.ts";
import { isActor } from "./roles.ts";
import { type RateAt, type Sentence, wordAt, wordsBetween } from "./sentence.ts";
import { whenAt } from "./when.ts";

/** "Norway: 7%", "Chile – up to 20 per cent": a party and its rate, as items of a list have them. */
export const LISTED =
  /^[^\p{L}]{0,6}\p{Lu}[\p{L} .’'-]{1,40}?(?:\*{0,2}:| [–—-] )[^\p{L}\d]{0,4}(?:\p{L}+ ){0,3}\d[\d.]*(?:%| per ?cent)/u;

/** What shows that the line above a list speaks of tariffs. */
const OF_TARIFFS = /tariff|dut(?:y|ies)|lev(?:y|ies)|\btax|charg|\bpays?\b|\brates?\b/i;

/** The longest list that is gone back through. */
const LONGEST = 40;

/** A party of a list, and its rates. */
interface Item {
  readonly party: PartyMention;
  readonly rates: readonly RateAt[];
}

/**
 * Reads an item of a list of rates by the line above the list: of one that names whose goods they are, the items name
 * who taxes them; of one that names who taxes, the items name who is taxed.
 *
 * Accepts "Norway: 7%" below "What others charge on Chinese cars", "Fiji: 15%" below "The new American tariffs";
 * refuses "Norway: 7%" below "Growth this year".
 */
export function readListed(sentence: Sentence): Finding[] {
  const item = itemOf(sentence);
  const lead = item && leadOf(sentence);
  if (!item || !lead || !OF_TARIFFS.test(lead.text) || !sentence.context.isAboutTrade) return [];
  const others = lead.parties.filter(({ party }) => party !== item.party.party);
  const one = others[0];
  if (one === undefined || others.some(({ party }) => party !== one.party)) return [];
  const isHit = isWhoseGoods(lead, one);
  const [imposer, target] = isHit ? [item.party.party, one.party] : [one.party, item.party.party];
  return item.rates.map((rate, i) => ({
    ...levelOf(sentence, rate),
    imposer,
    target,
    change: i > 0 ? "to" : null,
    previousPercent: i > 0 ? (item.rates[0]?.percent ?? null) : null,
    status: i > 0 ? "expected" : isHit ? "remaining" : "imposed",
  }));
}

function itemOf(sentence: Sentence): Item | null {
  if (!LISTED.test(sentence.text)) return null;
  const party = sentence.parties[0];
  const first = sentence.rates[0];
  if (party === undefined || first === undefined || first.at - party.to > 6 || isAfterMark(sentence, party))
    return null;
  const second = sentence.rates[1];
  const isFurther =
    second !== undefined &&
    /^,? (?:rising|falling|going|climbing|increasing|dropping) to $/i.test(
      sentence.text.slice(first.end, second.start),
    );
  return { party, rates: isFurther ? [first, second] : [first] };
}

/** "Steel: the American 50 per cent duty": no party is listed. */
function isAfterMark({ tokens }: Sentence, { at }: PartyMention): boolean {
  return tokens.slice(0, at).some(({ text }) => /^[:–—]$/.test(text));
}

/** The line above the list. */
function leadOf(sentence: Sentence): Sentence | null {
  let lead = sentence.previous;
  for (let i = 0; i < LONGEST && lead !== null && LISTED.test(lead.text); i += 1) lead = lead.previous;
  return lead;
}

/** "on Chinese cars", "for cars from China", not "the new American tariffs", "what America charges". */
function isWhoseGoods(lead: Sentence, party: PartyMention): boolean {
  if (/^(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|rates?|tax)$/.test(wordAt(lead, party.to))) return false;
  const before = wordsBetween(lead, Math.max(0, party.at - 2), party.at);
  return (
    /\b(?:on|for|from|against)(?: the)?$/i.test(before) ||
    (party.form === "adjective" && !isActor(lead, party))
  );
}

function levelOf(sentence: Sentence, rate: RateAt): Finding {
  return {
    sentence,
    at: rate.at,
    kind: "tariff",
    imposer: null,
    target: null,
    goods: null,
    ratePercent: rate.percent,
    bound: rate.bound,
    change: null,
    previousPercent: null,
    status: "imposed",
    when: whenAt(sentence, rate.at),
    rule: "listed",
    isDefinite: false,
    isBare: false,
    isRemoval: false,
  };
}
