import type { Figure } from "./figure.ts";

/** How a sentence puts somebody: as the owner of something, merely named, its subject, or as one who speaks. */
export type Prominence = 0 | 1 | 2 | 3;

/** That a sentence spoke of somebody. */
export interface Entry {
  readonly figure: Figure;
  readonly prominence: Prominence;
  readonly sentence: number;
  /** Nobody had spoken of them before. */
  readonly isNew: boolean;
}

type Fits = (figure: Figure) => boolean;

/**
 * Whom a pronoun means, by the sentences before it, the latest first; null where several are equally near.
 *
 * Accepts Mrs Keller met Mr Weiss. … he said · Karl Berg, a man of 70, met Eva Lind. … she said.
 * Refuses Kim Berg met Eva Lind. … she said: either may be meant.
 */
export function pronounFigure(
  sentences: readonly (readonly Entry[])[],
  fits: Fits,
  gender: Figure["gender"],
): Figure | null {
  for (const [i, entries] of sentences.entries()) {
    const found = nearestIn(entries, fits, gender);
    if (found === undefined) continue;
    return found === null || isRivalled(found, sentences[i + 1] ?? [], gender) ? null : found;
  }
  const mentioned = new Set(sentences.flat().flatMap(({ figure }) => (fits(figure) ? [figure] : [])));
  return mentioned.size === 1 ? ([...mentioned][0] ?? null) : null;
}

/** The one a sentence offers; null where it offers several, undefined where earlier sentences decide. */
function nearestIn(
  entries: readonly Entry[],
  fits: Fits,
  gender: Figure["gender"],
): Figure | null | undefined {
  const fitting = entries.filter(({ figure }) => fits(figure));
  const most = Math.max(0, ...fitting.map(({ prominence }) => prominence)) as Prominence;
  if (most < 2) return onlyOther(entries, fitting, fits);
  const top = fitting.filter(({ prominence }) => prominence === most);
  const best = [...new Set(top.map(({ figure }) => figure))];
  const proven = best.filter((figure) => figure.gender === gender);
  const first = proven[0] ?? best[0];
  if (first === undefined || gender === null || proven.length > 0) return first;
  return best.length > 1 || hasRival(fitting, first, most, gender) ? null : first;
}

/** “Karl Berg met Eva Lind”: where he cannot be meant, she is. */
function onlyOther(entries: readonly Entry[], fitting: readonly Entry[], fits: Fits): Figure | undefined {
  const isExcluded = ({ figure, prominence }: Entry) =>
    prominence > 1 && figure.kind !== "body" && !fits(figure);
  const people = new Set(fitting.map(({ figure }) => figure).filter(({ kind }) => kind === "person"));
  return people.size === 1 && entries.some(isExcluded) ? [...people][0] : undefined;
}

/** Beside a subject of whom only the name is known: somebody of the right gender, or whom the sentence introduces. */
function hasRival(
  fitting: readonly Entry[],
  best: Figure,
  most: Prominence,
  gender: Figure["gender"],
): boolean {
  const isRival = ({ figure, prominence, isNew }: Entry) =>
    figure !== best && figure.kind === "person" && prominence > 0 && (figure.gender === gender || isNew);
  return most < 3 && fitting.some(isRival);
}

/** The sentence before was about two, the other of whom fits for certain, as the nearest does not. */
function isRivalled(found: Figure, before: readonly Entry[], gender: Figure["gender"]): boolean {
  if (gender === null || found.gender === gender) return false;
  const own = before.filter(({ figure }) => figure === found);
  const isNew = own.some((entry) => entry.isNew);
  const least = isNew ? 1 : Math.max(1, ...own.map(({ prominence }) => prominence));
  return (
    own.length > 0 &&
    before.some(
      ({ figure, prominence }) => figure !== found && prominence >= least && figure.gender === gender,
    )
  );
}

/** The gender that “she”, “her”, “he”, “his” tell. */
export function genderOfPronoun(word: string): Figure["gender"] {
  if (/^(?:she|her)$/.test(word)) return "female";
  return /^(?:he|his)$/.test(word) ? "male" : null;
}

/** Whether a pronoun may stand for somebody, as far as is known. */
export function fitsPronoun(figure: Figure, word: string): boolean {
  if (word === "it") return figure.kind === "body" && !figure.isPlural;
  if (word === "they") return figure.kind === "body" || figure.isPlural;
  if (figure.kind === "body" || figure.isPlural) return false;
  const gender = figure.gender ?? figure.assumedGender;
  return gender === null || gender === genderOfPronoun(word);
}
