import type { MeasureKind } from "./model.ts";

/** One way in which a measure without a rate is told. */
export interface MeasureRule {
  readonly name: string;
  readonly kind: MeasureKind;
  /** Finds the words in a sentence in lower case; global, without nested repetition. */
  readonly words: RegExp;
  /** A rule about buying names the buyer: only a party that acts counts, never one that merely owns. */
  readonly needsSubject: boolean;
  /** Whether the words alone say that it exists ("US export controls"), or somebody must do something. */
  readonly standsAlone: boolean;
}

const GOODS = String.raw`(?:rare[- ]earths?|critical|semiconductors?|chips?|gallium|germanium|graphite|antimony|lithium|nickel|magnets?|minerals?|metals?|technolog\w*|software|equipment|machinery|materials|ai|artificial|advanced|chemicals|oil|gas|grain|wheat|rice|fertili[sz]ers?|uranium|aircraft|engines|seafood|beef|pork|timber|steel)`;

/**
 * The rules in order; where two find the same words, the first counts.
 *
 * export-control: “export controls on gallium”, “restricted exports of chips”; not “export growth”, “exports fell”.
 * port-fee: “port fees on Greek ships”; not “the port’s turnover”, “a fee for the port visit guide”.
 * blacklist: “blacklisted forty firms”, “added to the entity list”; not “a list of firms”, “an entity of its own”.
 * purchase: “agreed to buy more wheat”, “halted all orders”; not “shoppers buy more”, “a buying spree of shares”.
 * other: “an anti-dumping investigation into”, “sanctioned two banks”; not “a police investigation”, “sanctioned leave”.
 */
export const MEASURE_RULES: readonly MeasureRule[] = [
  {
    name: "port-fee",
    kind: "port-fee",
    needsSubject: false,
    standsAlone: true,
    words: /\b(?:port|docking|harbou?r|berthing) (?:fees?|charges?|levies|dues)\b/g,
  },
  {
    name: "blacklist",
    kind: "blacklist",
    needsSubject: false,
    standsAlone: false,
    words:
      /\bblack-?list\w*|\b(?:entity|entities|export control|unreliable entit\w+|trade) (?:black)?lists?\b/g,
  },
  {
    name: "export-control",
    kind: "export-control",
    needsSubject: false,
    standsAlone: true,
    words:
      /\bexport (?:controls?|restrictions?|curbs?|bans?|licen[cs]\w+|limits?|quotas?|rules|prohibitions?)(?: measures| regime| system)?\b/g,
  },
  {
    name: "controls-on-exports",
    kind: "export-control",
    needsSubject: false,
    standsAlone: true,
    words:
      /\b(?:controls?|restrictions?|curbs?|limits?|bans?|embargo\w*) on (?:the |all |its |their )?(?:exports?|sales?|shipments?|supply|supplies)\b/g,
  },
  {
    name: "restricted-exports",
    kind: "export-control",
    needsSubject: false,
    standsAlone: false,
    words:
      /\b(?:restrict|limit|curb|ban|bann|block|suspend|halt|stop|prohibit|tighten|allow|approv|resum|licen[cs]|permit|eas)(?:s|es|ed|ing|e|ting|ped|ping)?\b(?: [^.,;:–—]{0,70}?)? (?:exports?|exporting|sales|shipments|from exporting|from selling)\b/g,
  },
  {
    name: "controls-on-goods",
    kind: "export-control",
    needsSubject: false,
    standsAlone: true,
    words: new RegExp(
      String.raw`\b(?:controls?|restrictions?|curbs?|bans?|clampdown) on (?:\w+ ){0,3}?${GOODS}\b|\b(?:rare[- ]earths?|minerals?|chips?|semiconductors?|technology) (?:\w+ )?(?:controls?|restrictions?|curbs?|bans?)\b`,
      "g",
    ),
  },
  {
    name: "export-licence",
    kind: "export-control",
    needsSubject: false,
    standsAlone: false,
    words:
      /\b(?:approv|grant|clear|green light|licen[cs])(?:\w{0,5})\b(?: [^.,;:–—]{0,70}?)? (?:exports?|export licen[cs]es|approvals?|licen[cs]es)\b/g,
  },
  {
    name: "import-ban",
    kind: "other",
    needsSubject: false,
    standsAlone: false,
    words:
      /\b(?:ban|bans|banned|banning|barred|bars|prohibited|prohibits|forbade|ordered|directive|halted|suspended|blocked)\b(?: [^.;:–—]{0,90}?)? (?:imports|importing|the import of|from buying|avoid buying|stop buying|not to buy|from purchasing|purchases)\b/g,
  },
  {
    name: "purchase",
    kind: "purchase",
    needsSubject: true,
    standsAlone: false,
    words:
      /\b(?:agree[ds]?|agreed to|commit\w*|pledg\w*|promis\w*|resum\w*|increas\w*|boost\w*|step\w* up|expand\w*|halt\w*|stop\w*|paus\w*|suspend\w*|ceas\w*|cancel\w*|vow\w*|start\w*|limit\w*|will|would)\b(?: (?!that\b|who\b|which\b)[^.,;:–—]{0,60}?)? (?:buy|buying|purchas\w+|orders)\b(?! (?:in|on|of tiktok|the app))/g,
  },
  {
    name: "investigation",
    kind: "other",
    needsSubject: false,
    standsAlone: false,
    words:
      /\b(?:anti-?trust|anti-?dumping|anti-?monopoly|anti-?subsidy|countervailing|safeguard|section \d{3}) (?:investigations?|probes?|inquir(?:y|ies)|cases?)\b/g,
  },
  {
    name: "sanctions",
    kind: "other",
    needsSubject: false,
    standsAlone: false,
    words:
      /\bsanctioned\b|\b(?:impos|slap|announc|adopt|threaten|tighten|lift|eas)\w*(?: [^.,;:–—]{0,40}?)? sanctions\b/g,
  },
  {
    name: "restrictions",
    kind: "other",
    needsSubject: false,
    standsAlone: false,
    words:
      /\b(?:trade |import |investment |shipping )?restrictions on\b|\btrade restrictions\b|\bimport (?:quotas?|bans?|curbs?)\b/g,
  },
];
