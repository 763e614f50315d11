import type { MeasureRule } from "./measure-vocabulary.ts";

const BARRED =
  "(?:ban(?:s|ned|ning)?|bar(?:s|red|ring)?|block(?:s|ed|ing)?|halt(?:s|ed|ing)?|stop(?:s|ped|ping)?|suspend(?:s|ed|ing)?|restrict(?:s|ed|ing)?|limit(?:s|ed|ing)?|curb(?:s|ed|ing)?|cap(?:s|ped|ping)?|prohibit(?:s|ed|ing)?|outlaw(?:s|ed)?|forbid(?:s|den)?|freed|resumed|allowed|permitted|licensed|curtailed|frozen|cut off)";
const PEOPLE = String.raw`\b(?:seats|boards|women|refugees|migrants|asylum|gender|pupils|musicians|films|songs|speeches)\b`;

/**
 * How much of what may pass, or nothing.
 *
 * export-tax: “an export levy on copper”; not “the levy on exports fell in value”.
 * leave: “would not let ore leave the country”; not “let the team leave”.
 * under-control: “put magnets under control”; not “put the fire under control”.
 * passive-ban: “exports of ore were halted”, “imports blocked by”; not “exports were higher”.
 * ban: “a ban on Danish pork”, “the embargo”; not “a ban on smoking”.
 * barred-goods: “barred Ugandan eggs”, “halted all trade with”; not “barred the senator”, “banned phones in schools”.
 * admission: “let American beef in”, “may enter America free of duty”; not “let the guests in”.
 * shut-market: “reopened its market to”, “the border has been closed to”; not “markets closed higher”.
 * shelves: “took bourbon off the shelves”; not “the shelves were empty”.
 * quota: “a quota of 9,000 tonnes”; not “a quota of seats”.
 */
export const LIMIT_RULES: readonly MeasureRule[] = [
  {
    name: "export-tax",
    key: /export/,
    kind: "export-control",
    needsSubject: false,
    words: /\bexport (?:tax(?:es)?|lev(?:y|ies)|dut(?:y|ies)|tariffs?|surcharges?)\b/g,
  },
  {
    name: "passive-ban",
    key: /export|shipment|sales|import|supplies|deliveries/,
    kind: "export-control",
    needsSubject: false,
    words: new RegExp(
      String.raw`\b(?:exports?|shipments|sales|imports?|supplies|deliveries)\b(?: [^.,;:–—]{0,60}?)? (?:is|are|was|were|be|been|being)(?: \w+)? ${BARRED}\b`,
      "g",
    ),
  },
  {
    name: "leave",
    key: /leav/,
    kind: "export-control",
    needsSubject: false,
    words:
      /\b(?:allow|let|permit|stop|prevent|bar|ban|forbid|forbad)\w*\b(?: [^.,;:–—]{0,50}?)? leav(?:e|ing) (?:the|its|their) (?:country|shores|territory|soil|islands?|ports)\b/g,
    without: /\b(?:people|citizens|men|women|nationals|journalists|passengers|travell?ers|him|her)\b/,
  },
  {
    name: "under-control",
    key: /under/,
    kind: "export-control",
    needsSubject: false,
    with: /\b(?:exports?|shipments|sales|minerals?|metals?|magnets?|chips?)\b/,
    words:
      /\b(?:put|puts|putting|plac\w+|br(?:ing|ought))\b(?: [^.;:–—]{0,60}?)? under (?:\w+ ){0,2}?(?:controls?|licen[cs]\w+)\b/g,
  },
  {
    name: "embargo",
    key: /embargo|boycott/,
    kind: "other",
    needsSubject: false,
    words: /\b(?:embargo(?:es|ed)?|boycott(?:s|ed|ing)?)\b/g,
    without:
      /\b(?:be|is|was|like|to) [“"]?an? (?:embargo|boycott)|\b(?:arms|olympic\w*|game|games|match|election|vote|ceremony|cup)\b/,
  },
  {
    name: "ban",
    kind: "other",
    needsSubject: false,
    needs: "foreign",
    words: /\b(?:bans?|prohibitions?|curbs?|limits?|freeze|moratorium|checks) on\b|\bface\w* a ban in\b/g,
  },
  {
    name: "barred-goods",
    kind: "other",
    needsSubject: true,
    needs: "foreign",
    words: new RegExp(
      String.raw`\b(?:${BARRED}|exclud(?:es|ed|e|ing)|reject(?:s|ed|ing)?|turn(?:s|ed|ing)? (?:back|away)|shut(?:s|ting)? out)(?: all)?\b`,
      "g",
    ),
  },
  {
    name: "passive-bar",
    key: /turned|kept|held|banned|barred|blocked|shut|reject|impound|admit|allowed|exclud/,
    kind: "other",
    needsSubject: false,
    needs: "foreign",
    words:
      /\b(?:is|are|was|were|be|been|being)(?: also)? (?:turned (?:back|away)|kept out|held up|banned|barred|blocked|shut out|rejected|impounded|readmitted|allowed (?:back )?in|excluded)\b/g,
  },
  {
    name: "threatened-ban",
    key: / to (?:ban|bar|block|outlaw)/,
    kind: "other",
    needsSubject: true,
    needs: "other",
    words: /\b(?:threat\w*|vow\w*|promis\w*|mov\w+|plan\w*) to (?:ban|bar|block|outlaw)\b/g,
  },
  {
    name: "takeover",
    key: /takeover|acquisition|investment/,
    kind: "other",
    needsSubject: true,
    needs: "other",
    words:
      /\b(?:block|veto|ban|bar|forbid|forbad)\w*\b(?: [^.,;:–—]{0,50}?)? (?:takeover|acquisition)\b|\b(?:screen|restrict|limit|curb|block)\w*\b(?: [^.,;:–—]{0,30}?)? investments?\b/g,
  },
  {
    name: "admission",
    kind: "other",
    needsSubject: false,
    needs: "trade",
    words:
      /\b(?:admits?|admitted|readmit\w*)\b|\b(?:let|lets|letting|allow\w*|permit\w*)\b(?: [^.,;:–—]{1,60}?)? (?:in|into|back in|to enter|take|catch|land|fish|sell)\b|\b(?:take|takes|took) in (?:more|[\d]+|all)\b|\b(?:may|can|could|would|will) (?:again )?(?:enter|come in|import)\b/g,
    without: /^(?!.*\b(?:tonn|tons)).*\b(?:duty|tariff|tax)-free/,
    with: /\b(?:tonn?es|tons|head|free of|duty|tariff|quota|goods|boats|trawlers|beef|pork|meat|fruit|rice|milk|fish|cod|inspection|again|imports?|shipments?|foreign)\b/,
  },
  {
    name: "amount-let-in",
    key: /amount|volume|quantity|share/,
    kind: "other",
    needsSubject: false,
    words:
      /\b(?:amount|volume|quantity|share) of (?:foreign |imported )?[\w ]{1,40}? (?:lets?|let|allow\w*|admit\w*)\b(?: in)?/g,
  },
  {
    name: "shut-market",
    key: /market|border|crossing|port|door/,
    kind: "other",
    needsSubject: false,
    needs: "trade",
    without: /\b(?:holiday|stocks?|shares|investors|migrants?|asylum|troops|refugees|trading)\b/,
    words:
      /\b(?:shut|shuts|shutting|clos(?:e|es|ed|ing)|reopen\w*|open(?:s|ed|ing)?|seal(?:s|ed)?)\b(?: [^.,;:–—]{0,40}?)? (?:markets?|borders?|crossings?|(?:land |sea |air)?ports|doors)\b(?! (?:higher|lower|up|down))|\b(?:markets?|borders?|crossings?)\b(?: [^.,;:–—]{0,30}?)? (?:shut|closed|reopened|sealed)(?= to\b| for\b| until\b)/g,
  },
  {
    name: "shelves",
    key: /shel|store|shop|restock/,
    kind: "other",
    needsSubject: false,
    needs: "trade",
    words:
      /\b(?:took|taken|take|taking|pull\w*|remov\w*|strip\w*|clear\w*|yank\w*|return\w*|restock\w*|put|kept|keep\w*)\b(?: [^.;:–—]{0,70}?)? (?:shelf|shelves|(?:liquor |state |government |state-run )+(?:stores?|shops?)|(?:its|their) (?:stores|shops))\b|\brestock\w*\b/g,
  },
  {
    name: "procurement",
    key: /contract|tender|procure|purchasing|buy|coercion/,
    kind: "other",
    needsSubject: false,
    words:
      /\b(?:public|state|government|federal) (?:contracts|tenders|procurement|purchasing)\b|\bbuy [\w-]+ (?:rules?|polic\w+|laws?|act|clauses?)\b|\banti-coercion\b/g,
  },
  {
    name: "quota",
    key: /quota/,
    kind: "other",
    needsSubject: false,
    needs: "trade",
    without: new RegExp(PEOPLE),
    words: /\b(?:tariff-rate |import |duty-free |tariff-free |annual )?quotas?\b/g,
  },
  {
    name: "yearly-allowance",
    key: /year/,
    kind: "other",
    needsSubject: false,
    with: /\b(?:duty|duties|tariffs?|levy|rates?|untaxed|(?:half|lower|reduced) (?:that |the )?rate|may (?:come|enter)|lets?|allow\w*)\b/,
    words:
      /\b\d[\d.,]*(?:m|bn)?(?: million| thousand)? (?:metric )?(?:tonn?es|tons|litres|liters|head|cars|vehicles|hectolit\w+)\b(?: [^.;:–—]{0,40}?)? (?:a|per|each|every) year\b/g,
  },
];
