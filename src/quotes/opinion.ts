import type { Quote } from "./model.ts";

/** Words of feeling that a question may ask somebody's state by: "was he happy with it". */
export const FEELING =
  "happy|pleased|satisfied|glad|delighted|angry|upset|disappointed|optimistic|pessimistic|confident|worried|excited|keen";

/** Accepts "how did he describe it", "was he happy"; refuses "how did he travel", "what did he order". */
const ASKS_OPINION = new RegExp(
  `\\bhow\\b.*\\b(?:describe|call|see|view|feel|rate|characteri[sz]e|react)\\b|\\b(?:${FEELING})\\b`,
  "i",
);

/** Before a quotation. Accepts "described it as an", "hailed the", "called the talks"; refuses "ordered the", "told reporters". */
const DESCRIBES =
  /\b(?:describ|call|hail|dub|brand|label|characteri[sz]|prais|slam|denounc|tout|rated|welcom|voic|express)\w*\b[^.“"]{0,80}["“]?$/i;

/** For a question what somebody thinks of a thing, the quotations that describe one before those that tell or order; otherwise as they are. */
export function describingFirst(question: string, quotes: readonly Quote[]): readonly Quote[] {
  if (!ASKS_OPINION.test(question)) return quotes;
  const describing = quotes.filter(isDescribing);
  return [...describing, ...quotes.filter((quote) => !isDescribing(quote))];
}

function isDescribing({ passage, sentence, span }: Quote): boolean {
  return DESCRIBES.test(passage.text.slice(sentence.start, span.start));
}
