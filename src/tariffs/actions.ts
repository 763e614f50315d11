import { stemmer } from "stemmer";
import { baseForm } from "../text/irregular-forms.ts";
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

const SUFFERED = "face suffer incur pay attract";
const ANSWERS = "retaliate retaliation respond counter answer reciprocate";
const SPARED = "avert avoid escape dodge";
const REMOVALS =
  "scrap lift remove removal eliminate elimination abolish abolition repeal withdraw withdrawal lapse expire quash annul " +
  "overturn invalidate revoke rescind exempt exemption waive waiver cancel dismantle drop";
const FACTORS: Readonly<Record<string, number>> = {
  double: 2,
  triple: 3,
  treble: 3,
  quadruple: 4,
  halve: 0.5,
};

/** Several words that mean what none of them does alone; the first that fits is taken. */
const PHRASES: readonly (readonly [RegExp, TariffStatus, ("suffered" | "answer" | "removal")?])[] = [
  [/\bstands? at\b|\bstood at\b/g, "remaining"],
  [
    /\b(?:not|un)[ -]?(?:touched|affected|changed)\b|\bleft alone\b|\b(?:still|continues? to|continued to) (?:charges?|appl\w+|levies|levy|imposes?)\b/g,
    "remaining",
  ],
  [/\b(?:still|continues? to|continued to) (?:pays?|faces?|attracts?|incurs?)\b/g, "remaining", "suffered"],
  [/\bto (?:stop|prevent|head off|ward off|fend off|forestall)\b/g, "threatened"],
  [/\b(?:enter|enters|entered) (?:\w+ ){1,6}?at (?=(?:about |over |up to )?\d)/g, "imposed", "suffered"],
  [
    /\b(?:won|win|wins|secured|secures?|obtained|obtains?) (?=(?:\w+ ){0,4}?(?:rates?|tariffs?)\b)/g,
    "cut",
    "suffered",
  ],
  [/\b(?:is|are|was|were|be|been|being) (?:\w+ ){0,2}?spared\b/g, "averted", "suffered"],
  [
    /\b(?:drop|withdr|retract|abandon|rescind|lift)\w*(?: \w+){0,3}? (?:threats?|plans?)\b|\b(?:gave|give|gives|giving|given) up (?:\w+ ){0,3}?(?:threats?|plans?)\b|\b(?:threats?|plans?) (?:was|were|is|are|(?:has|have|had) (?:\w+ )?been) (?:\w+ )?(?:withdrawn|dropped|lifted|abandoned|retracted)\b|\b(?:let|lets|letting) go of the threat\b/g,
    "averted",
  ],
  [
    /\b(?:struck|strike|strikes|striking|strick\w*) (?:\w+ ){0,6}?down\b|\b(?:ruled|declared|found) (?:\w+ ){0,4}?(?:unlawful|illegal|unconstitutional)\b|\b(?:let|lets|letting|allow\w*) (?:[^.;,]{0,60} )?(?:lapse|expire)\b|\bdo(?:es|ing|ne)? away with\b|\bphas\w+ (?:\w+ ){0,3}?out\b|\bis exempt\b|\bare exempt\b|\bexempt from\b/g,
    "cut",
    "removal",
  ],
  [
    /\b(?:extend|prolong|renew)\w* (?:[^.;,]{0,50}? )?(?:pause|suspension|truce|freeze|moratorium|reprieve|waiver)\b|\b(?:pause|suspension|freeze|moratorium|reprieve|waiver) (?:\w+ ){0,3}?(?:extended|prolonged|renewed|rolled over)\b/g,
    "suspended",
  ],
  [/\b(?:negotiat|talk|bargain|haggl|whittl|cut)\w* (?:\w+ ){0,3}?down\b/g, "cut"],
  [/\b(?:is|was|were|are|be|been|put|kept|stay\w*|remain\w*) (?:\w+ )?on (?:hold|ice|pause)\b/g, "suspended"],
  [
    /\b(?:bring|brings|bringing|brought|snap|snaps|snapped|spring|springs|sprang|sprung|come|comes|came) (?:it |them )?back\b(?! (?:up|down))/g,
    "imposed",
  ],
  [/\bbrac(?:e|es|ed|ing) (?:\w+ ){0,3}?for\b/g, "expected", "suffered"],
  [
    /\boff the table\b|\b(?:called|calling|call) off\b|\bback(?:ed|ing|s)? (?:down|away|off)\b|\bstav\w+ off\b|\bnot (?:go|going) ahead\b|\bnot (?:be )?(?:tak\w+ effect|com\w+ into (?:force|effect)|materiali[sz]\w*)/g,
    "averted",
  ],
  [
    /\bput(?:ting|s)? (?:\w+ ){0,4}on (?:hold|ice|pause)\b|\bh[eo]ld(?:ing|s)? off\b|\bkick\w* (?:\w+ ){0,3}down the road\b|\bput(?:ting|s)? (?:it |them )?off\b/g,
    "suspended",
  ],
  [
    /\b(?:roll|scal|wound|wind|pull|pare|dial)\w* (?:them |it )?(?:back|down|out)\b|\bbr(?:ing|ings|inging|ought) (?:(?!\bto\b)[^.;]){0,80}?\bdown\b|\b(?:tariff|duty)-free\b|\bgo(?:es|ing)? down\b|\bcame down\b|\bcome down\b|\b(?:run|runs|ran|running) out\b/g,
    "cut",
  ],
  [
    /\b(?:hit|hits|hitting|struck|strike|strikes|fire|fires|fired|firing) back\b|\bresponded in kind\b|\btit-for-tat\b/g,
    "imposed",
    "answer",
  ],
  [
    /\b(?:is|are|was|were|be|been|being|get|gets|got) (?:\w+ ){0,3}?(?:subject|subjected) to\b|\bsubject to\b|\b(?:been|be|being|was|were|is|are|got|getting|among) (?:\w+ ){0,3}?(?:hit|slapped|struck|targeted|walloped|hammered|punished|singled out)(?: \w+){0,3}?,? (?:with|by)\b/g,
    "imposed",
    "suffered",
  ],
  [
    /\b(?:is|are|was|were|be|been|being|get|gets|got) (?:\w+ ){0,3}?(?:taxed|tariffed)\b|\b(?:is|are|was|were|be|been|being) (?:\w+ ){0,3}?charged(?= (?:(?:about|over|up to|around|an?) )?(?:\d|\w+ per))/g,
    "imposed",
    "suffered",
  ],
  [
    /\bremain\w* in (?:place|force|effect)\b|\b(?:stay|kept|keep|keeps|keeping|left|leave|leaves|leaving) (?:\w+ ){0,5}?(?:in (?:place|force|effect)|unchanged|untouched|intact)\b|\b(?:is|are|was|were) still in (?:place|force|effect)\b/g,
    "remaining",
  ],
  [
    /\btak(?:e|es|en|ing) effect\b|\btook effect\b|\b(?:come|comes|came|coming|go|goes|went|going|enter|enters|entered|put|puts) into (?:force|effect)\b|\bin (?:force|effect|place)\b|\bkick(?:s|ed|ing)? in\b|\bput(?:s|ting)? in place\b/g,
    "imposed",
  ],
  [
    /\b(?:push|driv|drov|ramp|jack|step|mov|go|goes|went|bring|brought|tak|took)\w* (?:\w+ ){0,4}?(?:up|higher)\b/g,
    "raised",
  ],
  [
    /\b(?:hit|hits|hitting|hammer|hammers|target|targets|targeted|targeting|punish|punishes|punished|punishing|strike|strikes|struck|slap|slaps|slapped|slapping) (?:[^,.;]{0,60}? )?with\b/g,
    "imposed",
  ],
];

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

/** "by the end of", "a set of", "in the place of", "sign of" are nouns of other things. */
function isVerbal(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  const before = tokens[at - 1]?.lower ?? "";
  if (
    /^(?:end|set|place|places|sign|signs|effect|effects|top|stay|lifting-off)$/.test(word) &&
    /^(?:the|a|an|to-|in|of|take|year|week|month|no|any|some)$/.test(before)
  )
    return false;
  if (word === "lower" && /^(?:the|a|an|its|their|this|that|much|even|at)$/.test(before)) return false;
  if (word === "effect" || word === "sign" || word === "top") return false;
  if (word === "set" && tokens[at + 1]?.lower === "to") return false;
  return word !== "subject" || tokens[at + 1]?.lower !== "to";
}

/** "avoided imposing": who avoids it would be the one to lay it. */
function isOfVerb(tokens: readonly Token[], at: number, { status }: Meaning): boolean {
  return status === "averted" && /ing$/.test(tokens[at + 1]?.lower ?? "");
}

function phraseActions(lower: string, tokens: readonly Token[]): Action[] {
  const taken: Action[] = [];
  for (const [phrase, status, role] of PHRASES) {
    for (const match of lower.matchAll(phrase)) {
      const at = tokens.findIndex(({ end }) => end > match.index);
      const after = tokens.findIndex(({ start }) => start >= match.index + match[0].length);
      const to = after === -1 ? tokens.length : after;
      if (taken.some((other) => at < other.to && other.at < to)) continue;
      taken.push({
        at,
        to,
        status,
        isSuffered: role === "suffered",
        isAnswer: role === "answer",
        isRemoval: role === "removal",
        factor: null,
      });
    }
  }
  return taken;
}
