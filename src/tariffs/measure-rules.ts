import type { Finding } from "./finding.ts";
import { MEASURE_RULES, type MeasureRule } from "./measure-vocabulary.ts";
import type { TariffStatus } from "./model.ts";
import type { PartyMention } from "./parties.ts";
import { lastSubject, subjectBefore } from "./roles.ts";
import { partyAt, type Sentence, wordAt, wordsBetween } from "./sentence.ts";
import { whenOfMeasure } from "./when.ts";

/** The words of a measure in a sentence, in tokens. */
interface Place {
  readonly at: number;
  readonly to: number;
}

/** A word that every measure rule needs one of. */
const MEASURE_TOPIC =
  /export|restrict|control|curb|\bban|list|port fee|dock|harbou?r|berth|purchas|\bbuy|order|investigation|probe|inquir|sanction|quota|licen|sales|shipment|approv|clampdown|embargo|\bcase/i;

/** All that a sentence says about measures without a rate: controls, port fees, purchases, blacklists. */
export function readMeasures(sentence: Sentence): Finding[] {
  if (!MEASURE_TOPIC.test(sentence.text)) return [];
  const taken: Place[] = [];
  const findings: Finding[] = [];
  for (const rule of MEASURE_RULES) {
    for (const match of sentence.text.matchAll(rule.words)) {
      const place = placeOf(sentence, match.index, match.index + match[0].length);
      if (taken.some((other) => place.at < other.to && other.at < place.to) || isOfTariff(sentence, place))
        continue;
      const finding = readMeasure(sentence, rule, place);
      if (finding === null) continue;
      taken.push(place);
      findings.push(finding);
    }
  }
  return findings.toSorted((a, b) => a.at - b.at);
}

/** "suspended its import duty", "easing tariffs and tackling exports": told by the tariff. */
function isOfTariff({ tariffs }: Sentence, { at, to }: Place): boolean {
  return tariffs.some((tariff) => at <= tariff && tariff <= to);
}

function placeOf({ tokens }: Sentence, start: number, end: number): Place {
  const at = Math.max(
    0,
    tokens.findIndex((token) => token.end > start),
  );
  const after = tokens.findIndex((token) => token.start >= end);
  return { at, to: after === -1 ? tokens.length : after };
}

function readMeasure(sentence: Sentence, rule: MeasureRule, place: Place): Finding | null {
  const imposer = imposerOf(sentence, rule, place);
  if (imposer === null || (rule.needsSubject && /^[“"]/.test(wordAt(sentence, place.at)))) return null;
  return {
    sentence,
    at: place.at,
    kind: kindOf(sentence, rule, place),
    imposer,
    target: targetOf(sentence, place, imposer),
    goods: goodsOf(sentence, place),
    ratePercent: null,
    bound: null,
    change: null,
    previousPercent: null,
    status: statusOf(sentence, rule, place),
    when: whenOfMeasure(sentence, place.at),
    rule: rule.name,
    isDefinite: false,
  };
}

/** A ban on imports is no control of exports. */
function kindOf(sentence: Sentence, rule: MeasureRule, { at, to }: Place): Finding["kind"] {
  const words = wordsBetween(sentence, at, to + 4);
  return rule.name === "controls-on-goods" && /\bimports?\b/i.test(words) ? "other" : rule.kind;
}

/** Whose measure it is: its owner, its agent, whoever acts; one that only stands there has an owner or none. */
function imposerOf(sentence: Sentence, rule: MeasureRule, place: Place): string | null {
  const owner = rule.needsSubject ? undefined : ownerOf(sentence, place);
  if (owner) return owner.party;
  const exporter = exporterOf(sentence, rule, place);
  if (exporter) return exporter;
  const entered = dockedIn(sentence, place);
  if (entered) return entered;
  const subject = subjectBefore(sentence, place.at) ?? pronounSubject(sentence, place);
  return subject?.parties[0] ?? agentOf(sentence, rule, place)?.party ?? null;
}

/** "US export controls", "China’s tightened controls", "Chinese restrictions". */
function ownerOf(sentence: Sentence, { at }: Place): PartyMention | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 5); i -= 1) {
    const party = partyAt(sentence, i);
    if (party) return isOwner(sentence, party) ? party : undefined;
    if (
      !/^['’]s?$|^\p{L}/u.test(wordAt(sentence, i)) ||
      /^(?:on|of|to|and|for|from|that|against|by|in|is|are|was|has|have)$/.test(wordAt(sentence, i))
    )
      return undefined;
  }
  return undefined;
}

function isOwner(sentence: Sentence, party: PartyMention): boolean {
  if (party.isPossessive) return true;
  if (party.form === "adjective") return !/^(?:on|from|against)$/.test(wordAt(sentence, party.at - 1));
  return (
    /^[A-Z.]{2,}$/.test(sentence.tokens[party.at]?.text ?? "") &&
    !/^(?:will|would|has|have|had|also|may|could)$/.test(wordAt(sentence, party.to))
  );
}

/** "port fees on ships docking in US ports". */
function dockedIn(sentence: Sentence, place: Place): string | null {
  const match = /\b(?:docking|calling|berthing|entering|at|in) (?:at |in )?(?:the )?$/i;
  const after = sentence.parties.find(
    (party) =>
      party.at >= place.to &&
      /^ports?$/.test(wordAt(sentence, party.to)) &&
      match.test(wordsBetween(sentence, place.to, party.at).concat(" ")),
  );
  return after?.party ?? null;
}

/** "controls on the export of chemicals from China": whence it is exported. */
function exporterOf(sentence: Sentence, rule: MeasureRule, { to }: Place): string | null {
  if (rule.name !== "controls-on-exports") return null;
  return (
    sentence.parties.find(
      (party) => party.at > to && party.at < to + 8 && wordAt(sentence, party.at - 1) === "from",
    )?.party ?? null
  );
}

function pronounSubject(sentence: Sentence, { at }: Place) {
  const before = wordsBetween(sentence, 0, at);
  return /^(?:it|he|she|they|the (?:move|ministry|agency|department|government|decision|controls?|measures?))\b/i.test(
    before,
  )
    ? lastSubject(sentence.previous)
    : null;
}

/** "imposed by Beijing", "clearance from Beijing". */
function agentOf(sentence: Sentence, rule: MeasureRule, { at, to }: Place): PartyMention | undefined {
  return sentence.parties.find(
    (party) => party.at >= at && party.at <= to + 8 && (rule.name === "export-licence" ? /^(?:by|from)$/ : /^by$/).test(wordAt(sentence, party.at - 1)),
  );
}

/** Another party after the words: "on China", "to China", "of Chinese firms". */
function targetOf(sentence: Sentence, { at, to }: Place, imposer: string): string | null {
  const clause = sentence.clauses[at];
  const after = sentence.parties.find(
    (party) =>
      party.at >= at &&
      party.party !== imposer &&
      (sentence.clauses[party.at] === clause || party.at < to + 12),
  );
  return after?.party ?? null;
}

const END =
  /^(?:[.;:–—()[\]”",]|in|since|until|as|after|before|unless|if|while|when|that|which|who|with|and|but|for|to|is|are|was|were|has|have|will|would|could|may|citing|vital|crucial|essential|used|needed|this|next|last|earlier|by)$/;

/** "on gallium and germanium", "exports of 12 metals": what the words go on to name. */
function goodsOf(sentence: Sentence, { at, to }: Place): string | null {
  const link = wordAt(sentence, to);
  const far = link === "to" || link === "from" ? ofAfter(sentence, to) : null;
  const start = /^(?:on|of)$/.test(link)
    ? to + 1
    : /^(?:on|of)$/.test(wordAt(sentence, to - 2))
      ? to - 1
      : far;
  if (start === null) return goodsBefore(sentence, at);
  let end = start;
  while (end < start + 12 && end < sentence.tokens.length && !END.test(wordAt(sentence, end))) end += 1;
  const wording = wordsBetween(sentence, start, end);
  return wording === "" ? null : wording;
}

/** "exports to all countries of six metals" */
function ofAfter(sentence: Sentence, to: number): number | null {
  for (let at = to + 1; at < to + 6; at += 1) if (wordAt(sentence, at) === "of") return at + 1;
  return null;
}

function goodsBefore(sentence: Sentence, at: number): string | null {
  const match = /\b(?:rare[- ]earths?(?: minerals)?|chips?|semiconductors?|soya? ?beans?)\s*$/i.exec(
    wordsBetween(sentence, 0, at),
  );
  return match === null ? null : match[0].trim();
}

/** The words around a measure, and what they make of it; the first that is there decides. */
const PURCHASE_WORDS: readonly (readonly [TariffStatus, RegExp])[] = [
  ["suspended", /\b(?:halt\w*|stop\w*|paus\w*|suspend\w*|ceas\w*|cancel\w*|limit\w*)\b/i],
  [
    "expected",
    /\b(?:agree\w*|commit\w*|pledg\w*|promis\w*|vow\w*|expect\w*|will|would|may|might|could|consider\w*|plan\w*)\b/i,
  ],
  ["imposed", /./],
];

const STATUS_WORDS: readonly (readonly [TariffStatus, RegExp])[] = [
  [
    "threatened",
    /\bthreat\w*|\bvow\w*|\bwarn(?:ed|s|ing) (?:it|he|she|that)|\bwould also impose|\b(?:would|will) (?:also )?(?:impose|charge|introduce|apply|levy)/i,
  ],
  [
    "expected",
    /\b(?:expect\w*|would|will|may|might|could|consider\w*|plan\w*|hop\w*|likely|commit to|delay that|pledg\w*|promis\w*|wants?|urg\w*|seek\w*|sought|propos\w*)\b/i,
  ],
  [
    "suspended",
    /\b(?:suspend(?:ed|ing)? (?:the |its |their )?(?:export control|control|restriction|curb|ban|measure)\w*|paus\w*|defer\w*|postpon\w*|delay\w*)/i,
  ],
  [
    "cut",
    /\b(?:eas\w+|lift\w*|relax\w*|approv\w*|grant\w*|clear\w*|resum\w*|green light|remov\w*|allow\w*|agreed to buy\w*)\b/i,
  ],
  ["raised", /\b(?:tighten\w*|increas\w*|expand\w*|widen\w*|strengthen\w*)\b/i],
  [
    "imposed",
    /\b(?:impos\w*|restrict(?:ed|ing|s)\b|introduc\w*|announc\w*|plac\w*|launch\w*|bann\w*|blacklist\w*|sanction\w*|halt\w*|suspend\w*|add\w*|block\w*|tak\w* effect)/i,
  ],
];

function statusOf(sentence: Sentence, rule: MeasureRule, { at, to }: Place): TariffStatus {
  const clause = sentence.clauses[at];
  const words = sentence.tokens
    .filter((_, i) => sentence.clauses[i] === clause && i > at - 12 && i < to + 3)
    .map(({ text }) => text)
    .join(" ")
    .replace(/\bMay\b/g, "");
  const table = rule.kind === "purchase" ? PURCHASE_WORDS : STATUS_WORDS;
  return table.find(([, pattern]) => pattern.test(words))?.[0] ?? "remaining";
}
