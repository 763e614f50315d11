import type { Finding } from "./finding.ts";
import { wordAt } from "./sentence.ts";

/** "The tariffs will be averted" speaks of the last tariff told; its parties and rate are that one’s. */
export function resolveDefinite(findings: Finding[]): Finding[] {
  const done: Finding[] = [];
  for (const finding of findings) {
    const mirror = finding.isDefinite ? mirrorOf(finding, done) : null;
    done.push(finding.isDefinite ? completed(finding, done) : finding);
    if (mirror !== null) done.push(mirror);
  }
  return done;
}

/** "They were lifted", of what both sides had laid on each other: the other direction. */
function mirrorOf(finding: Finding, before: readonly Finding[]): Finding | null {
  if (finding.imposer !== null || finding.target !== null || finding.isAnaphor !== true) return null;
  const told = before.filter((one) => isAntecedent(one, finding));
  const [one, other] = [told.at(-1), told.at(-2)];
  const isMutual =
    one !== undefined &&
    other !== undefined &&
    one.sentence === other.sentence &&
    one.at === other.at &&
    one.imposer === other.target &&
    one.target === other.imposer;
  return isMutual ? { ...withPartiesOf(finding, other), ...rateFrom(finding, other) } : null;
}

/** How many sentences back the tariff may have been told. */
const MEMORY = 6;

function completed(given: Finding, before: readonly Finding[]): Finding {
  const finding = withoutOwnTarget(given, before);
  if (finding.rule === "expiry") return withLevelOf(finding, before);
  const isComplete =
    finding.imposer !== null &&
    finding.target !== null &&
    finding.ratePercent !== null &&
    (finding.isAnaphor !== true || finding.previousPercent !== null);
  if (finding.kind !== "tariff" || isComplete) return finding;
  const told = before.filter((one) => isAntecedent(one, finding));
  const earlier =
    told.findLast((one) => isSameLevel(finding, one)) ??
    told.findLast((one) => isSameGoods(finding, one)) ??
    told.findLast((one) => isNamedIn(finding, one)) ??
    told.at(-1);
  if (earlier === undefined) return finding;
  const isTold = isSameLevel(finding, earlier) || isCutInForce(finding, earlier);
  const status = isTold ? { status: earlier.status } : {};
  return { ...withPartiesOf(finding, earlier), ...rateFrom(finding, earlier), ...status };
}

/** "hopes to negotiate it down": it is the other's, whom the subject of the sentence wants to lower it. */
function withoutOwnTarget(finding: Finding, before: readonly Finding[]): Finding {
  const last = before.findLast((one) => one.kind === "tariff" && isNear(one, finding));
  const isPronoun = /^(?:it|they|them|that|this)$/.test(wordAt(finding.sentence, finding.at));
  const isOthers =
    isPronoun && finding.isAnaphor === true && finding.imposer !== null && last?.target === finding.imposer;
  const hasOwn = before.some((one) => one.imposer === finding.imposer && isNear(one, finding));
  return isOthers && !hasOwn ? { ...finding, imposer: null, target: null } : finding;
}

/** "retaliated with 20 percent and would drop the tariff": of the same sentence, where nothing speaks against it. */
function isOnwards(one: Finding, finding: Finding): boolean {
  return one.at < finding.at && (finding.isAnaphor === true || finding.ratePercent === null);
}

/** "a 35 per cent rate would be an embargo" is the one of that level, as it was told. */
function isSameLevel({ ratePercent, isIdle }: Finding, earlier: Finding): boolean {
  return isIdle === true && ratePercent !== null && ratePercent === earlier.ratePercent;
}

/** "the lower rate applies from August": the cut comes into force; what is restored is another matter. */
function isCutInForce({ status, ratePercent, sentence, isAnaphor }: Finding, earlier: Finding): boolean {
  const isSame = ratePercent === null || ratePercent === earlier.ratePercent;
  const isRestored = /\b(?:restor|re-?instat|re-?impos|resum|return|back\b)/i.test(sentence.text);
  const isLower = earlier.status === "cut" && earlier.ratePercent !== 0;
  return isAnaphor === true && status === "imposed" && isLower && isSame && !isRestored;
}

/** "the lamb duty" is the one on "Australian lamb". */
function isSameGoods({ goods }: Finding, earlier: Finding): boolean {
  const own = wordsOf(goods);
  return own.size > 0 && [...wordsOf(earlier.goods)].some((word) => own.has(word));
}

function wordsOf(goods: string | null): ReadonlySet<string> {
  const words = (goods ?? "").toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.map((word) => word.replace(/ies$/, "y").replace(/s$/, "")));
}

/** Whether the sentence names one of the two. */
function isNamedIn({ sentence }: Finding, { imposer, target }: Finding): boolean {
  return sentence.parties.some(({ party }) => party === imposer || party === target);
}

function isAntecedent(one: Finding, finding: Finding): boolean {
  return (
    one.kind === "tariff" &&
    (one.sentence !== finding.sentence || isOnwards(one, finding)) &&
    isNear(one, finding) &&
    fits(one, finding)
  );
}

function withPartiesOf(finding: Finding, earlier: Finding): Finding {
  return {
    ...finding,
    imposer: finding.imposer ?? earlier.imposer,
    target: finding.target ?? earlier.target,
    goods: finding.goods ?? earlier.goods,
    status: finding.rule === "such-a-tariff" ? earlier.status : finding.status,
  };
}

const NEW_LEVEL: ReadonlySet<string> = new Set(["cut", "raised", "expected", "threatened"]);

/** What is raised, cut or expected anew had that rate; what is averted, paused or stays has it. */
function rateFrom(finding: Finding, earlier: Finding): Partial<Finding> {
  const { status, ratePercent, previousPercent, rule } = finding;
  const old = levelOf(earlier).ratePercent;
  const isOther = finding.goods !== null && earlier.goods !== null && !isSameGoods(finding, earlier);
  const isNamed = ratePercent === null && finding.goods !== null;
  if (old === null || isOther || isNamed || isLongAgo(finding)) return {};
  if (rule === "factor") return { previousPercent: previousPercent ?? old };
  if (isRemoved(finding)) return { ratePercent: 0, bound: "exactly", change: "to", previousPercent: old };
  const isSame = ratePercent === old || (ratePercent === null && status === "threatened");
  return NEW_LEVEL.has(status) && !isSame
    ? { previousPercent: previousPercent ?? old }
    : sameRate(finding, earlier);
}

/** "had been raised to 15 percent": before what was told, not after. */
function isLongAgo({ sentence, at, ratePercent }: Finding): boolean {
  return ratePercent !== null && /\bhad (?:\w+ )?been\b/i.test(sentence.wordsOfClause(at));
}

function isRemoved({ isRemoval, status, ratePercent }: Finding): boolean {
  return isRemoval && ratePercent === null && (status === "cut" || status === "expected");
}

function sameRate({ ratePercent }: Finding, earlier: Finding): Partial<Finding> {
  return ratePercent === null ? levelOf(earlier) : {};
}

/** The rate of a tariff; of one that was scrapped, what it was. */
function levelOf({ ratePercent, previousPercent, bound }: Finding): Pick<Finding, "ratePercent" | "bound"> {
  return ratePercent === 0 && previousPercent !== null
    ? { ratePercent: previousPercent, bound: "exactly" }
    : { ratePercent, bound };
}

/** What runs out is the last cut between the two. */
function withLevelOf(finding: Finding, before: readonly Finding[]): Finding {
  const cut = before.findLast(
    (one) =>
      one.status === "cut" &&
      one.imposer === finding.imposer &&
      one.target === finding.target &&
      one.ratePercent !== null,
  );
  return cut ? { ...finding, ratePercent: cut.ratePercent, bound: cut.bound } : finding;
}

function isNear(earlier: Finding, finding: Finding): boolean {
  let sentence: Finding["sentence"] | null = finding.sentence;
  for (let i = 0; i <= MEMORY && sentence !== null; i += 1) {
    if (sentence === earlier.sentence) return true;
    sentence = sentence.previous;
  }
  return false;
}

function fits(earlier: Finding, { imposer, target, status }: Finding): boolean {
  if (status === "averted" && earlier.ratePercent === null) return false;
  const same = (one: string | null, other: string | null) => one === null || other === null || one === other;
  const isOwn = imposer !== null && earlier.target === imposer && earlier.imposer === null;
  return !isOwn && same(imposer, earlier.imposer) && same(target, earlier.target);
}
