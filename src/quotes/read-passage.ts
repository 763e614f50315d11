import type { Passage } from "../corpus/model.ts";
import { findAppositions } from "./appositions.ts";
import { mainSubject } from "./attribution-rules.ts";
import type { Figure } from "./figure.ts";
import type { Focus } from "./focus.ts";
import type { Mention } from "./mention.ts";
import { genderOfPronoun, type Prominence } from "./pronouns.ts";
import type { Element, Shape } from "./shape.ts";

/** A passage in letters, with whom its mentions stand for. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly shape: Shape;
  /** For each letter the figure it stands for; null for all that is no mention. */
  readonly figures: readonly (Figure | null)[];
  /** Who speaks, by the letter of the mention: subjects of saying verbs. */
  readonly speaking: ReadonlySet<number>;
}

const SPEAKING: readonly RegExp[] = [
  /(?<!i)(?<who>[NP])a*[VTD]/dg,
  /(?<!i)(?<who>[NP]),[^.,;!VT]{1,40},a*[VT]/dg,
  /(?:Q[,!-]*|,)a*V[wa]{0,2}(?<who>[NP])/dg,
  /A(?<who>[NP])/dg,
  /[Ns],(?<who>N),a*[VT]/dg,
  /[,!-]a*V[wa]{0,2}(?<who>N)/dg,
];

/** Resolves the mentions of a passage in reading order, so that later ones can point back. */
export function readPassage(passage: Passage, shape: Shape, focus: Focus): ReadPassage {
  const speaking = speakingIn(shape);
  const figures: (Figure | null)[] = [];
  const roles = new Map(findAppositions(shape).map(({ at, role }) => [at, role]));
  let subject = subjectAt(shape, 0);
  focus.sentence++;
  for (const [i, element] of shape.elements.entries()) {
    learnFromOwner(shape, i, focus, figures);
    const figure = figureAt(shape, i, focus, askerBefore(shape, i, figures));
    figures.push(figure);
    figure?.describe(roles.get(i) ?? null);
    if (figure) focus.note(figure, prominence(i, element, speaking, subject));
    if (!".!".includes(shape.letters[i] ?? "")) continue;
    focus.sentence++;
    subject = subjectAt(shape, i + 1);
  }
  return { passage, shape, figures, speaking };
}

/** “Mona Vik and her deputy”; “Karl Berg saw his horse”, where nobody else is spoken of. */
function learnFromOwner(
  { letters, elements }: Shape,
  i: number,
  focus: Focus,
  figures: readonly (Figure | null)[],
): void {
  const word = elements[i]?.mention?.determiner || elements[i]?.lower || "";
  if (!/^(?:his|her)$/.test(word)) return;
  const owner = /N,?c$/.exec(letters.slice(Math.max(0, i - 3), i));
  const figure = owner ? figures[i - owner[0].length] : null;
  if (figure?.kind === "person" && elements[i - 1]?.lower === "and") figure.gender ??= genderOfPronoun(word);
  focus.learnGender(word);
}

const REPLIES = /^(?:repl(?:y|ies|ied)|answer(?:s|ed)?|retort(?:s|ed)?|respond(?:s|ed)?)$/;

/** “…,” Lind told Berg. “…,” he replied: Lind is who cannot be meant. */
function askerBefore(
  { letters, elements }: Shape,
  i: number,
  figures: readonly (Figure | null)[],
): Figure | null {
  const verb = letters[i + 1] === "a" ? i + 2 : i + 1;
  if (letters[i] !== "P" || !REPLIES.test(elements[verb]?.lower ?? "")) return null;
  const from = Math.max(0, i - 24);
  const match = /(?<who>[NP])a*[VT](?=[NP])[^.;!Q]{0,12}[.!,]+Q?[,!-]*$/d.exec(letters.slice(from, i));
  const who = match?.indices?.groups?.["who"]?.[0];
  return who === undefined ? null : (figures[from + who] ?? null);
}

function figureAt(shape: Shape, i: number, focus: Focus, asker: Figure | null): Figure | null {
  const mention = shape.elements[i]?.mention;
  const beside =
    mention?.kind === "role" && /^[Ns],N[,.(]/.test(shape.letters.slice(i, i + 4))
      ? shape.elements[i + 2]?.mention
      : null;
  // “Washington’s envoy, Tom Periman,” is one man.
  if (beside?.kind === "person" || beside?.kind === "name")
    return focus.resolve(beside, wordsOf(shape, i + 2));
  return mention ? focus.resolve(jointly(shape, i) ?? mention, wordsOf(shape, i), asker) : null;
}

function whoIndex(match: RegExpExecArray): number[] {
  const at = match.indices?.groups?.["who"]?.[0];
  return at === undefined ? [] : [at];
}

function subjectAt({ letters }: Shape, from: number): number {
  const rest = /^[^.!]{0,150}/.exec(letters.slice(from, from + 160))?.[0] ?? "";
  const at = mainSubject(rest);
  return at === -1 ? -1 : from + at;
}

function prominence(
  i: number,
  { mention }: Element,
  speaking: ReadonlySet<number>,
  subject: number,
): Prominence {
  if (mention?.isPossessive) return 0;
  if (speaking.has(i)) return 3;
  return i === subject ? 2 : 1;
}

function speakingIn({ letters }: Shape): ReadonlySet<number> {
  return new Set(SPEAKING.flatMap((pattern) => [...letters.matchAll(pattern)].flatMap(whoIndex)));
}

/** “The White House and Vietnam announced”: two who speak together are one speaker without a name of its own. */
function jointly({ letters, elements }: Shape, i: number): Mention | null {
  const mention = elements[i]?.mention;
  if (
    !mention ||
    i < 2 ||
    !/^NcNa*[VT]/.test(letters.slice(i - 2, i + 6)) ||
    elements[i - 1]?.lower !== "and"
  )
    return null;
  if (/[iAsN]$/.test(letters.slice(0, i - 2))) return null;
  return { ...mention, kind: "role", name: [], determiner: "both", isPlural: true };
}

/** The words by which an unnamed speaker is known: “a senior official”, “the airline”. */
function wordsOf(shape: Shape, i: number): string {
  const mention = shape.elements[i]?.mention;
  if (!mention) return "";
  const from = jointly(shape, i)
    ? (shape.elements[i - 2]?.mention?.span.start ?? mention.span.start)
    : mention.span.start;
  const words = shape.text.slice(from, mention.span.end);
  return mention.isPossessive ? words.replace(/['’]s?$/, "") : words;
}
