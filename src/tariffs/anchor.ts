import type { Action } from "./actions.ts";
import { actionOf, governor } from "./governing-action.ts";
import type { LinkedRate } from "./link-rates.ts";
import { type Sentence, wordAt, wordsBetween } from "./sentence.ts";
import { CLOSED, FREE_OF_TARIFF, SPEECH, TAXED_AT_HOME } from "./vocabulary.ts";

/** A tariff that a sentence speaks of: its noun, its rates, and what happens to it. */
export interface Anchor {
  readonly sentence: Sentence;
  /** The tariff noun. */
  readonly at: number;
  /** The first token of its noun phrase, rates and adjectives included. */
  readonly from: number;
  readonly rates: readonly LinkedRate[];
  /** What stands for the tariff: its noun, a rate alone ("slapped 35 percent on"), or "it", told before. */
  readonly kind: "noun" | "rate" | "anaphor";
  readonly action: Action | null;
  /** The rate before the action, where a relative clause tells it. */
  readonly before?: number;
  /** A token of the clause that tells the rate, where it is not the noun’s. */
  readonly clauseAt?: number;
}

/** The tariffs of a sentence, in order, each with its own rates and what happens to it. */
export function findAnchors(sentence: Sentence, linked: readonly LinkedRate[]): Anchor[] {
  const ofNouns = sentence.tariffs.flatMap((at) => {
    const from = FREE_OF_TARIFF.test(wordAt(sentence, at)) ? at : phraseStart(sentence, at);
    const rates = linked.filter(({ tariff }) => tariff === at);
    const kind = sentence.anaphors.includes(at) ? "anaphor" : "noun";
    return splitRelative({ sentence, at, from, rates, action: actionOf(sentence, from, at), kind });
  });
  return [
    ...withShared(ofNouns),
    ...ofBareRates(sentence, linked),
    ...ofBareVerbs(sentence, linked),
  ].toSorted((a, b) => a.at - b.at);
}

/** "the American duty on jets and the European duty on planes will return": one verb for both. */
function withShared(anchors: readonly Anchor[]): Anchor[] {
  return anchors.map((anchor, i) => {
    const next = anchors[i + 1];
    if (anchor.action !== null || next?.action == null || next.action.at < next.at) return anchor;
    const { sentence, at } = anchor;
    const between = sentence.tokens.slice(at + 1, next.at).map(({ lower }) => lower);
    const isJoined =
      sentence.clauses[at] === sentence.clauses[next.at] &&
      between.includes("and") &&
      !between.some((word) => /^(?:,|is|are|was|were|will|would|has|have|had|said)$/.test(word));
    return isJoined ? { ...anchor, action: next.action } : anchor;
  });
}

/** "would tax Canadian beef": whose goods they are shows that it is a tariff. */
function ofBareVerbs(sentence: Sentence, linked: readonly LinkedRate[]): Anchor[] {
  return sentence.actions.flatMap((action): Anchor[] => {
    const isTaxing =
      /^(?:tax|taxes|taxed|taxing)$/.test(wordAt(sentence, action.at)) && action.to === action.at + 1;
    const party = sentence.parties.find(
      ({ at, form }) =>
        form === "adjective" &&
        (at === action.to ||
          (at === action.to + 1 && /^(?:the|all|some|most|any)$/.test(wordAt(sentence, action.to)))),
    );
    if (!isTaxing || party === undefined || linked.some((link) => link.action === action)) return [];
    const object = wordsBetween(sentence, action.to, party.to + 4);
    if (TAXED_AT_HOME.test(object) || sentence.tariffs.includes(action.at)) return [];
    return [
      { sentence, at: party.to, from: party.to, rates: [], action: governor(sentence, action), kind: "rate" },
    ];
  });
}

/** "slapped 35 percent on", "is taxed at 20 percent": the rate itself stands for the tariff. */
function ofBareRates(sentence: Sentence, linked: readonly LinkedRate[]): Anchor[] {
  return linked.flatMap((link): Anchor[] => {
    if (link.by !== "verb" || link.action === undefined) return [];
    const rates = linked.filter(({ tariff }) => tariff === link.tariff);
    return [
      {
        sentence,
        at: link.tariff,
        from: link.rate.at,
        rates,
        action: link.action && governor(sentence, link.action),
        kind: "rate",
      },
    ];
  });
}

/** "scaled back the tariffs – which had soared to over 100% –" tells two things: a level, and what came of it. */
function splitRelative(anchor: Anchor): Anchor[] {
  const { sentence, at, rates, action } = anchor;
  const first = rates[0];
  if (first === undefined || action === null || action.at > at) return [anchor];
  const clause = sentence.clauses[first.rate.at];
  const start = sentence.clauses.indexOf(clause ?? -1);
  const own = sentence.actions.findLast((other) => other.at > at && other.at < first.rate.at);
  const isRelative = start > at && /^(?:which|that)$/.test(wordAt(sentence, start + 1));
  if (own === undefined || !isRelative) return [anchor];
  return [
    { ...anchor, rates: [], before: first.rate.percent },
    { ...anchor, action: own, clauseAt: own.at },
  ];
}

const PRONOUN = /^(?:it|they|them|that|this|both)$/;

/** Where the noun phrase of a tariff begins: "[an additional 100% retaliatory] tariff", "[Trump’s] tariffs". */
export function phraseStart(sentence: Sentence, at: number): number {
  let from = at;
  if (PRONOUN.test(wordAt(sentence, at))) return from;
  while (from > 0 && at - from < 10 && isPart(sentence, from - 1)) {
    from -= 1;
    if (/^(?:a|an|the)$/.test(wordAt(sentence, from))) break;
  }
  return from;
}

/** Whether a token may stand in the noun phrase of a tariff. */
function isPart(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token === undefined || !(token.isWord || /^[%“”"‘’'-]$/.test(token.text))) return false;
  const isOpen = !CLOSED.has(token.lower) || /^(?:the|this|these|those|that|per)$/.test(token.lower);
  return isOpen && !SPEECH.has(token.lower) && !isActionAt(sentence, at);
}

function isActionAt({ actions }: Sentence, at: number): boolean {
  return actions.some((action) => isNear(action, at) && !action.isAnswer);
}

/** Within a long phrase ("bring … down") other words stand, which are no part of the action. */
function isNear(action: Action, at: number): boolean {
  const isLong = action.to - action.at > 3;
  return isLong ? action.at === at || action.to - 1 === at : action.at <= at && at < action.to;
}
