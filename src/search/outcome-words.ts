/** What talks may come to. */
const RESULT =
  "(?:breakthroughs?|deals?|agreements?|accords?|pacts?|treat(?:y|ies)|truces?|cease-?fires?|settlements?|compromises?|consensus)\\b";

/** What may stand before a result within its noun phrase: no other noun phrase, no "no doubt". */
const QUALIFIERS =
  "(?:(?!(?:doubt|secret|question|longer|more|that|the|an?|on|of|to|in|for|about|whether|if|than|and|or|but|word)\\b)[\\p{L}-]+ ){0,3}";

const MAKE = "(?:produce|reach|sign|strike|secure|yield|deliver|bring|clinch|seal|conclude|make|find)";
const MAKING =
  "(?:producing|reaching|signing|striking|securing|yielding|delivering|bringing|clinching|sealing|concluding)";
const MADE = "(?:reached|struck|signed|sealed|secured|clinched|agreed(?: on| to)?|concluded)";
const DONE =
  "(?:reached|struck|signed|sealed|secured|clinched|agreed|concluded|finali[sz]ed|done|announced|imminent)";
const AHEAD =
  "(?:will|would|set to|about to|expects? to|expected to|poised to|close to|going to|due to|ready to|on track to)";

/** A way of telling a result, or that there is none. */
export interface Wording {
  readonly name: string;
  /** Its group `what` holds the words before the result that say which. */
  readonly pattern: RegExp;
}

/** Ways to say that there is no result; in order, the first that fits counts. */
export const DENIALS: readonly Wording[] = [
  /**
   * Accepts "no breakthrough on fishing", "no formal agreement about the quota"; refuses "no doubt the deal on
   * fishing holds", "no word on a deal".
   */
  { name: "none", pattern: new RegExp(`\\bno (?<what>${QUALIFIERS})${RESULT}`, "iu") },
  /**
   * Accepts "did not produce a deal on fishing", "failed to reach agreement on the quota"; refuses "did not discuss
   * the deal on fishing", "failed to read the agreement".
   */
  {
    name: "not-made",
    pattern: new RegExp(
      `(?:\\b(?:(?:did|has|have|had|could) not|failed to|unable to)|n['’]t) ${MAKE}(?:e?d)?(?: (?:an?|any))? (?<what>${QUALIFIERS})${RESULT}`,
      "iu",
    ),
  },
  /**
   * Accepts "ended without a deal on fishing", "without reaching agreement on the quota"; refuses "without the deal
   * on fishing", "without reading the agreement".
   */
  {
    name: "without",
    pattern: new RegExp(`\\bwithout (?:${MAKING} )?(?:(?:an?|any) )?(?<what>${QUALIFIERS})${RESULT}`, "iu"),
  },
];

/** Ways to say that there is a result, or surely will be. */
export const CLAIMS: readonly Wording[] = [
  /** Accepts "reached a final deal", "signed an accord"; refuses "discussed a deal", "sought an agreement". */
  { name: "made", pattern: new RegExp(`\\b${MADE} (?:an? |the |their )?${QUALIFIERS}${RESULT}`, "giu") },
  /** Accepts "will sign a deal", "is expected to announce a truce"; refuses "will study a deal", "to sign a deal". */
  {
    name: "ahead",
    pattern: new RegExp(
      `\\b${AHEAD} (?:${MAKE}|announce|finali[sz]e) (?:an? |the |their )?${QUALIFIERS}${RESULT}`,
      "giu",
    ),
  },
  /**
   * Accepts "a deal had been agreed", "a truce on the coast is imminent"; refuses "a deal was discussed", "the truce
   * is near".
   */
  {
    name: "done",
    pattern: new RegExp(
      `\\b${RESULT}(?: (?:on|over|about) [^,;:.—–]{2,40})? (?:(?:has|had|have) been|is|are|was|were|will be|would be) ${DONE}\\b`,
      "giu",
    ),
  },
  /** Accepts "a “final deal”", "a done deal"; refuses "a possible deal", "the latest deal". */
  { name: "final", pattern: new RegExp(`\\b(?:final|done) ${RESULT}`, "giu") },
  /** Accepts "expects a deal", "expect an early agreement"; refuses "hopes for a deal", "expects news of a deal". */
  { name: "expected", pattern: new RegExp(`\\bexpect(?:s|ed|ing)? (?:an? )?${QUALIFIERS}${RESULT}`, "giu") },
];

/** What follows a result to say what it is on. */
export const ABOUT = /^ (?:on|over|about|regarding|concerning)\b([^,;:.—–()]{2,80})/u;

/** Whom a result is with: "a deal with Malaysia" is not one with anybody else. */
export const PARTNER = new RegExp(
  `\\b${RESULT}[^,;:.—–]{0,80}\\bwith (?:[\\p{Ll}’'-]+ )?(\\p{Lu}\\p{L}+)`,
  "u",
);

/** Words of such a phrase that stand for nothing in particular. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  "issue question matter subject topic front side fate future status formal final new major immediate trade such".split(
    " ",
  ),
);

/** What makes a denial no telling of an outcome: a condition, a forecast, a question, another time. */
export const NO_OUTCOME =
  /\b(?:if|unless|whether|should|would|may|might|will|warn\w*|fear\w*|expect\w*|likely|threat\w*|risk\w*|last|earlier|previous\w*|ago|until|before|so far|since|yet|in \d{4})\b|\?/i;

/** What takes a claim back, or puts it into the past. */
export const NO_CLAIM =
  /\b(?:no|none|not|never|nor|without|far from|fail\w*|unlikely|unclear|doubt\w*|reject\w*|refus\w*|collaps\w*|den(?:y|ies|ied)|if|unless|whether|may|might|could|ago|last|earlier|previous\w*|former|since|until|before|original\w*|in \d{4}|in (?:January|February|March|April|May|June|July|August|September|October|November|December))\b|n['’]t\b|\?/i;
