/** Turns of speech around a question that are no part of what it asks. */
const PHRASING = new RegExp(
  `\\b(?:${[
    "how (?:much|many|high|big|large|low|far|steep|long|come)",
    "what time",
    "(?:the )?(?:current|latest)",
    "in the end",
    "at the end of the day",
    "or (?:not|what|nah|no)",
    "at all",
    "so far",
    "in total",
    "going in",
    "by the way",
    "at the moment",
    "these days",
    "right now",
    "what(?:['’]?s| is) (?:up|new|going on|the (?:deal|story|latest|word|news|status|matter)) (?:with|on|about)",
    "any (?:news|word|updates?|info) (?:on|about|from)",
    "is it true(?: that)?",
    "i (?:heard|read)(?: that)?",
    "do (?:we|they|you) know",
    "the (?:documents?|sources?|articles?|texts?) (?:says?|have|tells?)",
  ].join("|")})\\b`,
  "gi",
);

/** A question without the words that only say what is asked for, blanks in their place: "how high are tariffs" is about tariffs. */
export function withoutPhrasing(question: string): string {
  return question.replace(PHRASING, (words) => " ".repeat(words.length));
}
