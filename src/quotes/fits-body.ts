import type { Figure } from "./figure.ts";
import type { Mention } from "./mention.ts";

const AUTHORITIES =
  /^(?:ministry|department|agency|commission|authority|bureau|administration|office|service|committee|council)$/;
const PRESS =
  /^(?:newspaper|paper|daily|magazine|journal|times|post|news|tribune|herald|guardian|telegraph|agency|broadcaster|outlet)$/;
const FIRMS =
  /^(?:company|firm|group|bank|airline|carrier|manufacturer|automaker|carmaker|chipmaker|retailer|operator|corporation|startup)$/;
const GROUPS = /^(?:group|organisation|organization|body|charity|ngo|association|union|watchdog|federation)$/;

/** Whether “the agency”, “the newspaper”, “the company” may stand for it. */
export function fitsBody(figure: Figure, { head, words }: Mention): boolean {
  if (figure.heads.has(head))
    return (
      words.length < 2 ||
      figure.names.some((name) => words.every((word) => name.toLowerCase().includes(word)))
    );
  if (/^(?:country|nation|kingdom|republic)$/.test(head)) return figure.countryName !== null;
  const heads = [...figure.heads];
  const isOneOf = (kinds: RegExp) => kinds.test(head) && heads.some((one) => kinds.test(one));
  const hasNoHead = heads.length === 0 && figure.country === null;
  return (
    isOneOf(PRESS) ||
    (head === "agency" && isOneOf(AUTHORITIES)) ||
    isOneOf(GROUPS) ||
    ((FIRMS.test(head) || GROUPS.test(head)) && hasNoHead) ||
    isOneOf(FIRMS)
  );
}
