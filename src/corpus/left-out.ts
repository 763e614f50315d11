import { formatAddress } from "./address.ts";
import type { BoilerplateLine } from "./document-draft.ts";
import { countWords, fold, tidy } from "./fold.ts";
import { endsLikeSentence } from "./headline.ts";

const MIN_SENTENCE_WORDS = 8;
/** More lines than these are not named one by one. */
const MAX_NAMED_LINES = 40;

/** The lines that one rule left out of a seed, in words for whoever looks after the seeds. */
export interface LeftOutReport {
  readonly summary: string;
  /** One line each: its address and its words; full sentences are marked. */
  readonly details: readonly string[];
  /** How many of them are full sentences, which page furniture rarely is. */
  readonly sentences: number;
}

/** What was left out of a seed, rule by rule in the order of their first lines. */
export function reportLeftOut(lines: readonly BoilerplateLine[]): LeftOutReport[] {
  const byRule = new Map<string, BoilerplateLine[]>();
  for (const line of lines) {
    const own = byRule.get(line.rule);
    if (own === undefined) byRule.set(line.rule, [line]);
    else own.push(line);
  }
  return [...byRule].map(([rule, own]) => reportRule(rule, own));
}

function reportRule(rule: string, lines: readonly BoilerplateLine[]): LeftOutReport {
  const sentences = lines.filter(isFullSentence).length;
  const named = lines.slice(0, MAX_NAMED_LINES).map(({ line }) => line);
  const more = lines.length > named.length ? " and so on" : "";
  const doubt =
    sentences === 0 ? "" : `; ${sentences} full sentence${sentences === 1 ? "" : "s"}, see --verbose`;
  return {
    summary: `${rule} ×${lines.length}  (line ${named.join(", ")}${more})${doubt}`,
    details: lines.map(describeLine),
    sentences,
  };
}

/** Whether a line that was left out reads like a sentence of the text. */
function isFullSentence({ text }: BoilerplateLine): boolean {
  const plain = fold(text);
  return countWords(plain) >= MIN_SENTENCE_WORDS && endsLikeSentence(plain);
}

function describeLine(line: BoilerplateLine): string {
  const mark = isFullSentence(line) ? "  ← a full sentence" : "";
  return `${formatAddress(line.seed.name, line.line)}  ${tidy(line.text)}${mark}`;
}
