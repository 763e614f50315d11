import type { Candidate } from "./model.ts";
import { TOPIC } from "./topics.ts";
import { EVENTS, MEETINGS } from "./vocabulary.ts";

const CLAUSE = /;|\s[—–]\s|, (?:and|but|while|whereas|although|though)\s/;

/** What stands between a date and a noun that does not belong to it: “last month to attack”, “on Monday in talks”. */
const NO_MODIFIER =
  /^(?:to|of|in|on|at|for|by|as|and|or|with|from|that|after|before|during|over|the|an?|its|his|her|their|[a-z]+ing|[a-z]+ed|will|would|is|are|was|were|has|have|had)$/;

/**
 * “March 3: Parliament votes”, “2011 – The dam opens”, “| 5 July | The ban ends |”.
 * Not “On March 3: a look back”, “3.5: a score”.
 */
export function isChronicle({ before, after }: Candidate): boolean {
  return /^[\s•*·–—|-]*$/.test(before) && /^\s?\*{0,2}\s?(?:[:–—-]\*{0,2}\s|\|)/.test(after);
}

/**
 * “have until April 30 to comply”, “must be closed by the end of next year”.
 * Not “worked until April”, “by Monday the river had risen”.
 */
export function isDeadline({ before, after }: Candidate): boolean {
  if (/^\s(?:is|was) the (?:last day|deadline|cut-off)\b/.test(after)) return true;
  return (
    /\b(?:until|till|by|before|no later than)\s(?:(?:midnight|noon|\d+ ?[ap]m)\s)?(?:on\s)?(?:the\s)?$/i.test(
      before,
    ) &&
    /\b(?:ha(?:s|ve)|must|deadline|given|gives?|gave|required|obliged|ordered|told to|due)\b/i.test(
      before.slice(-120),
    )
  );
}

/**
 * “the May 12 announcement”, “Thursday’s trade talks”.
 * Not “May 12, talks or not”, “Thursday’s weather”.
 */
export function isDatedNoun({ after }: Candidate): boolean {
  if (!/^(?:['’]s)?\s[A-Za-z]/.test(after)) return false;
  const words = nextWords(after, 3);
  const noun = words.findIndex((word) => EVENTS.has(word) || MEETINGS.has(word));
  return noun >= 0 && !words.slice(0, noun).some((word) => NO_MODIFIER.test(word));
}

/** “down from 150% before February”: a level that was changed then. */
const LEVEL_BEFORE = /\b(?:down|up) from\s\d[\d.,]*\s?(?:%|per ?cent)\s(?:duty |tariff |rate )?before\s$/i;

const IN_FORCE_SINCE = /\b(?:in (?:force|place|effect|talks)|on hold|frozen|suspended|shut|closed)\ssince\s/i;

/**
 * “Since 2019, Morocco has required visas”, “in talks since August”, “a rate in force since May”.
 * Not “the worst since 2019”, “since the talks of 2019”.
 */
export function isSinceThen({ before, sentence }: Pick<Candidate, "before" | "sentence">): boolean {
  if (!/\bsince\s(?:early\s|late\s)?$/i.test(before)) return false;
  return IN_FORCE_SINCE.test(before) || /\b(?:has|have|had)\b/.test(sentence);
}

/**
 * “scraps its duty from January 1”, “wants a deal by the end of October”, of a date ahead: a plan, whatever its verb.
 * Not “scraps its duty” of a date behind, “the harvest is late in October”.
 */
export function isPlanned({ document, mention, before, after }: Candidate): boolean {
  const today = document.published?.iso ?? null;
  if (today === null) return false;
  const length = Math.min(today.length, mention.iso.length);
  if (mention.iso.slice(0, length) <= today.slice(0, length)) return false;
  return isCalendarDay(mention) || LIMIT.test(before) || TOPIC.test(clauseOf({ before, after }));
}

/** “stands until Friday”. */
const LIMIT = /\b(?:until|till|by|no later than)\s$/i;

/** “26 May”, not “tomorrow” or “Friday”. */
function isCalendarDay({ precision, text }: Candidate["mention"]): boolean {
  return precision === "day" && /\d/.test(text);
}

/**
 * “On April 16, the bloc follows with a complaint”: a sentence that begins with a day tells what happens then.
 * Not “On Monday the mood was grim”.
 */
export function isFronted({ mention, before, after, governing }: Candidate): boolean {
  return (
    mention.precision === "day" &&
    /^(?:But |And |Then |Then, )?(?:On|From|By|Since|Starting|Late on|Early on)?\s?$/.test(before) &&
    governing?.kind !== "state" &&
    TOPIC.test(clauseOf({ before, after }))
  );
}

/** “down from 150% before February 2025”: a measure was changed then. */
export function isLevelBefore({ before }: Candidate): boolean {
  return LEVEL_BEFORE.test(before);
}

/** “dates from March last year”, of a measure. */
export function isOrigin({ before, after }: Candidate): boolean {
  return (
    /\b(?:dat(?:es?|ing) (?:from|back to)|in (?:force|place|effect) from)\s$/.test(before) &&
    TOPIC.test(clauseOf({ before, after }))
  );
}

/** The clause in which a date stands, without the date. */
export function clauseOf({ before, after }: Pick<Candidate, "before" | "after">): string {
  return `${before.split(CLAUSE).at(-1)} ${after.split(CLAUSE)[0]}`;
}

/** The first words after a date, in small letters, before any mark. */
export function nextWords(after: string, count: number): string[] {
  const words =
    after
      .replace(/^['’]s/, "")
      .split(/[,;.:(“"]/)[0]
      ?.match(/[A-Za-z-]+/g) ?? [];
  return words.slice(0, count).map((word) => word.toLowerCase());
}
