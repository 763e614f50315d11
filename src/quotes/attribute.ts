import { ATTRIBUTION_RULES, type AttributionRule, mainSubject } from "./attribution-rules.ts";
import { disownedAfter, disownedBefore } from "./disowned.ts";
import type { Figure } from "./figure.ts";
import { genderOfPronoun } from "./pronouns.ts";
import type { ReadPassage } from "./read-passage.ts";

export interface Attribution {
  /** Null where the text names somebody, but several could be meant, or says that nobody spoke the words. */
  readonly figure: Figure | null;
  /** A pronoun names somebody for certain only where the gender of the person is known. */
  readonly certainty: "stated" | "implied" | null;
  readonly rule: string;
}

/** The rule of a quotation whose speaker the text names in a way that could be several. */
export const UNCLEAR = "unclear";

/** Letters looked at on either side: no attribution stands farther away, and long lines stay cheap. */
const REACH = 160;

/** Who the sentence of a quotation says it is from, by the first rule that tells; null when none does. */
export function attribute(read: ReadPassage, at: number): Attribution | null {
  const left = leftOf(read, at);
  const right = read.shape.letters.slice(at + 1, at + 1 + REACH);
  const sides = { left, start: at - left.length, right, at };
  const denied = disownedBefore(read.shape, sides.start, at);
  if (denied !== null) return { ...NOBODY, rule: denied };
  return firstRule(read, ATTRIBUTION_RULES, sides) ?? disownedBehind(read, sides);
}

/** As `attribute`, where the words that introduce a quotation end the passage before it: “as Lee puts it,”. */
export function attributeFromEnd(read: ReadPassage): Attribution | null {
  const at = read.shape.letters.length;
  const left = leftOf(read, at);
  const rules = ATTRIBUTION_RULES.filter(({ side }) => side === "before");
  return firstRule(read, rules, { left, start: at - left.length, right: "", at });
}

/** “…,” Hahn is rumoured to have said: no rule takes it, and nobody may be inferred either. */
function disownedBehind({ shape }: ReadPassage, { right, at }: Sides): Attribution | null {
  const rule = /^[,!-]{1,2}[NP]/.test(right) ? disownedAfter(shape, at) : null;
  return rule === null ? null : { ...NOBODY, rule };
}

interface Sides {
  readonly left: string;
  readonly start: number;
  readonly right: string;
  readonly at: number;
}

function firstRule(read: ReadPassage, rules: readonly AttributionRule[], sides: Sides): Attribution | null {
  for (const rule of rules) {
    const who = namedBeside(read, speakerAt(rule, sides));
    const found = who === -1 ? null : attributionBy(read, rule, who, sides.at);
    if (found) return found;
  }
  return null;
}

const NOBODY = { figure: null, certainty: null } as const;

function certaintyOf({ shape }: ReadPassage, who: number, { gender }: Figure): "stated" | "implied" {
  const mention = shape.elements[who]?.mention;
  if (mention?.kind !== "pronoun") return "stated";
  return gender !== null && gender === genderOfPronoun(mention.words[0] ?? "") ? "stated" : "implied";
}

/** What a rule that has found a mention makes of it; null where it leaves the quotation to later rules. */
function attributionBy(
  read: ReadPassage,
  { side, name }: AttributionRule,
  who: number,
  at: number,
): Attribution | null {
  const disowned = side === "after" ? disownedAfter(read.shape, at) : null;
  if (disowned !== null) return { ...NOBODY, rule: disowned };
  const figure = read.figures[who] ?? null;
  if (figure) return { figure, certainty: certaintyOf(read, who, figure), rule: name };
  return side === "after" ? { ...NOBODY, rule: UNCLEAR } : null;
}

/** Of a role and a name side by side (“the premier, Aqqaluk Olsen,”) the name. */
function namedBeside({ shape }: ReadPassage, who: number): number {
  const kind = shape.elements[who]?.mention?.kind;
  if (kind === undefined || kind === "pronoun") return who;
  const isDescribed = shape.elements[who]?.mention?.determiner !== "";
  if (kind === "person" && !isDescribed) return who;
  const isName = (at: number) => /^(?:person|name)$/.test(shape.elements[at]?.mention?.kind ?? "");
  if (kind === "role" && /^[Ns],N[,.(]/.test(shape.letters.slice(who, who + 4)) && isName(who + 2))
    return who + 2;
  const isBehind = who > 1 && /^N,N,/.test(shape.letters.slice(who - 2, who + 2));
  const first = shape.elements[who - 2]?.mention?.kind;
  return isBehind && (isName(who - 2) || (kind === "role" && first !== "role")) ? who - 2 : who;
}

/** Which letter a rule takes for the speaker; -1 when it does not match. */
function speakerAt({ side, pattern }: AttributionRule, { left, start, right, at }: Sides): number {
  const match = pattern.exec(side === "after" ? right : left);
  if (match === null) return -1;
  const who = match.indices?.groups?.["who"]?.[0];
  if (who !== undefined) return side === "after" ? at + 1 + who : start + who;
  const subject = mainSubject(left.slice(0, Math.max(match.index, 1)));
  return subject === -1 ? -1 : start + subject;
}

/** The letters of the sentence before a position. */
function leftOf({ shape }: ReadPassage, at: number): string {
  const letters = shape.letters.slice(Math.max(0, at - REACH), at);
  const end = Math.max(letters.lastIndexOf("."), letters.lastIndexOf("!"));
  return letters.slice(end + 1);
}
