import { SAYING, TELLING } from "./cue-words.ts";
import { FEELING } from "./opinion.ts";

/** A question for somebody's words. */
export interface SayingQuestion {
  /** Who is asked about, as written: `bessent`, `the chinese foreign ministry`. */
  readonly speaker: string;
  /** What is left of the question: what about. May be empty. */
  readonly topic: string;
}

const SAY =
  "say|said|says|saying|tell|told|think|thought|claim|claimed|post|posted|write|wrote|warn|warned|argue|argued|" +
  "describe|described|accuse|accused|call|called|quip|promise|promised|predict|predicted|suggest|suggested|" +
  "announce|announced|respond|make of|mean by|feel about|comment on|react to";
const WORDS = "quotes?|quotations?|words|statements?|comments?|remarks?|reactions?|views?|opinions?|thoughts";
const ABOUT = "about|on|regarding|concerning|over|to|of|for";

/** In order; each names its `speaker`, and what is not matched of the question is the topic. */
const PATTERNS: readonly RegExp[] = [
  // Accepts "what did Bessent say about tariffs", "how did Trump describe it"; refuses "what did China agree to".
  new RegExp(
    `\\b(?:what|how|why|anything)\\s+(?:exactly\\s+)?(?:did|does|do|has|have|had)\\s+(?<speaker>.{2,60}?)\\s+(?:${SAY})\\b`,
    "iu",
  ),
  // Accepts "compare what Trump said about it"; refuses "what is said of it".
  /\bwhat\s+(?<speaker>(?!is\b|was\b|they\b).{2,40}?)\s+(?:said|says|thinks|thought|wrote|posted|claimed|told)\b/iu,
  // Accepts "quote from Guo Jiakun about the summit"; refuses "quote the price".
  new RegExp(`\\b(?:${WORDS})\\s+(?:from|by)\\s+(?<speaker>.{2,60}?)(?=\\s+(?:${ABOUT})\\b|[?.!]*$)`, "iu"),
  // Accepts "Trump's comments on Nvidia"; refuses "comments on Nvidia".
  new RegExp(`^(?<speaker>.{2,40}?)(?:['’]s?)?\\s+(?:${WORDS})\\s+(?:${ABOUT})\\b`, "iu"),
  // Accepts "what is the fallout according to Loh"; refuses "accordingly".
  /\baccording\s+to\s+(?<speaker>.{2,60}?)[?.!]*$/iu,
  // Accepts "if Trump was happy with how it went"; refuses "if the deal was good".
  new RegExp(`\\b(?:if|whether)\\s+(?<speaker>.{2,40}?)\\s+(?:is|was|are|were)\\s+(?:${FEELING})\\b`, "iu"),
  // Accepts "was Trump happy with how it went"; refuses "was the deal good".
  new RegExp(`\\b(?:is|was|are|were)\\s+(?<speaker>.{2,40}?)\\s+(?:${FEELING})\\b`, "iu"),
];

/** Who and what a question for somebody's words asks about; null for any other question. */
export function readSayingQuestion(question: string): SayingQuestion | null {
  for (const pattern of PATTERNS) {
    const match = pattern.exec(question);
    const speaker = match?.groups?.["speaker"]?.trim();
    if (
      !match ||
      !speaker ||
      /^(?:you|i|we|he|she|it|they|him|her|them|people|anyone|anybody|somebody|someone|both sides)$/iu.test(
        speaker,
      )
    )
      continue;
    const rest = `${question.slice(0, match.index)} ${question.slice(match.index + match[0].length)}`;
    return { speaker: speaker.replace(/^the\s+/iu, ""), topic: rest.replace(/\s+/g, " ").trim() };
  }
  return null;
}

/** How many words may stand between somebody's name and the verb of what he says: "Zelensky this week urged". */
const MOST_BETWEEN = 3;

/** Tells whether a text reports what somebody says who is nowhere quoted: his name, and soon a verb of saying. */
export function saysIn(speaker: string): (text: string) => boolean {
  const name = speaker.split(/\s+/).at(-1)?.toLowerCase() ?? "";
  return (text) => {
    const lower = text.toLowerCase();
    if (!lower.includes(name)) return false;
    // Beyond the end of a sentence or of a quotation, and often beyond an "and", somebody else speaks.
    return lower
      .split(/[.!?“”"]|\band\b/)
      .some((part) => saysSoon(part.match(/[\p{L}\p{N}]+/gu) ?? [], name));
  };
}

function saysSoon(words: readonly string[], name: string): boolean {
  const isSaying = (word: string) => SAYING.has(word) || TELLING.has(word);
  return words.some((word, i) => word === name && words.slice(i + 1, i + 2 + MOST_BETWEEN).some(isSaying));
}
