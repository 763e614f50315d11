import type { Reply } from "../command.ts";
import { type Pressable, pressablesOf } from "./pressable.ts";
import { isSame } from "./subcommands.ts";

/** What a typed label means among the replies shown. */
export type Found =
  | { readonly kind: "none" }
  | { readonly kind: "one"; readonly pressable: Pressable; readonly reply: Reply }
  /** What to type instead, in reading order; no two alike. */
  | { readonly kind: "several"; readonly labels: readonly string[] };

/**
 * Finds what a label presses, in the newest reply that has it; `replies` has the newest first.
 *
 * Capitals, and the brackets that buttons are shown in, do not matter. Two of one label are told apart as
 * `More #1` and `More #2`; `in context` means `In context 1` where there is no other, else it is ambiguous.
 */
export function findPressable(words: string, replies: readonly Reply[]): Found {
  const label = words
    .replace(/^[[(]\s*(.*?)\s*↗?\s*[\])]$/, "$1")
    .replaceAll(/\s+/g, " ")
    .trim();
  for (const reply of replies) {
    const candidates = withUniqueLabels(pressablesOf(reply));
    const found = exact(label, candidates) ?? numbered(label, candidates);
    if (found.length === 0) continue;
    const [first, second] = found;
    if (first && !second) return { kind: "one", pressable: first.pressable, reply };
    return { kind: "several", labels: found.map((candidate) => candidate.label) };
  }
  return { kind: "none" };
}

/** What can be typed to press something in these replies, each once, the newest reply's first. */
export function labelsOf(replies: readonly Reply[]): string[] {
  return [
    ...new Set(replies.flatMap((reply) => withUniqueLabels(pressablesOf(reply)).map(({ label }) => label))),
  ];
}

interface Candidate {
  readonly label: string;
  readonly pressable: Pressable;
}

function withUniqueLabels(pressables: readonly Pressable[]): Candidate[] {
  return pressables.map((pressable, index) => {
    const isAlike = (other: Pressable) => isSame(other.label, pressable.label);
    const number = pressables.slice(0, index + 1).filter(isAlike).length;
    const isAlone = pressables.filter(isAlike).length === 1;
    return { label: isAlone ? pressable.label : `${pressable.label} #${number}`, pressable };
  });
}

function exact(label: string, candidates: readonly Candidate[]): Candidate[] | null {
  const unique = candidates.filter((candidate) => isSame(candidate.label, label));
  if (unique.length > 0) return unique;
  const alike = candidates.filter((candidate) => isSame(candidate.pressable.label, label));
  return alike.length > 0 ? alike : null;
}

/** Those whose label is these words and a number. */
function numbered(label: string, candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter((candidate) => {
    const [, words] = /^(.*\S)\s+#?\d+$/.exec(candidate.label) ?? [];
    return words !== undefined && isSame(words, label);
  });
}
