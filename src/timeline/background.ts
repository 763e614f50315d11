import { isPastVerb } from "../text/verb-forms.ts";
import type { Candidate } from "./model.ts";
import { clauseOf } from "./signs.ts";
import { BYSTANDERS, CAREER, MEASURES, MOVEMENTS, OFFICIALS, TOPIC } from "./topics.ts";

/** “in the third quarter of 2023”, “in the year to January”. */
const SPAN_OF_TIME =
  /\b(?:quarter|half|year|months|weeks|season)\s(?:of|to|through|ended|ending)\s(?:in\s)?$/i;
/** “customs data showed”, “a survey found”: nothing but numbers follows. */
const NUMBERS_SAY =
  /\b(?:data|figures|statistics|surveys?|polls?|census|index|estimates|readings?)\b[^;:“”]{0,80}\b(?:show(?:s|ed|n)?|found|finds|put|suggest(?:s|ed)?|indicated?s?|recorded)\b/i;

/** “expects growth of 1.4 percent”. */
const FORECAST =
  /\b(?:expect(?:s|ed)?|forecasts?|project(?:s|ed)?|predict(?:s|ed)?|sees?)\b[^,;]*\b(?:growth|inflation|GDP|output|demand|deficit|economy|sales)\b/;
/** “stood at 9 percent”, “was down by a fifth”. */
const STANDS_AT =
  /\b(?:stood|stands|been|was|were|remained|stayed)\s(?:at|up|down|above|below|near)\b[^,;]*\d/;

/** “paid 9 percent more”. */
const MORE_BY = /\d\s?(?:%|per ?cent|percent) (?:more|less|fewer|higher|lower)\b/;
/** “worth 300 million dollars”. */
const WORTH = /\bworth\b[^,;]*\d[^,;]*\sin\s$/;
/** What falls without being an amount. */
const NO_AMOUNT = /\b(?:government|cabinet|coalition|regime|city|town)\b/;

/** “sent 410,000 of them”, “bought goods worth $8 billion”: an amount of trade. */
const TRADED =
  /\b(?:sent|sold|shipped|bought|exported|imported|drew|earned|produced|spent|ran|posted|recorded|booked|handled|carried|processed|mined|caught|harvested)\s(?:[a-z]+\s){0,3}[$€£]?\d|\d[\d.,]*\s(?:[a-z]+\s){0,5}(?:was|were)\s(?:sold|shipped|bought|exported|imported)\b/;

/**
 * “Exports fell 27 percent in August”, “in the year to January”, “customs data on Friday showed”, “sent 410,000 cars
 * last year”.
 * Not “The duty rose to 20 percent in August”, “Copper jumped on Tuesday”, “The ministry published its figures on Friday”.
 */
export function isMeasuredPeriod(candidate: Candidate): boolean {
  const { mention, before, governing } = candidate;
  const clause = clauseOf(candidate);
  if (NUMBERS_SAY.test(clause)) return true;
  if (governing?.kind === "remark") return isMovement(before);
  if (mention.precision === "day") return false;
  if (SPAN_OF_TIME.test(before) || WORTH.test(before) || TRADED.test(clause) || FORECAST.test(clause))
    return true;
  if (hasMeasure(clause) || NO_AMOUNT.test(clause)) return false;
  return STANDS_AT.test(clause) || MORE_BY.test(clause) || MOVEMENTS.test(governing?.word ?? "");
}

/** “Inflation eased to 2.8 percent …”: an amount moves, and no measure. */
function isMovement(led: string): boolean {
  const clause = led.split(/[,;]/)[0] ?? "";
  return !hasMeasure(clause) && MOVEMENTS.test(clause) && /\d\s?(?:%|per ?cent)/.test(clause);
}

function hasMeasure(text: string): boolean {
  return MEASURES.test(text);
}

/**
 * “was speaking on Tuesday at a mill”, “did not respond on Tuesday”, “declined to comment on Friday”, “could not be
 * reached on Sunday”.
 * Not “did not sign on Friday”, “declined to extend it on Friday”.
 */
export function isSilence({ before, after }: Candidate): boolean {
  return /\b(?:(?:did|had|has|have)(?: not|n['’]t)(?: yet)?(?: immediately)? (?:repl(?:y|ied)|respond(?:ed)?|comment(?:ed)?|return(?:ed)? (?:a |any )?calls?)|declined (?:to|any) comment|could not (?:immediately )?be reached|(?:was|were) not (?:immediately )?available)\b|^(?!.*["“]).*\b(?:was|were) speaking (?:on|at|in)\b/i.test(
    `${before} ${after}`,
  );
}

/** “her government, which was elected in May”, “since taking office in January”. */
const IN_PASSING =
  /\bsince\s(?:taking|coming|becoming|returning|entering|joining|winning)\b|\bwho\s(?:has\s|had\s)?(?:joined|entered|became|become|took (?:over|office))\b|\b(?:who|which)\s(?:was|were|had been)\s(?:re-?)?(?:elected|appointed|named|born|promoted)\b/i;

/**
 * “Mr Okoye, who joined the ministry in 2009”, “has been minister since 2021”: somebody's life.
 * Not “The tax was abolished in 2009”, “The minister resigned on Monday”.
 */
export function isBiography({ mention, before }: Candidate): boolean {
  const clause = before.split(/[,;]\s(?!who|which)/).at(-1) ?? "";
  if (mention.precision === "year") return CAREER.test(clause) || isOffice(clause);
  return mention.precision === "month" && IN_PASSING.test(clause);
}

/** “have been shut out since late 2020”. */
const HAS_BEEN_SINCE = /\b(?:has|have|had) been [a-z]+(?:ed|t|n|k)\b[^,;]*\bsince\s(?:early\s|late\s)?$/;

/** “has been minister since”, not “has been banned since”. */
function isOffice(clause: string): boolean {
  const held = /\b(?:has|had|have) been ([a-z]+)/.exec(clause)?.[1];
  return held !== undefined && !isPastVerb(held);
}

/**
 * “The mill opened in 1974”: a year of something else than trade and talks.
 * Not “The tax was abolished in 2021”, “The mill opened in May”, “must close by the end of next year”.
 */
export function isOtherYear({ mention, before, after, document }: Candidate): boolean {
  if (HAS_BEEN_SINCE.test(before)) return false;
  const year = document.published?.iso.slice(0, 4);
  const isAhead = year !== undefined && mention.iso > year;
  return mention.precision === "year" && !isAhead && !TOPIC.test(`${before} ${after}`);
}

/**
 * “Analysts said on Tuesday that duties would cost 2 billion euros”, “the growers’ chairman said on Monday”:
 * somebody who only looks on.
 * Not “the minister told farmers on Tuesday”, “the European Union said on Monday”.
 */
export function isBystander({ governing, before, after }: Candidate): boolean {
  if (governing?.kind !== "remark") return false;
  const told = `${before} ${after}`.replace(/“[^”]*”|"[^"]*"/g, "");
  // “the European Union” is a name, “the union” looks on.
  return BYSTANDERS.test(told.replace(/(?<=\S\s)[A-Z]\S*/g, "")) && !OFFICIALS.test(told);
}
