import type { MeasureRule } from "./measure-vocabulary.ts";

const GOODS = String.raw`(?:rare[- ]earths?|critical|semiconductors?|chips?|gallium|germanium|graphite|antimony|lithium|nickel|magnets?|minerals?|metals?|technolog\w*|software|equipment|machinery|materials|ai|artificial|advanced|chemicals|oil|gas|grain|wheat|rice|fertili[sz]ers?|uranium|aircraft|engines|seafood|beef|pork|timber|steel)`;

/**
 * The rules in order; where two find the same words, the first counts.
 *
 * export-control: “export controls on gallium”, “restricted exports of chips”; not “export growth”, “exports fell”.
 * port-fee: “port fees on Greek ships”; not “the port’s turnover”, “a fee for the port visit guide”.
 * blacklist: “blacklisted forty firms”, “added to the entity list”; not “a list of firms”, “an entity of its own”.
 * other: “an anti-dumping investigation into”, “sanctioned two banks”; not “a police investigation”, “sanctioned leave”.
 */
export const CONTROL_RULES: readonly MeasureRule[] = [
  {
    name: "port-fee",
    key: /port|dock|harbo|berth|canal|mooring|transit/,
    kind: "port-fee",
    needsSubject: false,
    words:
      /\b(?:port|docking|harbou?r|berthing|canal|berth|mooring|transit) (?:service )?(?:fees?|charges?|levies|dues|tolls?)\b(?! \w+ an?\b)|\b(?:fees?|charges?|tolls?)\b(?: [^.,;:–—]{0,60}?)? (?:in|at|to) (?:\w+ ){0,2}ports\b|\bpa(?:y|ys|ying|id) [$€£¥]\d(?: [^.;:–—]{0,40}|[^.;:–—]{0,40})? (?:in|at) (?:\w+ ){0,2}ports\b|\b(?:ships|vessels|carriers|freighters|tankers|lines)\b(?: [^.;:–—]{0,50}?)? ports\b[^.,;:–—]{0,40}? (?:fees?|charges?|tolls?)\b/g,
  },
  {
    name: "ship-charge",
    key: /ship|vessel|tanker|freighter/,
    kind: "port-fee",
    needsSubject: false,
    needs: "foreign",
    words:
      /\b(?:charg(?:e|es|ed|ing)|fees?|tolls?)\b(?: [^.;:–—]{0,50}?)? (?:ships?|vessels?|tankers?|freighters?)\b/g,
  },
  {
    name: "blacklist",
    key: /list/,
    kind: "blacklist",
    needsSubject: false,
    words:
      /\bblack-?list\w*|\b(?:entity|entities|(?:export )?control|watch|restricted|unreliable entit\w+|trade) (?:black)?lists?\b/g,
  },
  {
    name: "export-control",
    key: /export/,
    kind: "export-control",
    needsSubject: false,
    words:
      /\bexport (?:controls?|restrictions?|curbs?|bans?|licen[cs]\w+|limits?|quotas?|rules|prohibitions?|halts?|freeze|moratorium|embargo(?:es)?|caps?|ceilings?|permits?|approvals?|authori[sz]ations?|blockade)(?: measures| regime| system)?\b/g,
  },
  {
    name: "controls-on-exports",
    key: /export|sale|shipment|suppl/,
    kind: "export-control",
    needsSubject: false,
    words:
      /\b(?:controls?|restrictions?|curbs?|limits?|bans?|embargo\w*) on (?:the |all |its |their )?(?:[\w-]+ ){0,3}?(?:exports?|sales?|shipments?|supply|supplies)\b/g,
  },
  {
    name: "restricted-exports",
    key: /export|shipment/,
    kind: "export-control",
    needsSubject: false,
    words:
      /\b(?:restrict|limit|curb|ban|bann|barr|bar|cap|capp|block|suspend|halt|stop|prohibit|withhold|throttl|slow|freez|froz|curtail|loosen|chok|tighten|allow|approv|resum|licen[cs]|permit|eas)(?:s|es|ed|ing|e|ting|ped|ping|en)?\b(?: [^.,;:–—]{0,70}?)? (?:exports?|exporting|shipments|from exporting)\b/g,
  },
  {
    name: "restricted-sales",
    key: /sales|selling/,
    kind: "export-control",
    needsSubject: false,
    needs: "foreign",
    words:
      /\b(?:restrict|limit|curb|ban|bann|barr|bar|cap|capp|block|suspend|halt|stop|prohibit|tighten|allow|approv|resum|licen[cs]|permit|eas)(?:s|es|ed|ing|e|ting|ped|ping)?\b(?: [^.,;:–—]{0,70}?)? (?:sales|from selling)\b/g,
  },
  {
    name: "controls-on-goods",
    kind: "export-control",
    needsSubject: false,
    words: new RegExp(
      String.raw`\b(?:controls?|restrictions?|curbs?|bans?|clampdown|measures) on (?:\w+ ){0,3}?${GOODS}\b|\b(?:rare[- ]earths?|minerals?|chips?|semiconductors?|technology) (?:\w+ )?(?:controls?|restrictions?|curbs?|bans?)\b`,
      "g",
    ),
  },
  {
    name: "export-licence",
    key: /export|approval|licen/,
    kind: "export-control",
    needsSubject: false,
    words:
      /\b(?:approv|grant|clear|green light|licen[cs])(?:\w{0,5})\b(?: [^.,;:–—]{0,70}?)? (?:exports?|export licen[cs]es|approvals?|licen[cs]es)\b/g,
  },
  {
    name: "import-ban",
    key: /import|buy|purchas|deliver|order|use|using/,
    kind: "other",
    needsSubject: false,
    words:
      /\b(?:ban|bans|banned|banning|bar|barred|bars|prohibited|prohibits|forbade|ordered|directive|halt|halts|halted|suspend|suspends|suspended|blocked|froze|freezes?|frozen|resume|resumes|resumed|allow|allows|allowed|permit|permits|permitted|lift|lifted|cap|caps|capped|curtail|curtailed|end|ended|restrict|restricts|restricted|limit|limits|limited|curb|curbs|curbed|(?:no longer|not) (?:allow|permit))\b(?: [^.;:–—]{0,90}?)? (?:imports|importing|the import of|from buying|avoid buying|stop buying|not to buy|from purchasing|purchases)\b|\b(?:order|ordered|orders|told|tells?|instruct\w*|direct\w*|warn\w*|advis\w*)\b(?: [^.;:–—]{0,50}?)? (?:not to|against|to stop|to avoid|to halt|to shun|to trim|to cut|to reduce|to limit|to curb)(?: \w+)?? (?:use|using|buy|buying|import\w*|purchas\w*|deliver\w*|order\w*)\b/g,
  },
  {
    name: "investigation",
    key: /investigation|probe|inquir|case/,
    kind: "other",
    needsSubject: false,
    words:
      /\b(?:anti-?trust|anti-?dumping|anti-?monopoly|anti-?subsidy|countervailing|safeguard|section \d{3}) (?:investigations?|probes?|inquir(?:y|ies)|cases?)\b/g,
  },
  {
    name: "sanctions",
    key: /sanction/,
    kind: "other",
    needsSubject: false,
    needs: "other",
    words:
      /\bsanctioned\b|\b(?:impos|slap|announc|adopt|threaten|tighten|lift|eas|renew|extend|fac)\w*(?: [^.,;:–—]{0,40}?)? sanctions\b|\bunder (?:\w+ )?sanctions\b/g,
  },
  {
    name: "restrictions",
    key: /restriction|import|trade/,
    kind: "other",
    needsSubject: false,
    words:
      /\b(?:trade |import |investment |shipping )?restrictions on\b|\btrade restrictions\b|\bimport (?:quotas?|bans?|curbs?|limits?|freeze|halts?|controls?|rules|standards|barriers|caps?|ceilings?|approvals?)\b/g,
  },
];
