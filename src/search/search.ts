import type { Passage } from "../corpus/model.ts";
import { type Demand, demandOf, isEnough } from "./enough.ts";
import { type Evidence, scaleFor, type Wish } from "./evidence.ts";
import { type Excerpt, excerptOf } from "./excerpt.ts";
import { foldAlike } from "./fold-alike.ts";
import type { Lexicon } from "./lexicon.ts";
import type { PassageFilter, PassageIndex } from "./passage-index.ts";
import { asksLatest, asksPast, type QuestionKind, questionKind } from "./question-kind.ts";
import { type QueryWord, understand } from "./understand.ts";

/** What the passages have to say to a question. */
export interface Answer {
  readonly question: string;
  /** The words searched for; those with `takenFor` were corrected. */
  readonly words: readonly QueryWord[];
  /** Best first; empty when the evidence is too thin. */
  readonly excerpts: readonly Excerpt[];
  /** When nothing is shown: passages that touch the question without answering it, best first. */
  readonly near: readonly Passage[];
  /** How that came about; null where the words of somebody were shown by their date. */
  readonly reasons: Reasons | null;
}

/** What was asked for and weighed, for those who want to know why. */
export interface Reasons extends Pick<Wish, "kind" | "isLatest" | "isScoped"> {
  /** How much support an answer needs. */
  readonly least: number;
  /** Best first, whether shown or not. */
  readonly weighed: readonly (Evidence & { readonly support: number })[];
}

/** Which passages may answer, and which should before others; left out, all and none. */
export interface Scope {
  readonly isWanted?: PassageFilter;
  readonly isPreferred?: PassageFilter;
}

/** How deep BM25's order is weighed again; beyond it nothing has been seen to rise into the first three. */
const DEPTH = 50;
/** A reader pages through no more. */
const MOST_EXCERPTS = 15;
/** Passages far below the best one share but a word with the question. */
const WEAKEST_SHARE = 0.3;
/** So are those that hold far less of it than the fullest does, however well they fit. */
const LEAST_COVERAGE = 0.36;

/** Answers a question from the passages of an index; pure. */
export function search(question: string, index: PassageIndex, lexicon: Lexicon, scope: Scope = {}): Answer {
  const words = understand(question, index, lexicon);
  const sought = termWeights(rarest(words));
  const kind = questionKind(question);
  const wish: Wish = {
    kind,
    isLatest: asksLatest(question, kind),
    isPast: asksPast(question, kind),
    isPreferred: scope.isPreferred ?? (() => false),
    isScoped: scope.isWanted !== undefined,
    isWordsOf: scope.isWanted !== undefined && scope.isPreferred !== undefined,
  };
  const candidates = scope.isWanted ? index.select(scope.isWanted, sought) : index.find(sought, DEPTH);
  const demand = demandOf(words, wish);
  const ranked = candidates
    .map(scaleFor(words, wish))
    .sort(
      (a, b) =>
        tier(b, demand, wish) - tier(a, demand, wish) ||
        b.score - a.score ||
        a.passage.index - b.passage.index,
    );
  const answers = isEnough(ranked, words, wish) ? strongest(inOrder(ranked, kind), wish) : [];
  const worth = new Map(
    [...termWeights(words)].map(([term, weight]) => [term, weight * rarityOf(term, words)]),
  );
  return {
    question,
    words,
    excerpts: foldAlike(
      answers.map(({ passage }) => passage),
      index.read,
    ).map(({ passage, alike }) =>
      excerptOf(passage, { words: index.read(passage), worth, alike, passageBefore: index.before(passage) }),
    ),
    near: answers.length > 0 ? [] : ranked.slice(0, 5).map(({ passage }) => passage),
    reasons: {
      kind,
      isLatest: wish.isLatest,
      isScoped: wish.isScoped,
      least: demand.least,
      weighed: ranked.map((evidence) => ({ ...evidence, support: demand.supportOf(evidence) })),
    },
  };
}

/** Of somebody's words, those that are quoted and to the point come before all that only names the speaker. */
function tier(evidence: Evidence, { least, supportOf }: Demand, wish: Wish): number {
  const isQuoted = wish.isWordsOf && wish.isPreferred(evidence.passage);
  return Number(isQuoted && supportOf(evidence) >= least);
}

/** For a comparison the best passage of each document comes first, so that no side fills the page alone. */
function inOrder(ranked: readonly Evidence[], kind: QuestionKind): readonly Evidence[] {
  if (kind !== "comparison") return ranked;
  const isFirst = ({ passage }: Evidence, i: number) =>
    ranked.findIndex((other) => other.passage.documentId === passage.documentId) === i;
  return [...ranked.filter(isFirst), ...ranked.filter((evidence, i) => !isFirst(evidence, i))];
}

function strongest(ranked: readonly Evidence[], { kind, isWordsOf }: Wish): Evidence[] {
  const best = Math.max(...ranked.map(({ score }) => score));
  const most = Math.max(...ranked.map(({ coverage }) => coverage));
  // The other side of a comparison, and what somebody adds, need not hold as much of the question.
  const least = isWordsOf || kind === "comparison" ? 0 : most * LEAST_COVERAGE;
  const isStrong = ({ score, coverage }: Evidence) => score >= best * WEAKEST_SHARE && coverage >= least;
  return ranked.filter(isStrong).slice(0, MOST_EXCERPTS);
}

/** Terms that may stand for a word less surely are weighed where they are met, but not looked for. */
const LEAST_SOUGHT = 0.3;

/** A question of more words is found by its rarest; all of them are weighed. */
const MOST_SOUGHT = 12;

function rarest(words: readonly QueryWord[]): readonly QueryWord[] {
  if (words.length <= MOST_SOUGHT) return words;
  return words.toSorted((a, b) => b.rarity - a.rarity).slice(0, MOST_SOUGHT);
}

/** The terms to search for: those of the question in full, those related to them as far as they go. */
function termWeights(words: readonly QueryWord[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { related } of words)
    for (const { term, weight } of related) if (weight >= LEAST_SOUGHT) weights.set(term, weight);
  for (const { term, isKnown } of words) if (isKnown) weights.set(term, 1);
  return weights;
}

function rarityOf(term: string, words: readonly QueryWord[]): number {
  const word = words.find((one) => one.term === term || one.related.some((other) => other.term === term));
  return word?.rarity ?? 0;
}
