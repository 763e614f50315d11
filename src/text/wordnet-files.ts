import { fstatSync, openSync, readSync } from "node:fs";

/** A sorted file of one line for each entry, read in pieces; nothing but a few landmarks is kept in memory. */
export interface OpenFile {
  readonly descriptor: number;
  readonly size: number;
  /** Lines that every search begins with, by a place within them. */
  readonly landmarks: Map<number, Line>;
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function openFile(path: string): OpenFile {
  const descriptor = openSync(path, "r");
  return { descriptor, size: fstatSync(descriptor).size, landmarks: new Map() };
}

/** The first steps of a search are the same for many words; the last ones are for one word only. */
const REMEMBERED_STEPS = 9;

/** The line of a sorted index file that begins with a lemma; empty when there is none. */
export function findLine(file: OpenFile | undefined, lemma: string): string {
  if (file === undefined || !/^[a-z][a-z0-9'-]*$/.test(lemma)) return "";
  let [low, high] = [0, file.size];
  for (let step = 0; low < high; step += 1) {
    const middle = Math.floor((low + high) / 2);
    const line = file.landmarks.get(middle) ?? lineAround(file, middle);
    if (step < REMEMBERED_STEPS) file.landmarks.set(middle, line);
    const found = line.text.slice(0, line.text.indexOf(" "));
    if (found === lemma) return line.text;
    if (found < lemma) low = line.end;
    else high = line.start;
  }
  return "";
}

/** Twice as much holds any line of an index, and of a synset all that is used. */
export const CHUNK = 1024;

function lineAround(file: OpenFile, at: number): Line {
  const from = Math.max(0, at - CHUNK);
  const text = readText(file, from, 2 * CHUNK);
  const start = text.lastIndexOf("\n", at - from - 1) + 1;
  const newline = text.indexOf("\n", at - from);
  const end = newline === -1 ? text.length : newline;
  return { text: text.slice(start, end), start: from + start, end: from + end + 1 };
}

export function readText({ descriptor }: OpenFile, position: number, length: number): string {
  const buffer = Buffer.allocUnsafe(length);
  const count = readSync(descriptor, buffer, 0, length, position);
  return buffer.toString("latin1", 0, count);
}

/** `lemma pos synset_cnt p_cnt [pointer …] sense_cnt tagsense_cnt offset [offset …]` */
export function offsets(line: string): number[] {
  const fields = line.trim().split(" ");
  return fields
    .slice(6 + Number(fields[3]))
    .map(Number)
    .filter((offset) => offset > 0);
}
