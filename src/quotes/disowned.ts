import type { Shape } from "./shape.ts";

/** A way in which a text says that words were not spoken, or leaves it open whether they were. */
interface Disowning {
  readonly name: string;
  /** Matched up to the verb of saying, with `@` for every mention. */
  readonly before: RegExp;
}

/** Adverbs and auxiliaries between what disowns and the verb; “not only said” disowns nothing. */
const FILL = "(?: (?!only|merely|simply|just)(?:ever|once|yet|even|have|has|had|be|been|in fact|[a-z]+ly))*$";
/** Claims that may be wrong. */
const CLAIMS = "(?:claims?|reports?|allegations?|accusations?|rumou?rs?|suggestions?|stor(?:y|ies))";
const MISTAKEN = "(?:wrongly|falsely|incorrectly|mistakenly|erroneously|inaccurately)";

const disowning = (name: string, before: string): Disowning => ({
  name,
  before: new RegExp(before.replaceAll("@", "@[a-z]*")),
});

/**
 * In order; a quotation beside such a verb has no speaker.
 *
 * Accepts Hahn never said “…” · it is not true that Hahn said “…” · had Hahn said “…” · Hahn will say “…” ·
 * critics claim that Hahn called it “…” · Hahn was wrongly quoted as saying “…”.
 * Refuses Hahn did not say when, but called it “…” · Hahn said he would not “…” · asked if it was over, Hahn
 * said “…” · Hahn not only called it “…”.
 */
const DISOWNINGS: readonly Disowning[] = [
  disowning("denied", `(?:\\b(?:not|never|cannot|neither|nor)|n't)(?: , [^,;]{1,40} ,)?${FILL}`),
  disowning("denied", `\\bden(?:y|ies|ied|ying)(?: to)?${FILL}`),
  disowning("denied", `\\bden(?:y|ies|ied|ying)(?: ever)? having(?: ever| [a-z]+ly)*$`),
  disowning("denied", `\\b(?:den(?:y|ies|ied|ying)|doubt(?:s|ed)?|disput(?:es?|ed))(?: that)? @${FILL}`),
  disowning(
    "denied",
    `(?:\\bnot (?:true|correct|the case)|\\buntrue|\\bfalse|\\ba (?:lie|myth)) that @${FILL}`,
  ),
  disowning("denied", `\\bno (?:evidence|proof|record|indication|sign)(?: at all)? (?:that )?@${FILL}`),
  disowning(
    "denied",
    `\\b(?:den|reject|dismiss|refut)[a-z]*(?: @| the| all| any| these)? ${CLAIMS} (?:that )?@${FILL}`,
  ),
  disowning("denied", `\\b(?:(?:refus|declin|fail)[a-z]*|yet) to${FILL}`),
  disowning(
    "denied",
    `(?:\\bshort of|\\brefrain[a-z]* from|\\bavoid[a-z]*|\\bwithout|\\binstead of|\\brather than)${FILL}`,
  ),
  disowning("denied", `(?:^|[,;] )(?:no|none of|neither of|neither) @${FILL}`),
  disowning(
    "denied",
    `(?:^|[,;] )(?:nobody|none|no one|no-one)(?: (?:of|at|in|from|among)(?: (?!what|whom|ever)[^ ,;]+){1,3})?(?: ever)?${FILL}`,
  ),
  disowning(
    "denied",
    `\\b(?:nor|never|not once|nowhere|at no (?:time|point|stage)) (?:did|does|do|has|have|had|would) @${FILL}`,
  ),
  disowning("denied", `\\b(?:${MISTAKEN} (?:quoted|cited|reported) as|misquoted as|${MISTAKEN})$`),
  disowning("hypothetical", `(?:^|[,;–—-] )(?:had|should) @${FILL}`),
  disowning("hypothetical", `(?:^|[,;–—-] )were @ to${FILL}`),
  disowning("hypothetical", `^(?:did|does|do|has|have|would|will|could|can) @${FILL}`),
  disowning(
    "hypothetical",
    `\\b(?:if|unless|whether|as though|suppose|supposing|imagine)(?: [a-z]+){0,3} @${FILL}`,
  ),
  disowning("hypothetical", `\\b(?:would|could|might|should) have(?: [a-z]+ly)?$`),
  disowning(
    "not said yet",
    `(?:\\b(?<!\\b(?:in|of|since|until|last|this|her|his|a|the) )(?:will|shall|may|might|could|should)|'ll)(?: also| then| (?!only)[a-z]+ly)*$`,
  ),
  disowning(
    "not said yet",
    `\\b(?:expected|due|set|likely|scheduled|going|about|@ (?:is|are|was|were)) to(?: also)?$`,
  ),
  disowning("hearsay", `\\b(?:claim|alleg|insinuat|rumou?r|pretend)[a-z]*(?: that)? @${FILL}`),
  disowning("hearsay", `\\b(?:allegedly|supposedly|purportedly|apocryphally)(?: have)?$`),
  disowning("hearsay", `\\baccus[a-z]* @ of(?: having)?(?: [a-z]+ly)?$`),
  disowning(
    "hearsay",
    `\\b(?:alleged|said|rumou?red|supposed|believed|thought|reputed|claimed) to have(?: [a-z]+ly)?$`,
  ),
  disowning("hearsay", `\\b(?:fake|faked|fabricated|doctored|deepfake|forged|bogus|hoax)\\b[^,;:]{0,60}$`),
];

/** Rules of quotations that nobody may be named for, though a speaker stands beside them. */
export const DISOWNED: ReadonlySet<string> = new Set(DISOWNINGS.map(({ name }) => name));

/** Verbs that put words into somebody's mouth; “was not demanding “…”” is still the speaker's own. */
const SPOKEN =
  /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|writ(?:e|es|ing)|wrote|call(?:s|ed|ing)?|describ(?:e|es|ed|ing)|claim(?:s|ed|ing)?|stat(?:e|es|ed|ing)|declar(?:e|es|ed|ing)|announc(?:e|es|ed|ing)|label(?:s|l?ed|l?ing)?|brand(?:s|ed|ing)?|dub(?:s|bed|bing)?|refer(?:s|red|ring)?|suggest(?:s|ed|ing)?|admit(?:s|ted|ting)?|argu(?:e|es|ed|ing)|add(?:s|ed|ing)?|tweet(?:s|ed|ing)?|mention(?:s|ed|ing)?|post(?:s|ed|ing)?|shout(?:s|ed|ing)?|quoted|cited|promis(?:e|es|ed|ing)|threaten(?:s|ed|ing)?)$/;

/** Letters looked at behind a quotation. */
const REACH = 40;

/** How the text disowns a quotation that a verb before it introduces; null where it does not. */
export function disownedBefore(shape: Shape, start: number, at: number): string | null {
  const verb = verbBefore(shape, start, at);
  if (verb === -1 || / but /.test(rendered(shape, verb + 1, at))) return null;
  return disowningOf(shape, start, verb);
}

/** As `disownedBefore`, for a verb behind the quotation. */
export function disownedAfter(shape: Shape, at: number): string | null {
  const end = Math.min(shape.letters.length, at + REACH);
  let verb = at + 1;
  while (verb < end && !isVerb(shape, verb, at + 1)) verb++;
  const own = disowningOf(shape, at + 1, verb);
  if (own !== null || !/^den(?:y|ies|ied)$/.test(shape.elements[verb]?.lower ?? "")) return own;
  const inner = /^.(?:t?[NP]a*V|G)/.exec(shape.letters.slice(verb, verb + 12));
  return inner ? disowningOf(shape, at + 1, verb + inner[0].length - 1) : null;
}

function disowningOf(shape: Shape, start: number, verb: number): string | null {
  const before = rendered(shape, start, verb).trim();
  const name = DISOWNINGS.find((one) => one.before.test(before))?.name ?? null;
  if (name !== "hypothetical" && !SPOKEN.test(shape.elements[verb]?.lower ?? "")) return null;
  return name === "not said yet" && OWN_PLAN.test(before) ? null : name;
}

/** “She said she may call it “…””: her own words, about herself. */
const OWN_PLAN =
  /\b(?:said|says|say|saying|added|adding|told @)(?: that)? @(?:he|she|it|they) [a-z' ]{1,20}$/;

function verbBefore(shape: Shape, start: number, at: number): number {
  for (let i = at - 1; i >= start; i--) {
    if (shape.letters[i] === ";" || shape.letters[i] === "R") return -1;
    if (isVerb(shape, i, start)) return i;
  }
  return -1;
}

function isVerb({ letters, elements }: Shape, i: number, start: number): boolean {
  const letter = letters[i] ?? "";
  if (/[TGD]/.test(letter)) return true;
  if (letter === "V" && (i === start || /[NPacor,Q-]/.test(letters[i - 1] ?? ""))) return true;
  const isSpoken = /[wV]/.test(letter) && SPOKEN.test(elements[i]?.lower ?? "");
  return isSpoken && BEFORE_SPOKEN.test(elements[i - 1]?.lower ?? "");
}

/** Words after which a form that may be a noun is a verb, though the shape cannot tell. */
const BEFORE_SPOKEN = /^(?:to|ever|nobody|none|no-one|one)$/;

/** The words from one letter to another in lower case, with `@` for a mention and its determiner where that denies it. */
function rendered({ letters, elements }: Shape, from: number, to: number): string {
  return elements
    .slice(from, to)
    .map(({ mention, lower }, i) => {
      if (letters[from + i] === "Q") return "“”";
      if (!mention) return lower;
      if (mention.kind === "pronoun") return `@${lower}`;
      return /^(?:no|neither)$/.test(mention.determiner) ? `${mention.determiner} @` : "@";
    })
    .join(" ");
}
