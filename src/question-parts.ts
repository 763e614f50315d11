/**
 * The questions that a question of two parts is made of; none for any other. `parties` are the two of the main dispute,
 * where there is one: "restrictions from both governments" asks for those of each.
 *
 * "how did A describe the result and how did B describe it?" asks twice; so does "how do A and B see it?", of each
 * side in turn. "how did A and B meet?" asks of both together.
 */
export function partsOf(question: string, parties: readonly string[]): string[] {
  if (parties.length === 2 && BOTH.test(question))
    return parties.map((party) => question.replace(BOTH, party));
  const sides = SIDES.exec(question)?.groups;
  if (sides) return [sides["one"], sides["other"]].map((side) => `${sides["ask"]} ${side} ${sides["rest"]}`);
  const apart = DIFFERING.exec(question)?.groups;
  if (apart)
    return [apart["one"], apart["other"]].map((side) => `what did ${side} say about ${apart["topic"]}`);
  const parts = question.split(
    /\s+and\s+(?=(?:how|what|who|why|when|where)\s+(?:did|does|do|is|was|were|has|have)\b)/i,
  );
  const asks = parts.filter((part) => /\b(?:how|what|who|why|when|where)\b/i.test(part));
  return parts.length === 2 && asks.length === 2 ? parts : [];
}

/** Accepts "from both governments", "what both sides want"; refuses "both of them left", "both tariffs". */
const BOTH = /\b(?:both|the two) (?:sides|governments|countries|nations|capitals|parties|powers)\b/i;

/** What each side does for itself. */
const APART = [
  "see|saw|view|viewed|say|said|want|wanted|describe|described|think|thought|gain|gained|get|got|give|gave",
  "promise|promised|offer|offered|expect|expected|hope|hoped|react|reacted|respond|responded",
].join("|");
const SIDE = "[\\p{L}.’'-]+(?: [\\p{L}.’'-]+)?";
const SIDES = new RegExp(
  `\\b(?<ask>(?:how|what|why)(?: (?:did|do|does|have|has))?) (?:the )?(?<one>${SIDE}) and (?:the )?(?<other>${SIDE}) (?<rest>(?:${APART})\\b.*)`,
  "iu",
);
/** Accepts "how do A and B differ on it", "where did A and B disagree about it"; refuses "how different are they". */
const DIFFERING = new RegExp(
  `\\b(?:how|where) (?:did|do|does) (?:the )?(?<one>${SIDE}) and (?:the )?(?<other>${SIDE}) (?:differ|disagree|clash)\\w*(?: (?:on|about|over))? (?<topic>.+)`,
  "iu",
);
