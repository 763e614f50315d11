import type { Corpus } from "../src/corpus/model.ts";
import { PAGE_SIZE } from "../src/reply/answer.ts";
import { type Excerpt, excerptText } from "../src/search/excerpt.ts";
import type { Answer } from "../src/search/search.ts";

/** A labelled question; `gold` is empty for one that the documents do not answer. */
export interface LabelledQuestion {
  readonly id: string;
  readonly question: string;
  readonly kind: string;
  /** Of our own questions: whether it may be looked at while the search is tuned. */
  readonly half?: "tuning" | "aside";
  readonly answerable: boolean;
  readonly gold: readonly GoldPassage[];
  /** The excerpts shown must together hold one string of every group, in any case. */
  readonly mustContainGroups: readonly (readonly string[])[];
}

interface GoldPassage {
  /** A seed's short name, with a letter where the seed holds several documents: `003d`. */
  readonly article: string;
  readonly line: number;
  /** Lines that repeat it word for word. */
  readonly alsoLines?: readonly number[];
  /** Helps, but does not answer alone. */
  readonly partial?: boolean;
}

/** What was shown for a question; nothing for a refusal. */
type Shown = Pick<Answer, "excerpts">;

/** How one question fared. */
interface JudgedQuestion {
  readonly label: LabelledQuestion;
  readonly answer: Shown;
  readonly isRight: boolean;
  readonly isRightFirst: boolean;
}

/** How all fared; shares are of the answerable questions, counts are plain. */
export interface QuestionScore {
  readonly judged: readonly JudgedQuestion[];
  readonly shareWithinPage: number;
  readonly shareFirst: number;
  readonly wronglyRefused: number;
  readonly unanswerable: number;
  readonly refused: number;
}

/** Asks every labelled question and counts the right answers. */
export function scoreQuestions(
  labels: readonly LabelledQuestion[],
  search: (question: string) => Shown,
): QuestionScore {
  const judged = labels.map((label) => judge(label, search(label.question)));
  const answerable = judged.filter(({ label }) => label.answerable);
  const unanswerable = judged.filter(({ label }) => !label.answerable);
  const isRefused = ({ answer }: JudgedQuestion) => answer.excerpts.length === 0;
  return {
    judged,
    shareWithinPage: share(answerable, ({ isRight }) => isRight),
    shareFirst: share(answerable, ({ isRightFirst }) => isRightFirst),
    wronglyRefused: answerable.filter(isRefused).length,
    unanswerable: unanswerable.length,
    refused: unanswerable.filter(isRefused).length,
  };
}

function judge(label: LabelledQuestion, answer: Shown): JudgedQuestion {
  if (!label.answerable) {
    const isRight = answer.excerpts.length === 0;
    return { label, answer, isRight, isRightFirst: isRight };
  }
  const isRight = answers(label, answer.excerpts.slice(0, PAGE_SIZE));
  return { label, answer, isRight, isRightFirst: isRight && showsGold(label, answer.excerpts.slice(0, 1)) };
}

function answers(label: LabelledQuestion, shown: readonly Excerpt[]): boolean {
  const text = shown.map(excerptText).join("\n").toLowerCase();
  const holds = (group: readonly string[]) => group.some((words) => text.includes(words.toLowerCase()));
  return showsGold(label, shown) && label.mustContainGroups.every(holds);
}

function showsGold({ gold }: LabelledQuestion, shown: readonly Excerpt[]): boolean {
  const isShown = ({ article, line, alsoLines = [] }: GoldPassage) =>
    shown.some(
      ({ passage }) =>
        passage.seed.name === article.slice(0, 3) &&
        [line, ...alsoLines].some((one) => passage.line <= one && one <= passage.endLine),
    );
  return gold.some((one) => one.partial !== true && isShown(one));
}

function share<T>(all: readonly T[], isRight: (one: T) => boolean): number {
  return all.length === 0 ? 1 : all.filter(isRight).length / all.length;
}

/** A labelled document: which lines may be quoted, and which must not. */
export interface LabelledDocument {
  readonly id: string;
  readonly file: string;
  readonly startLine: number;
  readonly bodyLines: readonly (readonly [number, number])[];
  readonly boilerplateLines: readonly { readonly lines: readonly [number, number] }[];
}

/** Addresses of labelled lines that were read otherwise than the labels say. */
export interface CorpusScore {
  readonly documents: number;
  readonly bodyLines: number;
  readonly missingBody: readonly string[];
  readonly boilerplateLines: number;
  readonly indexedBoilerplate: readonly string[];
}

/** Compares the passages of a corpus with the labelled lines of its seeds. */
export function scoreCorpus(labels: readonly LabelledDocument[], corpus: Corpus): CorpusScore {
  const indexed = new Set(
    corpus.passages.flatMap(({ seed, line, endLine }) =>
      lines(line, endLine).map((one) => `${seed.file}:${one}`),
    ),
  );
  const isBlank = blankLines(corpus);
  const addresses = (file: string, ranges: readonly (readonly [number, number])[]) =>
    ranges
      .flatMap(([from, to]) => lines(from, to))
      .map((line) => `${file}:${line}`)
      .filter((address) => !isBlank(address));
  const body = labels.flatMap(({ file, bodyLines }) => addresses(file, bodyLines));
  const boilerplate = labels.flatMap(({ file, boilerplateLines }) =>
    addresses(
      file,
      boilerplateLines.map((one) => one.lines),
    ),
  );
  return {
    documents: corpus.documents.length,
    bodyLines: body.length,
    missingBody: body.filter((address) => !indexed.has(address)),
    boilerplateLines: boilerplate.length,
    indexedBoilerplate: boilerplate.filter((address) => indexed.has(address)),
  };
}

function blankLines(corpus: Corpus): (address: string) => boolean {
  const blank = new Set(
    corpus.seeds.flatMap(({ file, text }) =>
      text.split("\n").flatMap((line, i) => (line.trim() === "" ? [`${file}:${i + 1}`] : [])),
    ),
  );
  return (address) => blank.has(address);
}

function lines(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
