import type { MeasureRule } from "./measure-vocabulary.ts";
import type { PartyMention } from "./parties.ts";
import { lastSubject, subjectBefore } from "./roles.ts";
import { partyAt, type Sentence, wordAt, wordsBetween } from "./sentence.ts";

/** The words of a measure in a sentence, in tokens. */
export interface MeasurePlace {
  readonly at: number;
  readonly to: number;
}

/** Whose measure it is: its owner, its agent, whoever acts; one that only stands there has an owner or none. */
export function imposerOf(sentence: Sentence, rule: MeasureRule, place: MeasurePlace): string | null {
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
function ownerOf(sentence: Sentence, { at }: MeasurePlace): PartyMention | undefined {
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
function dockedIn(sentence: Sentence, place: MeasurePlace): string | null {
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
function exporterOf(sentence: Sentence, rule: MeasureRule, { to }: MeasurePlace): string | null {
  if (rule.name !== "controls-on-exports") return null;
  return (
    sentence.parties.find(
      (party) => party.at > to && party.at < to + 8 && wordAt(sentence, party.at - 1) === "from",
    )?.party ?? null
  );
}

function pronounSubject(sentence: Sentence, { at }: MeasurePlace) {
  const before = wordsBetween(sentence, 0, at);
  return /^(?:it|he|she|they|the (?:move|ministry|agency|department|government|decision|controls?|measures?))\b/i.test(
    before,
  )
    ? lastSubject(sentence.previous)
    : null;
}

/** "imposed by Beijing", "clearance from Beijing". */
function agentOf(sentence: Sentence, rule: MeasureRule, { at, to }: MeasurePlace): PartyMention | undefined {
  return sentence.parties.find(
    (party) =>
      party.at >= at &&
      party.at <= to + 8 &&
      (rule.name === "export-licence" ? /^(?:by|from)$/ : /^by$/).test(wordAt(sentence, party.at - 1)),
  );
}

/** Another party after the words: "on China", "to China", "of Chinese firms". */
export function targetOf(sentence: Sentence, { at, to }: MeasurePlace, imposer: string): string | null {
  const clause = sentence.clauses[at];
  const after = sentence.parties.find(
    (party) =>
      party.at >= at &&
      party.party !== imposer &&
      (sentence.clauses[party.at] === clause || party.at < to + 12),
  );
  return after?.party ?? null;
}
