import { analysePhrase } from "./analyse-phrase.ts";
import { DETERMINERS } from "./function-words.ts";
import { type Mention, NOTHING } from "./mention.ts";
import { phraseEnd } from "./phrase-end.ts";
import type { Token } from "./tokens.ts";
import { WordClasses } from "./word-class.ts";

/** The mentions of a passage in order, without overlaps; none inside quotations. */
export function findMentions(text: string, tokens: readonly Token[]): Mention[] {
  const classes = new WordClasses(tokens);
  const mentions: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const mention = pronounAt(classes, i) ?? oneOfThemAt(classes, i) ?? nounPhraseAt(text, classes, i);
    if (mention === null) continue;
    mentions.push(mention);
    i = mention.to - 1;
  }
  return mentions;
}

function pronounAt(classes: WordClasses, i: number): Mention | null {
  const token = classes.at(i);
  if (token?.kind !== "word" || token.isPossessive || !classes.isPronoun(i)) return null;
  return {
    ...NOTHING,
    from: i,
    to: i + 1,
    span: token,
    kind: "pronoun",
    words: [token.lower],
    isPlural: token.lower === "they",
  };
}

/** “one of them said” */
function oneOfThemAt(classes: WordClasses, i: number): Mention | null {
  const isSo =
    /^(?:one|some|many|most|several|two|another)$/.test(classes.lower(i)) &&
    classes.lower(i + 1) === "of" &&
    classes.lower(i + 2) === "them";
  const [first, last] = [classes.at(i), classes.at(i + 2)];
  if (!isSo || !first || !last) return null;
  const span = { start: first.start, end: last.end };
  return {
    ...NOTHING,
    from: i,
    to: i + 3,
    span,
    kind: "role",
    words: ["them"],
    determiner: first.lower,
    isPlural: first.lower !== "one",
  };
}

function nounPhraseAt(text: string, classes: WordClasses, i: number): Mention | null {
  const isDetermined = DETERMINERS.has(classes.lower(i)) && classes.at(i)?.kind === "word";
  const first = isDetermined ? i + 1 : i;
  const to = phraseEnd(classes, first);
  if (to === first) return null;
  return analysePhrase(text, classes, {
    first,
    to,
    determiner: isDetermined ? classes.lower(i) : "",
    from: i,
  });
}
