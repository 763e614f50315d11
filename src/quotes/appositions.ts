import type { Shape } from "./shape.ts";

/** A name and what the words beside it say the person is. */
export interface Apposition {
  /** The letter of the name. */
  readonly at: number;
  readonly role: string;
  /** The noun of the role, in lower case: “daughter”. */
  readonly head: string;
}

/** Longer ones tell a story, not a role. */
const LONGEST_ROLE = 140;

/**
 * Finds “Ana Ruiz, head of the harbour board, …” and “the premier, Aqqaluk Olsen, …”.
 *
 * Refuses “Ana Ruiz, who runs …” and “Ana Ruiz, 54, …”: no noun of a role begins them.
 */
export function findAppositions(shape: Shape): Apposition[] {
  if (!/[Ns],/.test(shape.letters)) return [];
  const behind = [...shape.letters.matchAll(/N,(?:w,)?d?w{0,3}(?=N)/g)].flatMap((match) => {
    const at = match.index + match[0].length;
    const role = roleFrom(shape, at, match.index);
    return role === null ? [] : [{ at: match.index, role, head: shape.elements[at]?.mention?.head ?? "" }];
  });
  const ahead = [...shape.letters.matchAll(/[Ns],(?=N[,.])/g)].flatMap(({ index }) => {
    const [first, second] = [shape.elements[index]?.mention, shape.elements[index + 2]?.mention];
    return first?.kind === "role" && first.role && !first.isPlural && isName(second?.kind)
      ? [{ at: index + 2, role: first.role, head: first.head }]
      : [];
  });
  return [...behind, ...ahead];
}

function isName(kind: string | undefined): boolean {
  return kind === "person" || kind === "name";
}

function roleFrom({ text, letters, elements }: Shape, at: number, nameAt: number): string | null {
  const mention = elements[at]?.mention;
  if (!isName(elements[nameAt]?.mention?.kind) || mention?.kind !== "role" || mention.isPlural) return null;
  const length = /^[^,.;:!QVTGrb()-]*/.exec(letters.slice(at))?.[0].length ?? 1;
  const first = elements[nameAt + 1];
  const end = elements[at + Math.max(length, 1) - 1]?.end ?? mention.span.end;
  const role = text
    .slice((first?.end ?? mention.span.start) + 1, end)
    .replace(/^\s*\d+,\s*/, "")
    .trim();
  return role.length > LONGEST_ROLE ? null : role.replace(/^(?:an?|the) /, "");
}
