import { baseForm } from "./irregular-forms.ts";

/** Past tenses that `irregular-forms` leaves out, because they are commoner otherwise or equal their base. */
const ALSO_PAST = new Set(
  "said was were had did got fell rose saw found left felt cut put hit set let shut quit cast spread".split(
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
