import { isPastVerb } from "../text/verb-forms.ts";
import { isQuoted } from "./governing-word.ts";
import type { Candidate } from "./model.ts";
import {
  clauseOf,
  isDatedNoun,
  isDeadline,
  isLevelBefore,
  isPlanned,
  isSinceThen,
  nextWords,
} from "./signs.ts";
import { MEASURES, TOPIC } from "./topics.ts";
import { COMMITMENT, HEDGE, MEETINGS, TREATIES } from "./vocabulary.ts";

/**
 * “Published on 29/02/2024 – 11:09”, “Updated Monday”, “Will you go in May?”.
 * Not “Published in 1859, it changed biology.”, “Talks failed on Monday”.
 */
export function isNoStatement({ before, after, sentence }: Candidate): boolean {
  const words = `${before} ${after}`.split(/\s+/).filter((word) => word.length > 2);
  return (
    words.length < 2 ||
    /\?["”’)]?$/.test(sentence) ||
    (words.length < 6 && /^\s*(?:published|updated|posted|photo|file)\b/i.test(before))
  );
}

/** “Oslo, ”, “GENEVA (Wire) — ”, “(Geneva, ”; not “On ”. */
const PLACE_FIRST =
  /^\(?(?!(?:On|In|By|Since|From|Until|At|The)\s)[A-Z][\w.'’/-]*(?:[ ,/]+[A-Z][\w.'’-]*){0,4}(?:\s\([^)]*\))?(?:,| [–—-])\s$/;

/**
 * “DHAKA, July 9 (AFP) - Bangladesh will …”, “Geneva, 3 May 2024 – Envoys met”.
 * Not “March 26, 1971: Bangladesh …”, “In Geneva, on May 3 (a Friday) - envoys met”.
 */
export function isDateline({ before, after }: Candidate): boolean {
  if (/^\s*[A-Z]{3}[A-Z\s.,'’-]*(?:\([^)]*\)\s)?$/.test(before.slice(0, 60)))
    return /^,?\s?(?:\([^)]*\)\s?)?[-–—:]/.test(after);
  return PLACE_FIRST.test(before.slice(0, 60)) && /^\)?\s?(?:\([^)]*\)\s?)?[-–—]{1,2}\s/.test(after);
}

/**
 * “Ties are strained this week”, “prices rose early this year”: no more than the document's present.
 * Not “earlier this month”, “next week”.
 */
export function isOwnPeriod(candidate: Candidate): boolean {
  const { mention } = candidate;
  return (
    !isDatedNoun(candidate) &&
    /^(?:(?:early|late) )?this (?:week|month|year)$|this week$/i.test(mention.text.replace(/\s+/g, " "))
  );
}

/** What a comparison with the past ranks by, or denies. */
const RANKING =
  /\b(?:first|last|only|second|(?<!\ba )(?:third|fourth|fifth)|most|least|best|worst|[a-z]+est|increase|rise|drop|fall|decline|no|not|never)\b|n['’]t\b/i;

/** “the first time since they took office in”. */
const SINCE_CLAUSE = /([^,;.]*)\bsince\s([^,;.]{4,80}\s)(?:in\s|on\s)?$/;

/** “she took office”, not “they agreed to a truce”. */
function isOtherDeed(text: string): boolean {
  return !TOPIC.test(text) && (text.match(/[a-z]+/g) ?? []).some((word) => isPastVerb(word));
}

/**
 * “the worst drought since 1992”, “has not sat since May”, “cheaper than in 2021”, “up from 3 percent in May”,
 * “the first since he took office in May”.
 * Not “doubled the duty to 6 percent from 3 percent in May”, “since 2022, the rule has held”, “their first call since the agreement of May 3”.
 */
export function isComparison({ before, mention }: Candidate): boolean {
  if (
    /\b(?:than|compared (?:with|to)|versus|(?<!(?:early|soon|late|recently) )as|like)\s(?:in\s|on\s|that of\s)?$/i.test(
      before,
    )
  )
    return true;
  if (/\bfrom\s[$€£]?\d[^,;]*\sin\s$/.test(before.slice(-60)) && !MEASURES.test(before)) return true;
  if (/\b(?:what|than)\s(?:[\w’']+\s){1,4}$/.test(before) && /\bago$/.test(mention.text)) return true;
  const since = SINCE_CLAUSE.exec(before.slice(-160));
  if (since !== null && RANKING.test(since[1] ?? "") && isOtherDeed(since[2] ?? "")) return true;
  if (!/\bsince\s(?:at least\s|early\s|late\s)?$/i.test(before)) return false;
  return RANKING.test(before.slice(-100).split(/[,;.]/).at(-1) ?? "");
}

/**
 * “could continue into the weekend”, “as they did before March”, “governor from 2010 to 2018”.
 * Not “must leave before June 1”, “days before Friday’s call”.
 */
export function isBound(candidate: Candidate): boolean {
  const { before, after, mention, sentence } = candidate;
  if (/^into\b/i.test(mention.text) || /\b(?:into|beyond|past)\s$/i.test(before)) return !LASTED.test(before);
  if (mention.precision === "year" && /\bfrom\s$/i.test(before) && /^\s(?:to|until)\s/.test(after))
    return true;
  return (
    /\bbefore\s$/i.test(before) &&
    !isDatedNoun(candidate) &&
    !isPlanned(candidate) &&
    !isLevelBefore(candidate) &&
    !/\b(?:must|deadline|ha(?:s|ve|d) to|needs? to|required|due|will|to (?:begin|start|end|be))\b/i.test(
      sentence,
    )
  );
}

/**
 * “his 2011 mayoral campaign”, “their 2019 level”, “the 2023-2024 academic year”.
 * Not “the 2015 nuclear accord”, “the 2024 election”.
 */
export function isNamedByYear({ mention, before, after }: Candidate): boolean {
  if (mention.precision !== "year" || !/^\s[a-z]/.test(after)) return false;
  if (!/(?:\b(?:the|an?|its|his|her|their|our)|['’]s)(?:\s[a-z]+)?\s$/i.test(before)) return false;
  return !nextWords(after, 3).some((word) => TREATIES.has(word) || MEETINGS.has(word));
}

/**
 * “under a law passed last year”, “in the tower built in 1931”.
 * Not “the court ruled in 2019”, “under a law passed on May 3”.
 */
export function isBackgroundYear({ mention, before }: Candidate): boolean {
  if (mention.precision !== "year") return false;
  return /\b(?:under|of|by|with|from|on|to|in|for|at|into|against|over|through)\s(?:an?|the|its|his|her|their)\s(?:[\w’'-]+\s)(?:[\w’'-]+\s)?(?:[a-z]+ed|built|made|won|held|sold|bought|written|struck|set)\s(?:back\s)?(?:in\s)?$/i.test(
    before.slice(-120),
  );
}

/** “held talks into late Thursday”. */
const LASTED = /\b(?:held|lasted|stretched|went|ran|talked|met)\b/;

/** A sentence about a number of things. */
const AMOUNT_FIRST =
  /^(?:(?:more|less|fewer) than |about |around |some |nearly |almost |over |roughly |at least |up to )?[$€£]?\d[\d,.]*\s(?!(?:percent|per cent) tariff)/i;
/** A level that something has or will have: “to reach 60 million”. */
const LEVEL =
  /\b(?:reach|exceed|total|hit|top|surpass)(?:es|s|ed|ted|led|ped)?\s(?:about |nearly |around |some )?[$€£]?\d/i;

/**
 * “More than 40,000 students went abroad in 2022”, “Inflation averaged 3 percent in May”, “will reach 60 million in 2050”.
 * Not “The bank raised its rate to 8 percent in May”, “12 people died on Monday”.
 */
export function isStatistic(candidate: Candidate): boolean {
  const { mention, sentence, before, governing } = candidate;
  if (mention.precision === "day") return false;
  if ((AMOUNT_FIRST.test(sentence) && !/\bsince\b/.test(before)) || LEVEL.test(before)) return true;
  return (
    governing?.kind === "state" &&
    !isSinceThen({ before, sentence }) &&
    !isDeadline(candidate) &&
    !isLevelBefore(candidate)
  );
}

/**
 * “We will know more tomorrow”, “The rate is 25 percent today”, as somebody says.
 * Not “We sign the deal tomorrow”, “The court rules today”.
 */
export function isSpokenDay({ mention, before, after, sentence }: Candidate): boolean {
  if (!/^(?:today|tomorrow|tonight|last night)$/i.test(mention.text) || !/["“”]/.test(sentence)) return false;
  return !TOPIC.test(clauseOf({ before, after })) && isQuoted(before, after);
}

/**
 * “said on Monday that he might raise it”, “told them on Friday he was not sure”.
 * Not “said on Monday that he will raise it”, “the rise could be delayed, the ministry announced on Friday”.
 */
export function isHedgedRemark(candidate: Candidate): boolean {
  if (candidate.governing?.kind !== "remark") return false;
  const said = candidate.after.slice(0, 160);
  const hedge = HEDGE.exec(said);
  return hedge !== null && !COMMITMENT.test(said.slice(0, hedge.index));
}
