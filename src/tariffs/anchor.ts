import type { Action } from "./actions.ts";
import type { LinkedRate } from "./link-rates.ts";
import { type Sentence, wordAt } from "./sentence.ts";
import { CLOSED, FREE_OF_TARIFF, SPEECH } from "./vocabulary.ts";

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

/** The furthest that an action stands from its tariff. */
const REACH = 24;

/** The tariffs of a sentence, in order, each with its own rates and what happens to it. */
export function findAnchors(sentence: Sentence, linked: readonly LinkedRate[]): Anchor[] {
  const ofNouns = sentence.tariffs.flatMap((at) => {
    const from = FREE_OF_TARIFF.test(wordAt(sentence, at)) ? at : phraseStart(sentence, at);
    const rates = linked.filter(({ tariff }) => tariff === at);
    const kind = sentence.anaphors.includes(at) ? "anaphor" : "noun";
    return splitRelative({ sentence, at, from, rates, action: actionOf(sentence, from, at), kind });
  });
  return [...withShared(ofNouns), ...ofBareRates(sentence, linked)].toSorted((a, b) => a.at - b.at);
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
        action: governor(sentence, link.action),
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

/** Where the noun phrase of a tariff begins: "[an additional 100% retaliatory] tariff", "[Trump’s] tariffs". */
export function phraseStart(sentence: Sentence, at: number): number {
  let from = at;
  while (from > 0 && at - from < 10) {
    const before = sentence.tokens[from - 1];
    if (before === undefined || !(before.isWord || /^[%“”"‘’'-]$/.test(before.text))) break;
    const isPart = !CLOSED.has(before.lower) || /^(?:the|this|these|those|that|per)$/.test(before.lower);
    if (!isPart || SPEECH.has(before.lower) || isActionAt(sentence, from - 1)) break;
    from -= 1;
    if (/^(?:a|an|the)$/.test(before.lower)) break;
  }
  return from;
}

function isActionAt({ actions }: Sentence, at: number): boolean {
  return actions.some((action) => isNear(action, at) && !action.isAnswer);
}

/** Within a long phrase ("bring … down") other words stand, which are no part of the action. */
function isNear(action: Action, at: number): boolean {
  const isLong = action.to - action.at > 3;
  return isLong ? action.at === at || action.to - 1 === at : action.at <= at && at < action.to;
}

/** The action that governs a tariff: the nearest in its clause, where one before it is nearer than one after. */
function actionOf(sentence: Sentence, from: number, at: number): Action | null {
  const near = sentence.actions
    .filter((action) => !sentence.tariffs.includes(action.at) || action.to > action.at + 1)
    .filter((action) => !isAdjective(sentence, action, at))
    .filter((action) => at === action.to || !sentence.anaphors.includes(action.to))
    .filter((action) => sentence.clauses[action.at] === sentence.clauses[at] || action.at === at + 1)
    .map((action) => ({ action, distance: distanceOf(sentence, action, from, at) }))
    .filter(({ distance }) => distance < REACH)
    .toSorted((a, b) => a.distance - b.distance);
  const action = near[0]?.action;
  return action ? governor(sentence, mainVerb(sentence, action, at)) : null;
}

/** "the duty that the cars pay today stays", "tariffs imposed in May were lifted": the verb of the main clause. */
function mainVerb(sentence: Sentence, action: Action, at: number): Action {
  if (action.at <= at || action.status !== "imposed" || !isRelative(sentence, action, at)) return action;
  const main = sentence.actions.find(
    (other) =>
      other.at > action.to &&
      other.at - action.to < 16 &&
      sentence.clauses[other.at] === sentence.clauses[at] &&
      /^(?:cut|suspended|averted|remaining|raised)$/.test(other.status) &&
      isFinite(sentence, other) &&
      !sentence.tariffs.some((tariff) => tariff > action.at && tariff < other.at),
  );
  return main ?? action;
}

/** After "that", after a subject of its own, or as a participle. */
function isRelative(sentence: Sentence, action: Action, at: number): boolean {
  const between = sentence.tokens.slice(at + 1, action.at).map(({ lower }) => lower);
  if (between.some((word) => /^(?:that|which)$/.test(word))) return true;
  const isPlain = !between.some((word) =>
    /^(?:is|are|was|were|will|would|has|have|had|be|been|to)$/.test(word),
  );
  return isPlain && /(?:ed|en|put|set|laid)$/.test(wordAt(sentence, action.at));
}

/** "were lifted", "stays", "will remain": not "on goods cut by hand". */
function isFinite(sentence: Sentence, action: Action): boolean {
  const before = [1, 2, 3].map((step) => wordAt(sentence, action.at - step));
  return (
    action.status === "remaining" ||
    before.some((word) => /^(?:is|are|was|were|be|been|will|would|has|have|had)$/.test(word))
  );
}

/** "hold off implementing", "threatened to impose", "avoid raising": the first verb of the chain decides. */
function governor(sentence: Sentence, action: Action): Action {
  const over = ofNoun(sentence, action);
  if (over !== undefined) return over;
  const before = sentence.actions.findLast((other) => other.to <= action.at);
  if (
    before === undefined ||
    action.at - before.to > 2 ||
    !/^(?:suspended|averted|threatened)$/.test(before.status)
  )
    return action;
  const between = [wordAt(sentence, before.to), wordAt(sentence, before.to + 1)].slice(
    0,
    action.at - before.to,
  );
  const governs = between.every((word) => /^(?:to|the|of|any|on|further)$/.test(word));
  return governs ? { ...before, factor: action.factor } : action;
}

/** "the threatened 60 per cent duty": what it is, not what happens to it, where a verb follows the noun. */
function isAdjective(sentence: Sentence, action: Action, at: number): boolean {
  return (
    /^(?:threatened|suspended|postponed|delayed|increased|reduced)$/.test(wordAt(sentence, action.at)) &&
    /^(?:the|a|an|its|their|his|her|this|that|these|those|any)$/.test(wordAt(sentence, action.at - 1)) &&
    action.at < at &&
    at - action.at < 8 &&
    sentence.actions.some((other) => other.at > at && sentence.clauses[other.at] === sentence.clauses[at])
  );
}

/** "put off by 90 days an increase in its tariff": the verb decides, not its object. */
function ofNoun(sentence: Sentence, action: Action): Action | undefined {
  const isNoun =
    /^(?:an?|the|its|their|any|planned|further)$/.test(wordAt(sentence, action.at - 1)) &&
    /^(?:in|of|to)$/.test(wordAt(sentence, action.to));
  if (!isNoun) return undefined;
  return sentence.actions.findLast(
    (other) =>
      other.to <= action.at &&
      action.at - other.to < 14 &&
      sentence.clauses[other.at] === sentence.clauses[action.at] &&
      /^(?:suspended|averted|threatened)$/.test(other.status),
  );
}

function distanceOf(sentence: Sentence, action: Action, from: number, at: number): number {
  const isBefore = action.at < from;
  const isWithin = action.at <= at && action.to > from;
  if (isWithin) return 3;
  const [start, end] = isBefore ? [action.to, from] : [at + 1, action.at];
  const clause = sentence.clauses[at];
  const commas = countCommas(sentence, start, end);
  const others = sentence.tariffs.filter((other) => start <= other && other < end).length;
  const length = sentence.clauses.slice(start, end).filter((one) => one === clause).length;
  const base = length + 8 * commas + 10 * others + (isBefore ? 0 : afterCost(sentence, action, at));
  return action.isAnswer && !isBefore ? base + 12 : base;
}

/** "tariffs imposed by", "tariff threat", "tariffs will be averted"; but not "tariffs … and cut rates". */
function afterCost(sentence: Sentence, action: Action, at: number): number {
  const isParticiple = /ed$/.test(wordAt(sentence, action.at));
  if (action.at === at + 1) return isParticiple ? 6 : 0;
  return /^(?:and|or|to)$/.test(wordAt(sentence, action.at - 1)) ? 14 : 3;
}

function countCommas(sentence: Sentence, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1)
    if (wordAt(sentence, at) === "," && sentence.clauses[at] === sentence.clauses[from]) count += 1;
  return count === 2 ? 1 : count;
}
