const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

/** All words one slip away from a word: a letter left out, exchanged with the next, replaced, or added. */
export function slipsOf(word: string): string[] {
  return Array.from({ length: word.length + 1 }, (_, at) =>
    slipsAt(word.slice(0, at), word.slice(at)),
  ).flat();
}

function slipsAt(before: string, after: string): string[] {
  const [letter = "", next = ""] = after;
  const rest = after.slice(1);
  const added = LETTERS.map((other) => before + other + after);
  if (letter === "") return added;
  return [
    before + rest,
    ...(next === "" ? [] : [before + next + letter + after.slice(2)]),
    ...LETTERS.map((other) => before + other + rest),
    ...added,
  ];
}
