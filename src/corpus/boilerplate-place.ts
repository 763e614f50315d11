import type { Block } from "./block.ts";
import { words } from "./fold.ts";
import { endsLikeSentence, isProse } from "./headline.ts";

/** A line of a document with what a boilerplate rule may know of its surroundings. */
export interface Place {
  /** The line, folded. */
  readonly line: string;
  readonly before: string | null;
  readonly after: string | null;
  /** The rule that took the line before, or null. */
  readonly ruleBefore: string | null;
  /** "head" above the first running text of the document, "tail" below the last. */
  readonly zone: "head" | "body" | "tail";
  /** Whether what follows looks like a list of links to the end of the document. */
  readonly opensTail: boolean;
  /** Whether a name's words stand anywhere else in the running text. */
  recurs(name: string): boolean;
}

/** A kind of line that belongs to the page, not to the article. */
export interface BoilerplateRule {
  readonly name: string;
  readonly test: (place: Place) => boolean;
}

/** A rule that needs the line alone. Every pattern must match the whole line. */
export function linePatterns(name: string, patterns: readonly Pattern[]): BoilerplateRule {
  return { name, test: ({ line }) => patterns.some((pattern) => pattern.test(line)) };
}

/** A regular expression, or what stands for one. */
type Pattern = Pick<RegExp, "test">;

/** A pattern that is tried, and so compiled, only for lines that begin with one of these words in any case. */
export function opening(beginnings: string, pattern: RegExp): Pattern {
  const all = beginnings.split("|");
  const length = Math.max(...all.map((beginning) => beginning.length));
  return {
    test(line) {
      const start = line.slice(0, length).toLowerCase();
      return all.some((beginning) => start.startsWith(beginning)) && pattern.test(line);
    },
  };
}

/** What is known of every line of a document before the rules run. */
export interface Surroundings {
  readonly firstProse: number;
  readonly lastProse: number;
  /** The last running text that another follows directly; -1 where there is none. */
  readonly lastPair: number;
  /** How many characters of sentences stand above each block, and above the end. */
  readonly proseAbove: readonly number[];
  /** The words of the running text, gathered when first asked for. */
  vocabulary(): Vocabulary;
}

interface Vocabulary {
  readonly lowerCase: ReadonlySet<string>;
  readonly asWritten: ReadonlySet<string>;
}

export function surveyBlocks(blocks: readonly Block[]): Surroundings {
  const prose = blocks.flatMap((block, at) => (isProse(block.plain) && block.kind !== "rule" ? [at] : []));
  let vocabulary: Vocabulary | null = null;
  return {
    firstProse: prose[0] ?? blocks.length,
    lastProse: prose.at(-1) ?? -1,
    lastPair: prose.findLast((at, n) => prose[n + 1] === at + 1) ?? -1,
    proseAbove: sumSentences(blocks),
    vocabulary() {
      vocabulary ??= gatherVocabulary(prose.map((at) => blocks[at]?.plain ?? ""));
      return vocabulary;
    },
  };
}

function gatherVocabulary(lines: readonly string[]): Vocabulary {
  const all = lines.flatMap((line) => words(line)).map((word) => word.replace(/'s$|[.']$/, ""));
  return { asWritten: new Set(all), lowerCase: new Set(all.map((word) => word.toLowerCase())) };
}

function sumSentences(blocks: readonly Block[]): number[] {
  const sums = [0];
  for (const block of blocks) {
    sums.push((sums.at(-1) ?? 0) + (endsLikeSentence(block.plain) ? block.plain.length : 0));
  }
  return sums;
}

export function placeAt(
  blocks: readonly Block[],
  at: number,
  survey: Surroundings,
  ruleBefore: string | null,
): Place {
  return {
    line: blocks[at]?.plain ?? "",
    before: blocks[at - 1]?.plain ?? null,
    after: blocks[at + 1]?.plain ?? null,
    ruleBefore,
    zone: at < survey.firstProse ? "head" : at > survey.lastProse ? "tail" : "body",
    get opensTail() {
      return opensTail(at, survey);
    },
    recurs: (name) => recurs(name, survey),
  };
}

/** A title's words come again in the text, an author's name does not; the last word decides. */
function recurs(name: string, survey: Surroundings): boolean {
  const parts = words(name).map((word) => word.replace(/'s$|\.$/, ""));
  const last = parts.at(-1)?.toLowerCase() ?? "";
  const { lowerCase, asWritten } = survey.vocabulary();
  return lowerCase.has(last) || parts.some((part) => part.length > 2 && asWritten.has(part));
}

/**
 * Whether the rest after a label is cards or headlines: no two running texts in a row, and together far
 * less running text than stands above.
 */
function opensTail(at: number, survey: Surroundings): boolean {
  const above = survey.proseAbove[at] ?? 0;
  const all = survey.proseAbove.at(-1) ?? 0;
  return survey.lastPair <= at && (all - above) * 4 < above;
}
