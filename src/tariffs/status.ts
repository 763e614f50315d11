import type { Action } from "./actions.ts";
import type { Anchor } from "./anchor.ts";
import { avertedIn } from "./averted.ts";
import { leadOf } from "./lead.ts";
import type { TariffStatus } from "./model.ts";
import { type Sentence, wordAt, wordsBetween } from "./sentence.ts";
import {
  CONFIRMED,
  DECIDED,
  MAYBE,
  NEVER,
  OUTSIDE,
  THREAT,
  WANTED,
  WOULD,
  withoutMonths,
} from "./status-words.ts";

/** What the words say happens; null where they say that nothing does. */
export function statusOf(anchor: Anchor): TariffStatus | null {
  return isAsked(anchor) ? null : statusTold(anchor);
}

function statusTold(anchor: Anchor): TariffStatus | null {
  const { sentence, action } = anchor;
  if (isDenied(anchor)) return isToCome(anchor) ? "averted" : null;
  if (action === null) return withoutAction(anchor);
  const lead = leadOf(anchor);
  if (avertedIn(sentence, anchor.at)) return "averted";
  if (isSaidToBeThreatened(anchor)) return "threatened";
  if (isJoinedToDone(sentence, action)) return "imposed";
  if (action.isSuffered && action.status === "imposed" && /\bstill$/i.test(lead.trim()) && !MAYBE.test(lead))
    return "remaining";
  const own = lead.split(action.status === "remaining" ? /[:;]|\b(?:and|but)\b/ : /[:;]/).at(-1) ?? "";
  return NEVER.test(own) ? denied(anchor, lead) : affirmed(anchor, action, lead);
}

/** "asked whether the levies could return": a question tells nothing; nor does "unless it withdraws its tariff". */
function isAsked({ sentence, at, action }: Anchor): boolean {
  const before = wordsBetween(sentence, Math.max(0, at - 12), at);
  if (/\b(?:asked|wonder\w*|question\w*|debat\w*|unclear) (?:whether|if)\b/i.test(before)) return true;
  const isEased = action !== null && /^(?:cut|suspended)$/.test(action.status);
  return isEased && /^unless\b/i.test(sentence.wordsOfClause(at));
}

/** "no tariffs", "no new American tariffs" */
function isDenied({ sentence, at, from }: Anchor): boolean {
  return (
    wordAt(sentence, from - 1) === "no" && !sentence.rates.some((rate) => rate.at >= from && rate.to <= at)
  );
}

/** "there will be no tariffs": said of the future. */
function isToCome({ sentence, at, action }: Anchor): boolean {
  return (
    /\b(?:will|would|won[’']t|going to|shall)\b/i.test(sentence.wordsOfClause(at)) &&
    (action === null || action.status === "imposed" || action.status === "raised")
  );
}

function affirmed(anchor: Anchor, action: Action, lead: string): TariffStatus {
  const { sentence } = anchor;
  const clause = sentence.wordsOfClause(action.at);
  if (action.status === "imposed" || action.status === "raised") return ofIncrease(anchor, lead, clause);
  if (action.isRemoval && isOnlyPlanned(anchor)) return "averted";
  if (action.status === "cut" || action.status === "suspended")
    return isPlanned(lead) || isNounOfPlan(sentence, action.at) || isOnCondition(sentence, action, lead)
      ? "expected"
      : action.status;
  return action.status === "remaining" && startedIn(clause) ? "imposed" : action.status;
}

/** "will scrap the penalty if the other drops its duty" */
function isOnCondition(sentence: Sentence, action: Action, lead: string): boolean {
  const rest = wordsBetween(sentence, action.to, sentence.tokens.length);
  return DECIDED.test(lead) && /\b(?:if|unless|provided|as soon as)\b/i.test(rest);
}

/** "the threatened 60 per cent duty is dropped", "withdrew the planned levy": it never came. */
function isOnlyPlanned({ sentence, from, at }: Anchor): boolean {
  return /\b(?:threatened|planned|proposed|looming)\b/i.test(
    wordsBetween(sentence, Math.max(0, from - 2), at),
  );
}

/** A rate that nobody acts on: an existing level, or one that is threatened or expected. */
function withoutAction(anchor: Anchor): TariffStatus | null {
  const clause = anchor.sentence.wordsOfClause(anchor.at);
  if (avertedIn(anchor.sentence, anchor.at)) return "averted";
  if (/\b(?:rarely|seldom|usually|typically|generally)\b/i.test(clause)) return null;
  const own = wordsBetween(anchor.sentence, anchor.from, anchor.at);
  if (/^(?:and |but )?(?:if|unless|should)\b/i.test(clause)) return "threatened";
  if (/\b(?:planned|proposed|potential|possible|looming|expected)\b/i.test(own)) return "expected";
  if (THREAT.test(clause)) return "threatened";
  if (MAYBE.test(withoutMonths(clause))) return "expected";
  return /\b(?:current|currently|existing|still|unchanged)\b/i.test(clause) ? "remaining" : "imposed";
}

/** "imposed and threatened": what is also done is done. */
function isJoinedToDone({ actions, tokens }: Sentence, action: Action): boolean {
  if (action.status !== "threatened" || tokens[action.at - 1]?.lower !== "and") return false;
  return actions.some((other) => other.to === action.at - 1 && other.status === "imposed");
}

/** "the levies he has threatened": whatever else is said of them. */
function isSaidToBeThreatened({ sentence, at }: Anchor): boolean {
  const threat = sentence.actions.find(
    (action) => action.status === "threatened" && action.at > at + 1 && action.at <= at + 4,
  );
  return threat !== undefined && /^(?:he|she|it|they|that|which)$/.test(wordAt(sentence, at + 1));
}

/** "will not raise", "did not expect the tariff to take effect": averted; "has not imposed": nothing. */
function denied({ sentence, at, action }: Anchor, lead: string): TariffStatus | null {
  const isForecast =
    /\b(?:expect|anticipat|foresee|see|plan|intend|going to|will|would|won|shall|yet to|want|rul|space|position|mood|refus|pledg|promis|agree)\w*/i.test(
      lead,
    );
  if (!isForecast || WANTED.test(sentence.wordsOfClause(at))) return null;
  const isLaid = action !== null && /^(?:imposed|raised|threatened)$/.test(action.status);
  if (isLaid && /\byet to\b/i.test(lead)) return null;
  if (isLaid) return /\b(?:space|position|mood)\b/i.test(lead) ? "expected" : "averted";
  return action?.status === "cut" || action?.status === "suspended" ? "remaining" : null;
}

function ofIncrease(anchor: Anchor, lead: string, clause: string): TariffStatus {
  const { sentence, action } = anchor;
  if (isThreatened(anchor, lead)) return "threatened";
  if (/\bwould (?:also |otherwise )?have\b/i.test(lead))
    return sentence.actions.some((other) => other.status === "suspended") ? "suspended" : "averted";
  const isOpen = /\b(?:unless|if)\b/i.test(clause) && action?.status === "raised";
  return notYet(anchor, lead) ?? (isOpen ? "threatened" : (action?.status ?? "imposed"));
}

/** What is only to come; null of what has come, and of what is decided. */
function notYet(anchor: Anchor, lead: string): TariffStatus | null {
  if (CONFIRMED.test(lead)) return null;
  if (WOULD.test(lead)) return isOwnWord(anchor, lead) ? "threatened" : "expected";
  return MAYBE.test(lead) ? "expected" : null;
}

/** Whether what would come is the word of who would do it, or hangs on a condition. */
function isOwnWord(anchor: Anchor, lead: string): boolean {
  return isConditional(anchor) || !(isOthersWord(lead) || anchor.action?.isSuffered === true);
}

function isConditional({ sentence }: Anchor): boolean {
  return /\bunless\b/i.test(sentence.text);
}

/** "analysts say it will", "may go on to": not the word of who would do it. */
function isOthersWord(lead: string): boolean {
  return OUTSIDE.test(lead) || MAYBE.test(lead.replace(/\bplans? to\b/i, ""));
}

function isThreatened({ sentence, at }: Anchor, lead: string): boolean {
  const isNear = (other: Action) => sentence.clauses[other.at] === sentence.clauses[at] && other.at <= at + 2;
  return (
    THREAT.test(lead) || sentence.actions.some((other) => other.status === "threatened" && isNear(other))
  );
}

/** "said he would lower", "may cut", "considering": not done yet. "agreed to cut", "announced plans to drop" is decided. */
function isPlanned(lead: string): boolean {
  const last = lead.slice(-120);
  if (
    /\b(?:has|have|had)(?: \w+)? been$|\b(?:was|were)(?: \w+ly)?$/i.test(last.trim()) &&
    !/\b(?:if|expect\w*|would)\b/i.test(last)
  )
    return false;
  if (DECIDED.test(last) && !MAYBE.test(last) && !/\bif\b/i.test(last)) return false;
  if (
    /\b(?:agree\w*|announc\w*|decid\w*|decision)\b[^,;]*$/i.test(last) &&
    !MAYBE.test(last.replace(/\bplans?\b/gi, ""))
  )
    return false;
  return (
    WOULD.test(last) || MAYBE.test(last) || /\b(?:promis|pledg|vow)\w*/i.test(last) || /\bif\b/i.test(last)
  );
}

/** "plans for lowering tariffs", "some tariff reduction may come". */
function isNounOfPlan(sentence: Sentence, at: number): boolean {
  return (
    /^(?:for|of|at)$/.test(wordAt(sentence, at - 1)) &&
    /^(?:plan|plans|hope|hopes|talks|aimed|prospect|chance)$/.test(wordAt(sentence, at - 2))
  );
}

/** "Since March … has remained in place" tells when it began. */
function startedIn(clause: string): boolean {
  return /\bsince (?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|last|early|late|mid))/i.test(
    clause,
  );
}
