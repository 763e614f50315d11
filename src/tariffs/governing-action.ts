import type { Action } from "./actions.ts";
import { type Sentence, wordAt, wordsBetween } from "./sentence.ts";

/** The furthest that an action stands from its tariff. */
const REACH = 24;

/** The action that governs a tariff: the nearest in its clause, where one before it is nearer than one after. */
export function actionOf(sentence: Sentence, from: number, at: number): Action | null {
  const near = sentence.actions
    .filter((action) => !sentence.tariffs.includes(action.at) || action.to > action.at + 1)
    .filter(
      (action) =>
        !isAdjective(sentence, action, at) &&
        !isOfNext(sentence, action, at) &&
        !isAnswered(sentence, action, from),
    )
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
  const isAside = wordAt(sentence, action.at - 1) === "," && /^(?:raised|cut)$/.test(action.status);
  const isDone = action.status === "imposed" || isAside;
  if (action.at <= at || !isDone || !isRelative(sentence, action, at)) return action;
  const main = sentence.actions.find(
    (other) =>
      other.at > action.to &&
      other.at - action.to < 16 &&
      sentence.clauses[other.at] === sentence.clauses[at] &&
      /^(?:cut|suspended|averted|remaining|raised)$/.test(other.status) &&
      isMainVerb(sentence, other) &&
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
function isMainVerb(sentence: Sentence, action: Action): boolean {
  const before = [1, 2, 3].map((step) => wordAt(sentence, action.at - step));
  return (
    action.status === "remaining" ||
    /^(?:is|are|was|were|have|has)$/.test(wordAt(sentence, action.at)) ||
    (before[0] === "," && /s$/.test(wordAt(sentence, action.at))) ||
    before.some((word) => /^(?:is|are|was|were|be|been|will|would|has|have|had)$/.test(word))
  );
}

/** "hold off implementing", "threatened to impose", "avoid raising": the first verb of the chain decides. */
export function governor(sentence: Sentence, action: Action): Action {
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

/** "will not retaliate for the tariff", "answered the tariffs with a complaint": it is what is answered. */
function isAnswered(sentence: Sentence, action: Action, from: number): boolean {
  const between = wordsBetween(sentence, action.to, from);
  return (
    action.isAnswer &&
    action.to <= from &&
    from - action.to <= 2 &&
    action.to === action.at + 1 &&
    (between === "" || /^(?:for|to|against)\b/i.test(between))
  );
}

/** "calls the charge unfair and imposed a 15% tariff": the verb has a tariff of its own. */
function isOfNext(sentence: Sentence, action: Action, at: number): boolean {
  const isActive = !/^(?:is|are|was|were|be|been|being)$/.test(wordAt(sentence, action.at - 1));
  return (
    action.at > at + 1 &&
    isActive &&
    /^(?:and|,|but|then|also)$/.test(wordAt(sentence, action.at - 1)) &&
    sentence.tariffs.some(
      (tariff) =>
        tariff >= action.to &&
        tariff - action.to < 12 &&
        sentence.clauses[tariff] === sentence.clauses[action.at],
    )
  );
}

/** "the threatened 60 per cent duty": what it is, not what happens to it, where a verb follows the noun. */
function isAdjective(sentence: Sentence, action: Action, at: number): boolean {
  const isBefore =
    /^(?:the|a|an|its|their|his|her|this|that|these|those|any)$/.test(wordAt(sentence, action.at - 1)) &&
    action.at < at;
  if (isBefore && /^(?:reduced|increased)$/.test(wordAt(sentence, action.at))) return true;
  return (
    isBefore &&
    /^(?:threatened|suspended|postponed|delayed)$/.test(wordAt(sentence, action.at)) &&
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
