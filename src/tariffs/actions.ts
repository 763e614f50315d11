import { stemmer } from "stemmer";
import { baseForm } from "../text/irregular-forms.ts";
import { phraseActions } from "./action-phrases.ts";
import type { TariffStatus } from "./model.ts";
import type { Token } from "./tokens.ts";

/** What a word says to happen to a measure, and who its subject is. */
export interface Action {
  readonly at: number;
  readonly to: number;
  readonly status: TariffStatus;
  /** "face", "be hit with": the subject is whom it is laid on. */
  readonly isSuffered: boolean;
  /** "retaliate", "hit back": the target is who acted before. */
  readonly isAnswer: boolean;
  /** "scrap", "lapse": nothing is left of it, unless a new level is told. */
  readonly isRemoval: boolean;
  /** "doubled" 2, "halved" 0.5: the new level over the old one. */
  readonly factor: number | null;
}

const STATUSES = ["imposed", "raised", "cut", "suspended", "threatened", "averted", "remaining"] as const;
type VerbStatus = (typeof STATUSES)[number];

/** Verbs and their nouns by what they say; any form of each. */
const VERBS: Readonly<Record<VerbStatus, string>> = {
  imposed:
    "impose imposition slap levy introduce introduction apply enact implement launch announce announcement unveil reimpose " +
    "reinstate restore resume place put set trigger activate collect charge subject add added adding stack levelled leveled compound effect adopt tax clamp sign signed laid",
  raised:
    "raise increase hike double treble triple quadruple ratchet soar soared rise rose climb jump escalate boost uptick surge top push bump",
  cut:
    "cut lower reduce reduction slash halve trim drop lift scrap remove removal eliminate elimination abolish repeal withdraw withdrawal lapse expire quash annul overturn invalidate shed trim " +
    "revoke rescind ease relax exempt exemption waive fall fell end cancel dismantle rollback shave decrease decline unwind",
  suspended:
    "suspend suspension pause delay block halt postpone postponement defer deferral freeze shelve moratorium truce",
  threatened: "threaten threat vow",
  averted: "avert avoid escape dodge spare",
  remaining: "remain keep maintain retain stay continue persist",
};

const SUFFERED = "face suffer incur pay attract bear";
const ANSWERS = "reply retaliate retaliation respond counter answer reciprocate";
const SPARED = "avert avoid escape dodge";
const REMOVALS =
  "scrap lift remove removal eliminate elimination abolish abolition repeal withdraw withdrawal lapse expire quash annul " +
  "overturn invalidate end revoke rescind exempt exemption waive waiver cancel dismantle drop";
const FACTORS: Readonly<Record<string, number>> = {
  double: 2,
  triple: 3,
  treble: 3,
  quadruple: 4,
  halve: 0.5,
};

interface Meaning {
  readonly status: TariffStatus;
  readonly isRemoval: boolean;
  readonly isSuffered: boolean;
  readonly isAnswer: boolean;
  readonly factor: number | null;
}

/** Finds what happens in a sentence; remembers words, which come again and again. */
export function createActionFinder() {
  const meanings = readMeanings();
  const starts = new Set(
    [...Object.values(VERBS), SUFFERED, ANSWERS]
      .join(" ")
      .split(" ")
      .map((word) => baseForm(word).slice(0, 3)),
  );
  const known = new Map<string, Meaning | undefined>();
  const meaningOf = (word: string): Meaning | undefined => {
    if (known.has(word)) return known.get(word);
    const base = baseForm(word);
    const meaning = starts.has(base.slice(0, 3)) ? meanings.get(stemmer(base)) : undefined;
    known.set(word, meaning);
    return meaning;
  };
  return (text: string, tokens: readonly Token[]): Action[] => {
    const phrases = phraseActions(text.toLowerCase(), tokens);
    const isFree = (at: number) => !phrases.some((phrase) => phrase.at <= at && at < phrase.to);
    const single = tokens.flatMap(({ lower, isWord }, at): Action[] => {
      const meaning = isWord ? meaningOf(lower) : undefined;
      if (!meaning || !isFree(at) || !isVerbal(tokens, at)) return [];
      return [
        { at, to: at + 1, ...meaning, isSuffered: meaning.isSuffered && !isOfVerb(tokens, at, meaning) },
      ];
    });
    return [...phrases, ...single].toSorted((a, b) => a.at - b.at);
  };
}

/** What each stem means: "imposed", "imposing" and "impose" are the same. */
function readMeanings(): Map<string, Meaning> {
  const stemsOf = (list: string) => list.split(" ").map((word) => stemmer(baseForm(word)));
  const suffered = new Set(stemsOf(SUFFERED));
  const answers = new Set(stemsOf(ANSWERS));
  const removals = new Set(stemsOf(REMOVALS));
  const spared = new Set(stemsOf(SPARED));
  const factors = new Map(Object.entries(FACTORS).map(([word, factor]) => [stemmer(word), factor]));
  const meaning = (stem: string, status: TariffStatus): [string, Meaning] => [
    stem,
    {
      status,
      isSuffered: suffered.has(stem) || spared.has(stem),
      isRemoval: removals.has(stem),
      isAnswer: answers.has(stem),
      factor: factors.get(stem) ?? null,
    },
  ];
  return new Map([
    ...[...suffered, ...answers].map((stem) => meaning(stem, "imposed")),
    ...STATUSES.flatMap((status) => stemsOf(VERBS[status]).map((stem) => meaning(stem, status))),
  ]);
}

/** What is a noun, or an adjective, after some words: "by the end of", "a slap", "the lower rate". */
const AS_NOUN: readonly (readonly [word: RegExp, before: RegExp])[] = [
  [
    /^(?:end|set|place|places|sign|signs|effect|effects|top|stay|lifting-off)$/,
    /^(?:the|a|an|to-|in|of|take|year|week|month|no|any|some)$/,
  ],
  [/^lower$/, /^(?:the|a|an|its|their|this|that|much|even|at)$/],
  [/^(?:slap|hit|push|boost|surge|trigger|top|jump)$/, /^an?$/],
  [/^(?:effect|sign|top)$/, /^/],
];

function isVerbal(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  const before = tokens[at - 1]?.lower ?? "";
  if (AS_NOUN.some(([noun, words]) => noun.test(word) && words.test(before))) return false;
  if (/^announc/.test(word) && tokens[at + 1]?.lower === "that") return false;
  return !(/^(?:set|subject)$/.test(word) && tokens[at + 1]?.lower === "to");
}

/** "avoided imposing": who avoids it would be the one to lay it. */
function isOfVerb(tokens: readonly Token[], at: number, { status }: Meaning): boolean {
  return status === "averted" && /ing$/.test(tokens[at + 1]?.lower ?? "");
}
