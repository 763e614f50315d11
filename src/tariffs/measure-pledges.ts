import type { MeasureRule } from "./measure-vocabulary.ts";

const AMOUNT = String.raw`(?:[$€£¥]|\d|(?:more|another|hundreds|thousands|millions|billions|dozens|half)\b)`;

const ABOUT = "(?:about |up to |at least |some |nearly |roughly )?";
const PROMISE = String.raw`\b(?:agree[ds]?|commit\w*|pledg\w*|promis\w*|vow\w*|undert\w+|offer\w*|sign\w* up|plan\w*|is|are|will|would|had)\b(?: (?!that\b|who\b|which\b|let\b|allow\b)[^.,;:–—]{0,30}?)?`;
const SOLDIERS = /\b(?:army|navy|air force(?! one)|troops|story)\b/;

/**
 * What a party promises to buy or to invest.
 *
 * pledge: “agreed to take 2 million tonnes of corn”, “will invest $550 billion in”; not “will take two weeks”.
 * purchase: “agreed to buy more wheat”, “halted all orders”; not “shoppers buy more”, “a buying spree of shares”.
 * bought-under-deal: “bought its first cargo under the deal”; not “bought 12 million tonnes in May”.
 */
export const PLEDGE_RULES: readonly MeasureRule[] = [
  {
    name: "pledge",
    key: /import|order|purchas|buy/,
    kind: "purchase",
    needsSubject: true,
    without: SOLDIERS,
    words: new RegExp(`${PROMISE} (?:import|order|purchase|buy)(?:ing)? (?=${ABOUT}${AMOUNT})`, "g"),
  },
  {
    name: "pledge-of-money",
    key: /take|taking|spend|put|pour|sink|invest/,
    kind: "purchase",
    needsSubject: true,
    needs: "foreign",
    without: SOLDIERS,
    words: new RegExp(
      String.raw`${PROMISE} (?:(?:take|taking|spend|put|pour|sink) (?=${ABOUT}(?:[$€£¥]|\d+ ?(?:m |million |thousand )?(?:metric )?(?:tonn?es|tons|barrels|cargoes|jets|planes|head)))|invest(?:ing)? (?=[^.;]{0,30}(?:[$€£¥]|billion|bn)))`,
      "g",
    ),
  },
  {
    name: "purchase",
    key: /buy|purchas|order|tender/,
    kind: "purchase",
    needsSubject: true,
    without: SOLDIERS,
    words:
      /\b(?:agree[ds]?|agreed to|commit\w*|pledg\w*|promis\w*|resum\w*|increas\w*|boost\w*|doubl\w*|tripl\w*|step\w* up|expand\w*|halt\w*|stop\w*|paus\w*|suspend\w*|ceas\w*|cancel\w*|vow\w*|start\w*|limit\w*|will|would)\b(?: (?!that\b|who\b|which\b|like\b)[^.,;:–—]{0,60}?)? (?:buy|buying|purchas\w+|orders|tenders?)\b(?! (?:in|on|of tiktok|the app))/g,
  },
  {
    name: "promised-purchases",
    key: /pledge|promise|commitment|vow|undertaking|target/,
    kind: "purchase",
    needsSubject: false,
    words:
      /\b(?:pledges?|promises?|commitments?|vows?|undertakings?) (?:to (?:buy|purchase|import|invest)|of (?:purchases|investments?))\b|\b(?:purchase|investment|buying) (?:pledges?|promises?|commitments?|targets?)\b/g,
  },
  {
    name: "bought-under-deal",
    key: /under|as /,
    kind: "purchase",
    needsSubject: true,
    with: /\bunder (?:the|its|a|that|their) (?:\w+ )?(?:deal|pact|accord|agreement|pledge|truce)|\bas (?:promised|agreed|pledged)\b/,
    words: /\b(?:bought|took|imported|ordered|purchased)\b/g,
  },
];
