import { partyAt, type Sentence, wordAt } from "./sentence.ts";

/** What ends the words that name the goods. */
const PHRASE_END =
  /^(?:on|down|up|into|entering|arriving|[.;:–—()[\]”"]|to|by|at|in|since|until|till|because|as|after|before|unless|if|starting|beginning|effective|over|citing|while|when|that|which|who|with|and|but|for|during|under|through|threatened|is|are|was|were|be|been|has|have|had|will|would|could|may|might|should|can|must|coming|took|take|takes|came|remained|remains|remain|rose|fell|jumped|went|also|again|this|next|last|earlier|later|early|late|announced|imposed|not|last|ahead|following|aimed|despite|amid|dating|pending)$/;

/** The longest name of goods, in tokens. */
const LONGEST = 16;

/** Where the words that name whom or what a tariff is laid on end. */
export function phraseEnd(sentence: Sentence, start: number): number {
  const last = Math.min(sentence.tokens.length, start + LONGEST);
  let at = start;
  while (at < last && !endsAt(sentence, at, start)) at += 1;
  return at;
}

function endsAt(sentence: Sentence, at: number, start: number): boolean {
  const word = wordAt(sentence, at);
  if (word === "from") return isFromElse(sentence, at + 1);
  if (at > start && sentence.actions.some((action) => action.at === at) && !isNounPlace(sentence, at))
    return true;
  const isJoin = word === "and" || word === "," || word === "or";
  if (isJoin && at > start && isListed(sentence, at)) return false;
  return isJoin || PHRASE_END.test(word) || isRate(sentence, at);
}

/** "from 25 percent", "from April", "from the summer"; but "imports from the Netherlands". */
function isFromElse(sentence: Sentence, at: number): boolean {
  const isOther = wordAt(sentence, at) === "the" && !partyAt(sentence, at + 1);
  return isOther || isRate(sentence, at) || isDateAt(sentence, at);
}

/** "tax on cut flowers": an action’s word inside of the goods. */
function isNounPlace(sentence: Sentence, at: number): boolean {
  return /^(?:on|the|all|of)$/.test(wordAt(sentence, at - 1));
}

function isDateAt(sentence: Sentence, at: number): boolean {
  const start = sentence.tokens[at]?.start ?? -1;
  return sentence.dates().some(({ span }) => span.start <= start && start < span.end);
}

/** Whether a token is part of a rate. */
export function isRate(sentence: Sentence, at: number): boolean {
  return sentence.rates.some((rate) => rate.at <= at && at < rate.to);
}

/** "Canada, Mexico and China", "steel and aluminium": the list goes on unless a verb follows. */
function isListed(sentence: Sentence, at: number): boolean {
  const next = wordAt(sentence, at + 1);
  const skipped = /^(?:and|or|the)$/.test(next) ? at + 2 : at + 1;
  if (isRate(sentence, skipped) || isRate(sentence, skipped + 1)) return false;
  if (partyAt(sentence, skipped))
    return (
      !/ing$|ed$/.test(wordAt(sentence, skipped + 1)) && sentence.clauses[skipped] === sentence.clauses[at]
    );
  const acts = sentence.actions.some((action) => action.at >= skipped && action.at <= skipped + 1);
  return (
    !acts &&
    wordAt(sentence, at) !== "," &&
    !PHRASE_END.test(wordAt(sentence, skipped)) &&
    /^\p{L}/u.test(wordAt(sentence, skipped))
  );
}
