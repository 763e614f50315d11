import { CONTROL_RULES } from "./measure-controls.ts";
import { LIMIT_RULES } from "./measure-limits.ts";
import { PLEDGE_RULES } from "./measure-pledges.ts";
import { STANDARD_RULES } from "./measure-standards.ts";
import type { MeasureKind } from "./model.ts";

/** One way in which a measure without a rate is told. */
export interface MeasureRule {
  readonly name: string;
  readonly kind: MeasureKind;
  /** Without these letters the rule finds nothing, so that its longer words need not be tried. */
  readonly key?: RegExp;
  /** Finds the words in a sentence in lower case; global, without nested repetition. */
  readonly words: RegExp;
  /** A rule about what somebody does names the doer: only a party that acts counts, never one that merely owns. */
  readonly needsSubject: boolean;
  /** What must stand by it: goods or people of another country, those or words of trade, or any other party. */
  readonly needs?: "foreign" | "trade" | "other";
  /** What the sentence must hold, or must not, for the words to mean a measure; in lower case. */
  readonly with?: RegExp;
  readonly without?: RegExp;
}

/** The words of a measure in a sentence, in tokens. */
export interface MeasurePlace {
  readonly at: number;
  readonly to: number;
}

/** All rules in order; where two find the same words, the first counts. */
export const MEASURE_RULES: readonly MeasureRule[] = [
  ...PLEDGE_RULES,
  ...CONTROL_RULES,
  ...LIMIT_RULES,
  ...STANDARD_RULES,
];

/** A word that every rule needs one of. */
export const MEASURE_TOPIC =
  /export|import|restrict|control|curb|limit|\bban|\bbar(?:s|red|ring)?\b|\bblock|list|\bports?\b|dock|harbou?r|berth|canal|purchas|\bbuy|bought|order|invest|probe|inquir|sanction|quota|licen|permit|authori[sz]|sales|shipment|approv|clampdown|embargo|boycott|\bcases?\b|complaint|world trade|\bwto\b|\btonn?es?\b|\btons\b|digital|equali[sz]ation|market|border|crossing|shel(?:f|ves)|stores|procurement|tenders?\b|safeguard|dumping|section \d|anti-?(?:trust|monopoly|subsidy)|countervailing|contracts|subsid|\baid\b|visa|price|local[- ]content|origin|melted|certif|checks|inspect|customs|fishing|waters|trawler|boats|deliver|halt|suspend|exclud|\btrade\b|lorries|figure|\bsum\b|\btake\b|shops|foreign|milk|meat|restock|prohibit|outlaw|forbid|forbad|curtail|allow|enter(?:s|ed|ing)?\b|freez|froze|kept out|barriers?|standards|rules?\b|preferen|favou?red|leav|under|h[eo]ld|\bships?\b|vessels?|tanker|takeover|acquisition|deforestation|\bweb\b|platform|pledge|promise|commitment|rejected|excluded|tolls?\b|billion|\dbn|admit|\blet\b|\blets\b|clearing|turn(?:s|ed)? (?:back|away)|\bthe (?:ban|curb)/;

/** Words by which a text shows that it is about trade. */
export const TRADE_TALK =
  /\b(?:trade|tariffs?|duty|duties|lev(?:y|ies)|imports?|importers?|imported|exports?|exporters?|exported|customs|quotas?|tonn?es|tons|dumping|wto|goods|shipments?|market)\b/i;
