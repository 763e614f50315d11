import pc from "picocolors";
import type { LibraryAnswer } from "../src/answer-question.ts";
import { PAGE_SIZE } from "../src/reply/answer.ts";
import type { Reasons } from "../src/search/search.ts";
import type { QueryWord } from "../src/search/understand.ts";
import { truncate } from "../src/text/truncate.ts";

/** Passages told of, shown or not. */
const MOST_TOLD = 10;
const MOST_RELATED = 8;
const TEXT_WIDTH = 70;

/** How an answer came about: what each word was taken for, what was weighed, and whether it was enough. */
export function explain(answer: LibraryAnswer): string {
  const { question, words, speakers, excerpts, reasons } = answer;
  const addresses = excerpts.slice(0, PAGE_SIZE).map(({ passage }) => passage.address);
  return [
    pc.bold(question),
    ...(speakers.length > 0 ? [`  the words of ${speakers.map(({ name }) => name).join(", ")}`] : []),
    `  shown: ${addresses.join(" ") || "nothing"}`,
    ...(words.length > 0
      ? ["", "  word              rarity  what may stand for it", ...words.map(wordLine)]
      : []),
    ...(reasons ? reasonLines(reasons) : ["  in the order of their dates, or of the parts of the question"]),
  ].join("\n");
}

function wordLine({ word, term, takenFor, rarity, isKnown, isForeign, isName, related }: QueryWord): string {
  const notes = [
    ...(takenFor ? [`taken for “${takenFor}”`] : []),
    ...(isKnown ? [] : ["in no document"]),
    ...(isForeign ? ["a name: refused"] : isName ? ["a name"] : []),
    ...related
      .slice(0, MOST_RELATED)
      .map((other) => `${other.term} ${other.weight.toFixed(2)} (${other.because})`),
  ];
  const name = word === term ? word : `${word} → ${term}`;
  return `  ${name.padEnd(18)}${rarity.toFixed(2).padStart(6)}  ${notes.join(", ")}`;
}

function reasonLines({ kind, isLatest, isScoped, least, weighed }: Reasons): string[] {
  const wished = [
    `asks for: ${kind}`,
    ...(isLatest ? ["the latest documents first"] : []),
    ...(isScoped ? ["of some passages only"] : []),
  ];
  return [
    "",
    `  ${wished.join(", ")}`,
    `  enough: a support of ${least.toFixed(2)} among the first ${PAGE_SIZE}, and no rare name missing`,
    "",
    "   score = relevance × (1 + coverage × (½ + fit) + 1.2 closeness), halved for each telling name that is missing",
    ...weighed.slice(0, MOST_TOLD).map(evidenceLine),
  ];
}

function evidenceLine(evidence: Reasons["weighed"][number]): string {
  const { passage, support, score, relevance, coverage, closeness, fit, holdsRarest, lacksName } = evidence;
  const numbers = [score, relevance, coverage, closeness, fit].map((number) => number.toFixed(2).padStart(6));
  const notes = [
    `support ${support.toFixed(2)}`,
    ...(holdsRarest ? ["rarest word"] : []),
    ...(lacksName ? ["lacks a name"] : []),
  ];
  const text = truncate(passage.text.replace(/\s+/g, " "), TEXT_WIDTH);
  return `  ${numbers.join(" ")}  ${passage.address}  ${text}  ${pc.dim(notes.join(", "))}`;
}
