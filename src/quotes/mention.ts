import type { Span } from "../text/span.ts";

/** Words of a passage that name or stand for somebody. */
export interface Mention {
  /** Tokens, `to` excluded. */
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  /** “name” is one capitalised word of which nothing more is known; “role” has no name beside it. */
  readonly kind: "person" | "name" | "body" | "place" | "role" | "pronoun";
  /** The words of the name alone, without title and role; empty for roles and pronouns. */
  readonly name: readonly string[];
  /** The role as written before the name, or the whole of a role without one. */
  readonly role: string | null;
  /** “Mr”, “Dr”, in lower case. */
  readonly title: string;
  /** The noun that says what it is, in lower case: “minister”, “ministry”. */
  readonly head: string;
  /** All its words in lower case, without the determiner. */
  readonly words: readonly string[];
  /** Of the country named in it: “China’s foreign ministry”. */
  readonly country: string | null;
  readonly determiner: string;
  readonly isPlural: boolean;
  readonly isPossessive: boolean;
}

/** A mention of which nothing is known yet. */
export const NOTHING: Mention = {
  from: 0,
  to: 0,
  span: { start: 0, end: 0 },
  kind: "name",
  name: [],
  role: null,
  title: "",
  head: "",
  words: [],
  country: null,
  determiner: "",
  isPlural: false,
  isPossessive: false,
};
