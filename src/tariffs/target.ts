import type { Anchor } from "./anchor.ts";
import { goodsBefore } from "./goods.ts";
import { joinedFrom } from "./joined-parties.ts";
import { type LaidOn, listedBefore, onPhrase, partiesIn } from "./on-phrase.ts";
import type { PartyMention } from "./parties.ts";
import type { Side } from "./roles.ts";
import { type Sentence, wordAt, wordsBetween } from "./sentence.ts";
import { AUXILIARY } from "./vocabulary.ts";

/** Whom a tariff is laid on, by the first way that says so; `from` is where to look, after the rate or the noun. */
export function laidOn(anchor: Anchor, imposer: Side | null, from: number): LaidOn {
  const sufferer = suffererOf(anchor, imposer);
  const phrase = onPhrase(anchor, imposer, from);
  if (sufferer !== null)
    return { target: sufferer, goods: phrase.goods ?? goodsBefore(anchor) ?? sufferedGoods(anchor) };
  if (phrase.target !== null) return { ...phrase, goods: phrase.goods ?? goodsBefore(anchor) };
  const target = objectOf(anchor, imposer) ?? modifierOf(anchor, imposer);
  return { target, goods: phrase.goods ?? goodsBefore(anchor) };
}
/** "Mexico faces a 25% tariff", "South East Asia is among the hardest hit by tariffs". */
function suffererOf({ sentence, at, from, action }: Anchor, imposer: Side | null): string | null {
  if (action?.isSuffered !== true || action.at > at) return null;
  const candidates = sentence.parties.filter(
    (party) =>
      party.at < from &&
      party.at !== imposer?.at &&
      sentence.clauses[party.at] === sentence.clauses[action.at],
  );
  const nearest = candidates.findLast(({ party }) => !imposer?.parties.includes(party));
  return nearest ? joinedBack(sentence, nearest) : ownerOf(sentence, action.at, imposer);
}

/** "[Japanese steel] will pay", "its [chips] face": what pays. */
function sufferedGoods({ sentence, action }: Anchor): string | null {
  if (action === null) return null;
  let to = action.at;
  while (to > 0 && (AUXILIARY.has(wordAt(sentence, to - 1)) || /ly$/.test(wordAt(sentence, to - 1)))) to -= 1;
  const party = sentence.parties.findLast(
    (one) => one.at < to && to - one.at <= 5 && one.form === "adjective",
  );
  const from = party?.to ?? to;
  const goods = wordsBetween(sentence, from, to).trim();
  return party !== undefined && to > from && /^[\p{L} -]+$/u.test(goods) ? goods : null;
}

/** "[Peru] escaped: its bananas pay", "[Ghana and Togo] … Their bananas pay": whose goods they are. */
function ownerOf(sentence: Sentence, to: number, imposer: Side | null): string | null {
  const pronoun = sentence.tokens
    .slice(0, to)
    .findLastIndex(({ lower }) => lower === "its" || lower === "their");
  if (pronoun === -1) return null;
  const isOther = ({ party }: PartyMention) => !imposer?.parties.includes(party);
  const own = sentence.parties.findLast((party) => party.at < pronoun && isOther(party));
  if (own) return joinedBack(sentence, own);
  if (sentence.tokens[pronoun]?.lower === "their") return listedBefore(sentence);
  return sentence.previous?.parties.find(isOther)?.party ?? null;
}

function joinedBack(sentence: Sentence, last: PartyMention): string {
  const first =
    sentence.parties.find((party) => party.at < last.at && joinedFrom(sentence, party).includes(last)) ??
    last;
  return [...new Set(joinedFrom(sentence, first).map(({ party }) => party))].join(", ");
}

/** "hit China with tariffs", "threatened Canada with": the object between verb and noun. */
function objectOf({ sentence, from, at, action }: Anchor, imposer: Side | null): string | null {
  if (action === null || action.at > at) return null;
  const object = sentence.parties.find(
    (party) =>
      party.at > action.at &&
      party.at < from &&
      !imposer?.parties.includes(party.party) &&
      !party.isPossessive,
  );
  return object
    ? [
        ...new Set(
          joinedFrom(sentence, object)
            .filter((one) => one.at < from)
            .map(({ party }) => party),
        ),
      ].join(", ")
    : null;
}

/** "Mexico tariffs" of somebody else’s. */
function modifierOf({ sentence, from, at }: Anchor, imposer: Side | null): string | null {
  const party = partiesIn(sentence, from, at).find(
    (one) => !imposer?.parties.includes(one.party) && !one.isPossessive && one.form === "name",
  );
  return party?.party ?? null;
}
