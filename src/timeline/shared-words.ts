import { readCountries } from "../text/countries.ts";
import { once } from "../text/once.ts";
import type { TimelineEvent } from "./model.ts";
import { EVENTS, MEETINGS } from "./vocabulary.ts";

/** Words that say nothing about which event is told. */
const COMMON = new Set(
  (
    "the and but for with from that this these those their they them his her its was were has have had will would could " +
    "may might been being are not also than then when while which who whom whose what where into onto over under about " +
    "after before during since until between among amid ahead said says told adding added according such some most more " +
    "other both each all any first last next new now year years month months week weeks day days monday tuesday wednesday " +
    "thursday friday saturday sunday january february march april june july august september october november december " +
    "an as at be by do go he if in is it me my no of on or so to up us we did does done our your you she out off too just " +
    "percent per cent today yesterday tomorrow earlier later"
  ).split(" "),
);

/** One word for what is told in many. */
const FAMILIES: ReadonlyMap<string, string> = new Map(
  [
    [[...MEETINGS], "meeting"],
    [["phone", "phoned", "telephone", "telephoned", "spoke", "speak", "call", "calls", "called"], "call"],
    [["tariff", "duty", "duties", "levy", "levies"], "tariff"],
    [["agreement", "truce", "ceasefire", "accord", "deal", "pact", "treaty", "agreed", "agree"], "agreement"],
    [
      ["control", "controls", "curb", "curbs", "restriction", "restrictions", "restrict", "restricted"],
      "curb",
    ],
    [["threat", "threats", "threaten", "threatens", "threatened", "threatening"], "threat"],
    [["signed", "sign", "signing"], "sign"],
    [["eu", "europe", "european", "europeans", "brussels"], "eu"],
    [["halve", "halved", "halves", "half"], "half"],
    [
      [
        ...[
          "begin",
          "begins",
          "began",
          "begun",
          "start",
          "starts",
          "started",
          "starting",
          "open",
          "opens",
          "opened",
        ],
        ...["opening", "launch", "launches", "launched"],
      ],
      "begin",
    ],
    [["announced", "announce", "announcement"], "announce"],
    [["election", "elections", "vote", "votes", "voted", "ballot", "polls"], "vote"],
  ].flatMap(([forms = [], name = ""]) => [...forms].map((form): [string, string] => [form, String(name)])),
);

/** Names, adjectives and capitals of countries, each as the country's code. */
const COUNTRIES = once(
  () =>
    new Map(
      readCountries().flatMap(({ code, names, adjectives, capitals }) =>
        [...names, ...adjectives, ...capitals].map((word): [string, string] => [word, code]),
      ),
    ),
);

/** The names of countries that are several words: South Korea, Saudi Arabian. */
const LONG_NAMES = once(() => {
  const names = [...COUNTRIES().keys()].filter((name) => /^[a-z]+(?: [a-z]+)+$/.test(name));
  return new RegExp(`\\b(?:${names.toSorted((a, b) => b.length - a.length).join("|")})\\b`, "g");
});
const RATE = /(\d[\d.,]*)(?=\s?%|[\s-]per ?cent)/g;

/** How many words around a date that owns its noun (“the May 12 announcement”) belong to it. */
const OWNED_WORDS = 4;
/** A shorter clause says too little alone. */
const LEAST_WORDS = 4;

/** What an event is told with: the roots of its words, without common ones. */
export interface Telling {
  /** Those of the clause in which its date stands. */
  readonly clause: ReadonlySet<string>;
  /** Those of the whole sentence, without its date: of that both tell in any case. */
  readonly sentence: ReadonlySet<string>;
  /** The countries and rates of the clause: two tellings of one event do not name different ones. */
  readonly parties: ReadonlySet<string>;
  readonly rates: ReadonlySet<string>;
}

/** Reads the words of an event, names of countries as one whatever they are called: Beijing, Chinese, China. */
export function readTelling({ text, dateText, rule }: TimelineEvent): Telling {
  const at = Math.max(0, text.indexOf(dateText));
  const [before, after] = [text.slice(0, at), text.slice(at + dateText.length)];
  const clause = rule === "dated-noun" ? owned(before, after) : clauseAround(before, after);
  const roots = rootsOf(clause);
  return {
    clause: roots,
    sentence: rootsOf(`${before} ${after}`),
    parties: new Set([...roots].filter(isParty)),
    rates: new Set(Array.from(clause.matchAll(RATE), ([, rate = ""]) => rate)),
  };
}

/** Whether each of two sets has what the other lacks. */
export function isContrary(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  return [...one].some((word) => !two.has(word)) && [...two].some((word) => !one.has(word));
}

function isParty(root: string): boolean {
  return root === "eu" || /^[A-Z]{2}$/.test(root);
}

function owned(before: string, after: string): string {
  const words =
    after
      .replace(/^['’]s/, "")
      .match(/[\p{L}\d-]+/gu)
      ?.slice(0, OWNED_WORDS) ?? [];
  const noun = words.findIndex((word) => EVENTS.has(word) || MEETINGS.has(word));
  return [...before.split(" ").slice(-2), ...words.slice(0, noun + 1)].join(" ");
}

function clauseAround(before: string, after: string): string {
  const led = before.split(/[,;—–]/);
  const follows = after.split(/[,;—–]/);
  const clause = `${led.at(-1)} ${follows[0]}`;
  if (rootsOf(clause).size >= LEAST_WORDS) return clause;
  return `${led.slice(-2).join(" ")} ${follows.slice(0, 2).join(" ")}`;
}

function rootsOf(text: string): ReadonlySet<string> {
  const found =
    text
      .toLowerCase()
      .replace(/\bu\.?s\.?\b/g, "usa")
      .replace(/\bworld trade organi[sz]ation\b/g, "wto")
      .replace(LONG_NAMES(), (name) => `${COUNTRIES().get(name)}`)
      .match(/\p{L}+|\d+/gu) ?? [];
  return new Set(
    found.filter((word) => !COMMON.has(word) && (word.length > 1 || /\d/.test(word))).map(rootOf),
  );
}

/**
 * Compares the words of two tellings: how much of the shorter one the other shares, from 0 to 1, each word
 * weighed by how rare it is among all; 0 where they share fewer words than needed.
 */
export function compareBy(
  all: readonly ReadonlySet<string>[],
): (one: ReadonlySet<string>, two: ReadonlySet<string>, needed: number) => number {
  const counts = new Map<string, number>();
  for (const words of all) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weight = (word: string) => Math.log(1 + all.length / (counts.get(word) ?? 1));
  const sum = (words: Iterable<string>) => Array.from(words, weight).reduce((total, each) => total + each, 0);
  const totals = new WeakMap<ReadonlySet<string>, number>();
  const total = (words: ReadonlySet<string>) => {
    const known = totals.get(words) ?? sum(words);
    totals.set(words, known);
    return known;
  };
  return (one, two, needed) => {
    const shared = sharedWords(one, two);
    return shared.length < needed || shared.length === 0 ? 0 : sum(shared) / Math.min(total(one), total(two));
  };
}

function sharedWords(one: ReadonlySet<string>, two: ReadonlySet<string>): string[] {
  const [few, many] = one.size < two.size ? [one, two] : [two, one];
  const shared: string[] = [];
  for (const word of few) if (many.has(word)) shared.push(word);
  return shared;
}

function rootOf(word: string): string {
  if (/^[A-Z]/.test(word)) return word;
  const family = FAMILIES.get(word) ?? COUNTRIES().get(word);
  if (family !== undefined) return family;
  return word.replace(/(?:ies|ied)$/, "y").replace(/(?<=[a-z]{3})(?:ions?|ing|ed|es|s)$/, "");
}
