import type { Anchor } from "./anchor.ts";
import { isFreeOfDuty } from "./find-tariffs.ts";
import type { Finding } from "./finding.ts";
import type { RateChange } from "./rate-changes.ts";
import { type Side, subjectBefore } from "./roles.ts";
import { wordAt, wordsBetween } from "./sentence.ts";
import { statusOf } from "./status.ts";
import { NO_RATE, perSide } from "./tariff-finding.ts";
import { FREE_OF_TARIFF } from "./vocabulary.ts";

/**
 * A level of nothing.
 *
 * Accepts "agreed to zero tariffs on fish", "shirts enter Canada duty-free", "zero-rated cocoa"; refuses "no tariffs
 * were discussed", "zero interest in tariffs", "duty-free shops".
 */
export function dutyFree(anchor: Anchor, imposer: Side | null): Finding[] | null {
  const { sentence, at } = anchor;
  const isFree =
    FREE_OF_TARIFF.test(wordAt(sentence, at)) ||
    isFreeOfDuty(sentence.tokens, at) ||
    /\bfree of$/i.test(wordsBetween(sentence, at - 2, at));
  if (!isFree && wordAt(sentence, at - 1) !== "zero") return null;
  const admits = /\b(?:admit|allow|let|accept|import|grant|giv|gave|offer|agree)\w*/i.test(
    wordsBetween(sentence, Math.max(0, anchor.from - 12), anchor.from),
  );
  const side = imposer ?? (isFree && !admits ? null : subjectBefore(sentence, anchor.from));
  if (side === null) return null;
  const change: RateChange = {
    ...NO_RATE,
    ratePercent: 0,
    bound: "exactly",
    change: "to",
    from: at + 1,
    rule: "duty-free",
  };
  const status = statusOf(anchor);
  const clause = sentence.wordsOfClause(at);
  const isOpen =
    /\bwould\b/i.test(clause) ||
    ((status === "expected" || status === "threatened") && !/\b(?:can|will)\b/i.test(clause));
  const isKept = /\b(?:keeps?|kept|continu\w+|still|remain\w*|stay\w*)\b/i.test(clause);
  const findings = perSide(anchor, side, change, false).map((finding) => ({
    ...finding,
    target: finding.target ?? (isFree ? freedParty(anchor, finding.imposer) : null),
    status: isOpen ? ("expected" as const) : isKept ? ("remaining" as const) : ("cut" as const),
  }));
  return isFree ? findings.filter(({ target }) => target !== null) : findings;
}

/** "zero-rated [Ghanaian] cocoa", "[Bangladeshi] shirts enter Canada duty-free": whose goods they are. */
function freedParty({ sentence, at }: Anchor, imposer: string | null): string | null {
  const others = sentence.parties.filter(({ party }) => party !== imposer);
  const after = others.find((party) => party.at > at && party.at <= at + 4);
  return (after ?? others.findLast((party) => party.at < at))?.party ?? null;
}
