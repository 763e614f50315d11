const MAX_NAME_LENGTH = 40;

/**
 * A short name for each file, in the same order, each unique: the file's name up to the first `_` or `.`, the
 * whole stem where two would collide, the whole file name where those would too.
 *
 * Characters other than letters, digits, `-` and `.` become `-`; no name is longer than 40 characters. Names
 * that differ only in upper and lower case collide.
 */
export function nameSeeds(files: readonly string[]): string[] {
  let names = files.map((file) => safe(file.split(/[_.]/, 1)[0] ?? ""));
  names = refine(files, names, (file) => safe(file.replace(/\.[^.]*$/, "")));
  names = refine(files, names, safe);
  return numberDuplicates(names);
}

function refine(
  files: readonly string[],
  names: readonly string[],
  rename: (file: string) => string,
): string[] {
  const counts = countNames(names);
  return files.map((file, at) => {
    const name = names[at] ?? "";
    return name === "" || (counts.get(name.toLowerCase()) ?? 0) > 1 ? rename(file) : name;
  });
}

function countNames(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  return counts;
}

function safe(text: string): string {
  const replaced = text.normalize("NFC").replace(/[^\p{L}\p{N}.-]/gu, "-");
  return [...replaced].slice(0, MAX_NAME_LENGTH).join("");
}

/** The last resort, for names that were cut to the same forty characters. */
function numberDuplicates(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name === "" ? "seed" : name;
    for (let n = 2; taken.has(unique.toLowerCase()); n += 1) {
      unique = `${[...name].slice(0, MAX_NAME_LENGTH - 6).join("")}-${n}`;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
