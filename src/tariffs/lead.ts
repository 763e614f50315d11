import type { Anchor } from "./anchor.ts";
import type { Sentence } from "./sentence.ts";
import { THREAT, WISHED, withoutMonths } from "./status-words.ts";

/** The words of the clause before the action, or between the noun and an action after it. */
export function leadOf({ sentence, at, from: start, action }: Anchor): string {
  const isCompound = action !== null && action.at === at + 1 && action.status !== "remaining";
  const to = action === null || isCompound ? start : action.at;
  const clause = sentence.clauses[to];
  const from = to > at ? at : 0;
  const own = sentence.tokens.filter((_, i) => i >= from && i < to && sentence.clauses[i] === clause);
  const wordsAround = wordsBefore(sentence, at);
  const afterOf = to > at ? (THREAT.exec(wordsAround)?.[0] ?? WISHED.exec(wordsAround)?.[0] ?? "") : "";
  return withoutRelative(`${afterOf} ${own.map(({ text }) => text).join(" ")}`);
}

/** "goods that do not meet the rules": the verb is not denied. */
function withoutRelative(words: string): string {
  return withoutMonths(words).replace(
    /\b(?:that|which|who) (?:do|does|did|is|are|was|were)(?: not|n[’']t)\b/gi,
    "",
  );
}

function wordsBefore(sentence: Sentence, at: number): string {
  return sentence.tokens
    .slice(Math.max(0, at - 4), at + 3)
    .map(({ text }) => text)
    .join(" ");
}
