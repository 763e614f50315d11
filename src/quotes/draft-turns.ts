import type { Draft } from "./draft-quotes.ts";
import type { Figure } from "./figure.ts";
import type { Focus } from "./focus.ts";
import type { Mention } from "./mention.ts";
import { shapeOf } from "./shape.ts";
import type { Turn } from "./transcript.ts";

/** Labels of whoever asks, answers or leads, which name nobody: “QUESTION 2”, “Moderator”. */
const GENERIC =
  /^(?:[qa]|(?:(?:the|unidentified|unknown|another|audience|male|female) )*(?:questions?|answers?|questioner|moderator|interviewer|interviewee|reporters?|journalists?|correspondent|press|media|audience|operator|participant|member|speaker|voice|man|woman|male|female|crowd|all))(?: ?\d+)?$/i;

/** The name that a label in capitals stands for, as running text would write it. */
export function labelMention(label: string): Mention | null {
  if (GENERIC.test(label)) return null;
  const words = label.split(" ").map((word) => (isAcronym(word) ? word : titled(word)));
  const mention = shapeOf(words.join(" ")).elements.find((element) => element.mention)?.mention ?? null;
  return mention;
}

function isAcronym(word: string): boolean {
  return /^[^aeiouy]{1,4}$/i.test(word) && !/^(?:mr|mrs|ms|dr|st|gen|sgt|lt)\.?$/i.test(word);
}

function titled(word: string): string {
  if (!/^[\p{Lu}\p{M}.'’-]+$/u.test(word)) return word;
  return word.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** The turns of a transcript as quotations of whoever their labels name. */
export function draftTurns(turns: readonly Turn[], focus: Focus, document: number): Draft[] {
  const figures = new Map<string, Figure | null>();
  return turns.flatMap(({ passage, label, span, turn }): Draft[] => {
    if (!figures.has(label)) figures.set(label, figureOf(label, focus));
    const shape = { text: passage.text, letters: "", elements: [], quotes: [] };
    const read = { passage, shape, figures: [], speaking: new Set<number>() };
    const figure = figures.get(label) ?? null;
    const quoted = { span, outer: span, isSingle: false, isOpen: false };
    return [
      {
        read,
        place: -1,
        at: 0,
        quoted,
        kind: "full",
        figure,
        certainty: "stated",
        rule: "turn of a transcript",
        group: -(document * 1_000_000 + turn),
      },
    ];
  });
}

function figureOf(label: string, focus: Focus): Figure | null {
  const mention = labelMention(label);
  if (mention === null || mention.kind === "pronoun") return focus.unnamed(label);
  return (
    focus.resolve(
      { ...mention, determiner: mention.determiner || "the", role: null, isPossessive: false },
      label,
    ) ?? focus.unnamed(label)
  );
}
