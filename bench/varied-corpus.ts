import { buildCorpus } from "../src/corpus/load-corpus.ts";
import type { Corpus, Document, Passage } from "../src/corpus/model.ts";
import { readSeeds, type SeedFile, type SeedFolder } from "../src/corpus/read-seeds.ts";
import { splitSentences } from "../src/text/sentences.ts";
import { slice } from "../src/text/span.ts";
import { oneOf, type Random, randomFrom, shuffled } from "./random.ts";
import { type Retelling, retellings } from "./varied-words.ts";

/** What the documents of a larger corpus keep of those they are made from: the nearest share little but grammar. */
const SHARE = { least: 0.3, most: 0.95 };
/** How likely a sentence is taken from another document. */
const BORROWED = 0.3;
/** Varied documents are dated before the last of the originals, which thus stay the latest. */
const DAYS_BACK = 5 * 365;
const DAY_MS = 86_400_000;

/**
 * The corpus of a folder grown to about so many passages: the documents as they are, then varied copies of them.
 *
 * @param passages of all kinds, headings with them; fewer than the folder holds gives the folder itself
 */
export async function variedCorpus(passages: number, directory = "seeds"): Promise<Corpus> {
  const { files, sources } = await variedSeeds(passages, directory);
  return buildCorpus(files, sources);
}

/** The same as files and `sources.json`; the same in every run. */
export async function variedSeeds(passages: number, directory = "seeds"): Promise<SeedFolder> {
  const folder = readSeeds(directory);
  const original = await buildCorpus(folder.files, folder.sources);
  const retell = retellings();
  const entries: Record<string, unknown> = JSON.parse(folder.sources ?? "{}");
  const files: SeedFile[] = [...folder.files];
  const told = new Set(original.passages.map(({ text }) => wordsOf(text)));
  for (let copy = 0, rest = passages - original.passages.length; rest > 0; copy += 1) {
    const document = original.documents[copy % original.documents.length];
    if (document === undefined) break;
    const random = randomFrom(copy);
    const share = SHARE.least + random() * (SHARE.most - SHARE.least);
    const lines = varied(document, original.passages, retell(random, share), random);
    const kept = lines.filter((line) => isNew(line, told)).slice(0, Math.max(2, rest));
    const name = `v${String(copy).padStart(5, "0")}`;
    files.push({ file: `${name}.md`, text: kept.join("\n\n") });
    entries[`${name}:1`] = { published: dayBefore(original, random), basis: "made for the benchmark" };
    rest -= kept.length;
  }
  return { files, sources: JSON.stringify(entries), warnings: folder.warnings };
}

/** Fewer words look like a link ("Older") or somebody's name below a picture. */
const FEWEST_WORDS = { heading: 2, text: 4 };

/**
 * Notes a line as told. Refused are those that a corpus leaves out: what was told before, marks and punctuation
 * apart, as a repeat, and what is too short.
 */
function isNew(line: string, told: Set<string>): boolean {
  const words = wordsOf(line);
  const fewest = line.startsWith("#") ? FEWEST_WORDS.heading : FEWEST_WORDS.text;
  return words.split(" ").length >= fewest && told.size < told.add(words).size;
}

function wordsOf(line: string): string {
  return line.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** The lines of a document told of something else, its title first. */
function varied(
  { title, passages }: Document,
  others: readonly Passage[],
  retold: Retelling,
  random: Random,
): string[] {
  const subject = title.replace(/^\[|\]$/g, "");
  const below = passages.filter(({ text }) => text !== title);
  return [
    `# ${retold(subject)}`,
    ...below.map(({ kind, text }) => {
      if (kind === "heading") return `## ${retold(text)}`;
      return `${kind === "item" ? "- " : ""}${retold(rearranged(text, others, random))}`;
    }),
  ];
}

/** The sentences in another order, some of them exchanged for sentences of other passages. */
function rearranged(text: string, others: readonly Passage[], random: Random): string {
  const sentences = sentencesOf(text).map((sentence) =>
    random() < BORROWED
      ? (oneOf(sentencesOf(oneOf(others, random)?.text ?? ""), random) ?? sentence)
      : sentence,
  );
  return shuffled(sentences, random).join(" ");
}

function sentencesOf(text: string): string[] {
  return splitSentences(text).map((span) => slice(text, span).replaceAll("\n", " "));
}

function dayBefore({ documents }: Corpus, random: Random): string {
  const days = documents.flatMap(({ published }) => (published?.iso.length === 10 ? [published.iso] : []));
  const last = Date.parse(days.toSorted().at(-1) ?? "2025-01-01");
  return new Date(last - (1 + Math.floor(random() * DAYS_BACK)) * DAY_MS).toISOString().slice(0, 10);
}
