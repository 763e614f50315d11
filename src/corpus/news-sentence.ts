import type { BoilerplateRule } from "./boilerplate-place.ts";
import { countWords } from "./fold.ts";
import { endsLikeSentence } from "./headline.ts";

const MIN_REPORTED_WORDS = 5;
const MIN_STATED_WORDS = 7;
/** Verbs of speech that a prompt to a page's reader does not use. */
const REPORTED =
  /\b(?:said|says|told|wrote|writes|urged|urges|warned|warns|added|adds|insisted|argued|argues|vowed|pledged|joked|quipped|implored|begged|advised|replied|explained|declared|demanded|testified|tweeted|according to)\b/;
/** The same at the end of a sentence after a comma: “, the minister ordered on Monday.” */
const TAIL_CLAUSE =
  /, (?:the|a|an|its|his|her|their|one|some|both|\p{Lu}[\p{L}'-]*|\p{Ll}+s) (?:[\p{L}'-]+ ){0,6}?(?:\p{Ll}{2,}ed|gave|held|put|became|found|swore|broke|made|took|went|saw|won|lost|let|lets|will|would|asks|says)\b/u;
/** A finite verb that no imperative has. */
const FINITE =
  /\b(?:is|are|was|were|has|have|had|did|does|would|became|began|broke|came|cost|ended|fell|found|gave|got|grew|held|kept|led|left|lost|made|met|paid|proved|put|rose|ran|saw|set|sold|stood|took|went|won|withdrew)\b/;
/** Words that a page uses of itself and its reader. */
const OF_THE_PAGE =
  /\b(?:you|your|our|us|my|article|story|stories|page|site|website|browser|newsletters?|inbox|subscribers?|cookies on|this (?:report|post|piece|analysis|material|content|copy|transcript|video)|(?:free|email) account)\b/i;

/**
 * Whether a line tells of something, whatever words it begins with: it reports what somebody said, or it
 * states something and does not speak of the page or to its reader.
 *
 * Accepts “Follow us to peace, the envoy told them.”, “By using tariffs, the city broke its own rules.”.
 * Refuses “Follow us on X for more.”, “By using this site, you accept our terms.”
 */
export function isNewsSentence(line: string): boolean {
  if (!endsLikeSentence(line)) return false;
  const count = countWords(line);
  if (isReported(line)) return true;
  if (count < MIN_STATED_WORDS || OF_THE_PAGE.test(line)) return false;
  return FINITE.test(line) || TAIL_CLAUSE.test(line);
}

/** Whether a sentence says who said it. Accepts “Go, the envoy said.” of five words or more. Refuses “Go.” */
export function isReported(line: string): boolean {
  return countWords(line) >= MIN_REPORTED_WORDS && endsLikeSentence(line) && REPORTED.test(line);
}

/** The same rule, but a sentence of the news is kept whatever it begins with. */
export function exceptNews({ name, test }: BoilerplateRule): BoilerplateRule {
  return { name, test: (place) => test(place) && !isNewsSentence(place.line) };
}
