import type { Sentence } from "./sentence.ts";

/** How many sentences back a section without a heading reaches. */
const REACH = 12;

/** The parties that a sentence and those before it name, as far back as the heading above it; nearest first. */
export function partiesOfSection(sentence: Sentence): string[] {
  const named = new Set<string>();
  let from: Sentence | null = sentence;
  for (let i = 0; i <= REACH && from !== null && isSameSection(from, sentence); i += 1) {
    for (const { party } of from.parties) named.add(party);
    if (from.passage.kind === "heading") break;
    from = from.previous;
  }
  return [...named];
}

function isSameSection({ passage }: Sentence, sentence: Sentence): boolean {
  return passage.heading === sentence.passage.heading || passage.kind === "heading";
}

/** The other of the two that a section speaks of; null where it speaks of more or fewer. */
export function otherOfSection(sentence: Sentence, party: string): string | null {
  const named = partiesOfSection(sentence);
  const others = named.filter((one) => one !== party);
  return others.length === 1 && named.length === 2 ? (others[0] ?? null) : null;
}
