import "dotenv/config";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { ask } from "../commands/ask.ts";
import { readConfig } from "../src/config.ts";
import { loadCorpus } from "../src/corpus/load-corpus.ts";
import { StartError, UserError } from "../src/errors.ts";
import { buildLibrary, type Library } from "../src/library.ts";
import { PAGE_SIZE } from "../src/reply/answer.ts";
import { type Excerpt, excerptText } from "../src/search/excerpt.ts";
import { tokenize } from "../src/search/tokenize.ts";
import type { QueryWord } from "../src/search/understand.ts";
import { renderReply } from "../src/terminal/render-reply.ts";
import { atEnd } from "./at-end.ts";

/** Answers the question given, or each line of standard input as JSON. */
async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const library = buildLibrary(await loadCorpus(readConfig().seedsDir));
  const question = positionals.join(" ");
  if (question !== "")
    print(values.json ? JSON.stringify(answer(question, library)) : rendered(question, library));
  else
    for await (const line of createInterface({ input: process.stdin })) {
      if (line.trim() !== "") print(JSON.stringify(answer(line, library)));
    }
}

function readArguments() {
  try {
    return parseArgs({ options: { json: { type: "boolean", default: false } }, allowPositionals: true });
  } catch {
    throw new StartError('Use it so: npm run ask -- "question", with --json for JSON.');
  }
}

/** The answer as plain data, with the excerpts that the first page of a reply shows. */
function answer(question: string, library: Library) {
  const found = library.search(question.trim());
  return {
    question: found.question,
    found: found.excerpts.length > 0,
    excerpts: found.excerpts.slice(0, PAGE_SIZE).map((excerpt) => row(excerpt, found.words, library)),
    suggestions: found.excerpts.length > 0 ? [] : library.suggestQuestions(found),
  };
}

function row(excerpt: Excerpt, words: readonly QueryWord[], library: Library) {
  const { address, seed, line, endLine, leadIn } = excerpt.passage;
  const { id, title, publisher, published } = library.documentOf(excerpt.passage);
  return {
    address,
    file: seed.file,
    line,
    endLine,
    text: excerptText(excerpt),
    ...(leadIn === null ? {} : { leadIn }),
    ...(excerpt.before
      ? { before: { address: excerpt.before.passage.address, text: excerptText(excerpt.before) } }
      : {}),
    ...(excerpt.alike?.length ? { alsoAt: excerpt.alike.map((other) => other.address) } : {}),
    document: id,
    title,
    publisher,
    date: published?.iso ?? null,
    because: reasonsOf(excerpt, words),
  };
}

/** For each word of the question that the excerpt says otherwise: the word that it has instead, and how it relates. */
function reasonsOf(excerpt: Excerpt, words: readonly QueryWord[]) {
  const written = new Map(tokenize(excerptText(excerpt)).map(({ term, word }) => [term, word]));
  return words
    .filter(({ term }) => !written.has(term))
    .flatMap(({ word, related }) => {
      const best = related.toSorted((a, b) => b.weight - a.weight).find(({ term }) => written.has(term));
      return best ? [{ word, found: written.get(best.term), because: best.because }] : [];
    });
}

function rendered(question: string, library: Library): string {
  const request = { command: "ask", options: { question }, isPrivate: false, locale: "en-US" };
  const { columns = 80, isTTY = false } = process.stdout;
  return renderReply(ask.run(request, library), { width: Math.min(columns, 100), colour: isTTY });
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

atEnd(main(), UserError);
