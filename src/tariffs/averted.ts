import type { Action } from "./actions.ts";
import type { Sentence } from "./sentence.ts";
import { WANTED } from "./status-words.ts";

/** "did not anticipate the tariff … coming into force", but not "has not taken effect". */
const NOT_COMING =
  /\b(?:not|never|n[’']t|unlikely|doubts?)\b[^;]{0,160}?\b(?:com(?:e|ing) into (?:force|effect)|tak(?:e|ing) effect|go(?:ing)? (?:ahead|into (?:force|effect))|be (?:imposed|implemented|applied)|happen(?:ing)?|materiali[sz]\w+)/i;
const NOT_YET =
  /\b(?:has|have|had|did)(?: not|n[’']t) (?:yet )?(?:been|come|taken|gone|take|go)\b|\bnot yet\b/i;

/** Whether the clause of a tariff says that it will not come. */
export function avertedIn(sentence: Sentence, at: number): boolean {
  if (isNotComing(sentence, at)) return true;
  const own = sentence.actions.filter((action) => sentence.clauses[action.at] === sentence.clauses[at]);
  return own.some(
    (action) =>
      action.status === "averted" && !isPastAnother(own, action, at) && !isJoined(sentence, action.to, at),
  );
}

/** Of the tariff, not of a ruling on it: what does not come stands after the noun. */
function isNotComing(sentence: Sentence, at: number): boolean {
  const clause = sentence.wordsOfClause(at);
  const coming = NOT_COMING.exec(clause);
  if (coming === null || NOT_YET.test(clause) || WANTED.test(clause)) return false;
  const noun = sentence.tokens[at]?.text ?? "";
  return clause.indexOf(noun) < coming.index + coming[0].length;
}

/** "does not take effect yet, and until then the duties remain": what comes after ", and" is something else. */
function isJoined({ tokens }: Sentence, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }, i) => text === "," && tokens[from + i + 1]?.lower === "and");
}

/** "was spared, and its steel remains subject to": another action stands between. */
function isPastAnother(actions: readonly Action[], averted: Action, at: number): boolean {
  return (
    averted.at < at &&
    actions.some(
      (other) =>
        other.at >= averted.to &&
        other.to <= at &&
        other.at - averted.to > 3 &&
        other.status !== "threatened",
    )
  );
}
