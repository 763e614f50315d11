import { baseForm } from "./irregular-forms.ts";

/** Past tenses that `irregular-forms` leaves out, because they are commoner otherwise or equal their base. */
const ALSO_PAST = new Set(
  "overtook overthrew overran outgrew withheld upheld rebuilt rewrote foresaw shed broke burst lit slid hurt said was were had did got fell rose saw found left felt cut put hit set let shut quit cast spread".split(
    " ",
  ),
);

/** Words in -ed that are no past, and irregular forms that are nouns. */
const NO_VERB = new Set(
  (
    "need indeed hundred speed feed seed exceed proceed succeed bed red breed creed greed unprecedented so-called " +
    "detailed limited advanced united men women children feet teeth leaves wives lives crises analyses bases criteria media"
  ).split(" "),
);

/** Whether a word in lower case may be the past tense or past participle of a verb: “signed”, “met”, “struck”. */
export function isPastVerb(word: string): boolean {
  if (NO_VERB.has(word)) return false;
  return ALSO_PAST.has(word) || /[a-z]{2}ed$/.test(word) || baseForm(word) !== word;
}

/** What follows “to” where it is no infinitive: “to the port”, “to social media”, “to reporters”. */
const NO_INFINITIVE =
  /^(?:the|an?|his|her|its|their|our|my|your|this|that|these|those|each|any|all|us|him|them|me|about|over|under|some|more|less|date|power|peace|both|one|two|three|what|which|whom|social|public|federal|foreign|local|new|old|other|such|many|several|full|high|low|early|late|near|around|between|\w+s|(?!(?:br|spr|sw|cl|fl|str?|r|s)ing$)\w+ing)$/;

/** Whether a word after “to” or “will” may be a verb: “to sign”, not “to them”, “to South Korea”. */
export function mayBeInfinitive(word: string): boolean {
  return /^[a-z][a-z]+$/.test(word) && !NO_INFINITIVE.test(word);
}
