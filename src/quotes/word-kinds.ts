import { once } from "../text/once.ts";
import { ATTITUDES, NOUN_LIKE, PARTICIPLES, SAYING, TELLING } from "./cue-words.ts";
import { FUNCTION_WORDS, PARTICLES, PAST_FORMS, PRONOUNS } from "./function-words.ts";
import { nameWorld } from "./name-world.ts";
import { BODIES, MODIFIERS, PLURAL_BODIES, PLURAL_ROLES, PORTFOLIOS, ROLES, TITLES } from "./role-words.ts";

/** What a word can be, as bits: one look-up instead of a dozen. */
export const KIND = {
  role: 1,
  pluralRole: 2,
  body: 4,
  pluralBody: 8,
  modifier: 16,
  portfolio: 32,
  title: 64,
  grammar: 128,
  place: 256,
  particle: 512,
  pronoun: 1024,
  verb: 2048,
} as const;

const lexicon = once(() => {
  const { places, adjectives } = nameWorld();
  const kinds = new Map<string, number>();
  const add = (words: Iterable<string>, kind: number) => {
    for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  };
  add(ROLES, KIND.role);
  add(PLURAL_ROLES, KIND.role | KIND.pluralRole);
  add(BODIES, KIND.body);
  add(PLURAL_BODIES, KIND.body | KIND.pluralBody);
  for (const words of [MODIFIERS, PORTFOLIOS, adjectives.keys()]) add(words, KIND.modifier);
  add(PORTFOLIOS, KIND.portfolio);
  add(TITLES, KIND.title);
  for (const words of FUNCTION_WORDS) add(words, KIND.grammar);
  add(places.keys(), KIND.place);
  add(PARTICLES, KIND.particle);
  add(PRONOUNS, KIND.pronoun);
  for (const words of [ATTITUDES, NOUN_LIKE, PARTICIPLES, SAYING, TELLING, PAST_FORMS]) add(words, KIND.verb);
  return kinds;
});

/** What a word in lower case can be; 0 for one that the tables do not hold. */
export function kindsOf(word: string): number {
  const kinds = lexicon().get(word);
  if (kinds !== undefined) return kinds;
  return word.includes("-year-old") && /^\d+-year-olds?$/.test(word) ? KIND.role : 0;
}
