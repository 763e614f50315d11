import type { Candidate } from "./model.ts";
import { EVENTS, MEETINGS } from "./vocabulary.ts";

/** What stands between a date and a noun that does not belong to it: “last month to attack”, “on Monday in talks”. */
const NO_MODIFIER =
  /^(?:to|of|in|on|at|for|by|as|and|or|with|from|that|after|before|during|over|the|an?|its|his|her|their|[a-z]+ing|[a-z]+ed|will|would|is|are|was|were|has|have|had)$/;

/**
 * “March 3: Parliament votes”, “2011 – The dam opens”.
 * Not “On March 3: a look back”, “3.5: a score”.
 */
export function isChronicle({ before, after }: Candidate): boolean {
  return /^[\s•*·–—-]*$/.test(before) && /^\s?[:–—-]\s/.test(after);
}

/**
 * “have until April 30 to comply”, “must be closed by the end of next year”.
 * Not “worked until April”, “by Monday the river had risen”.
 */
export function isDeadline({ before }: Candidate): boolean {
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

/**
 * “Since 2019, Morocco has required visas”, “in talks since August”.
 * Not “the worst since 2019”, “since the talks of 2019”.
 */
export function isSinceThen({ before, sentence }: Pick<Candidate, "before" | "sentence">): boolean {
  return /\bsince\s(?:early\s|late\s)?$/i.test(before) && /\b(?:has|have|had)\b/.test(sentence);
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
