/** Words of the clause before the action, which say how real it is. */
export const THREAT =
  /\bthreat\w*|\bvow\w*|\bwarn\w*|\bultimatum\b|\bnotif(?:y|ied)\b(?! (?:the|an?) (?:lev|dut|tariff|rate))|\bpledg\w*|\bpromis\w*/i;
export const WOULD =
  /\b(?:would|will|going to|plans? to|planned to|planning to|intends? to|intention to|set to|to be|is to|are to|was to|were to|due to|poised to|prepared to|prepares? to|preparing to|ready to|’ll|'ll|wants? to)\b/i;
export const MAYBE =
  /\b(?:may|might|could|can|consider\w*|weigh\w*|mull\w*|likely|unlikely|expect\w*|propos\w*|discuss\w*|aim\w*|hop\w*|seek\w*|sought|possib\w*|potential\w*|forecast\w*|anticipat\w*|predict\w*|suggest\w*|float\w*|urg\w*|call\w* (?:on|for)|eye[sd]?|eyeing|look\w* at|offer\w*|talks? (?:on|about|over)|brac\w*|hint\w*|demand\w*|request\w*|plans?|working on|(?<!off )\bon the table|wants?(?! to\b)|wanted(?! to\b)|thinks?|believ\w*|reckon\w*|open to|willing to|ask\w*|options?|petition\w*|pending|under (?:consideration|discussion|review|study))\b/i;
export const NEVER =
  /\b(?:not|neither|nor|never|no longer|yet to|without|n[’']t|refus\w*|rul\w* out|declin\w* to|reject\w*)\b|n[’']t\b/i;
export const OUTSIDE =
  /\b(?:analysts?|economists?|experts?|investors?|traders?|markets?|reports?|observers?|sources|researchers)\b/i;

/** "wanted the duty raised", "expects the levy to be lifted": said before the noun. */
export const WISHED =
  /\b(?:wants? (?=\w)|wanted (?=\w)|expect\w*|hop\w*|urg\w*|thinks?|believ\w*|reckon\w*|predict\w*|forecast\w*)\b/i;

/** "will scrap", "are to fall": told as settled, not as somebody’s hope. */
export const DECIDED = /\b(?:will|is to|are to)\b[^,;]{0,40}$/i;

/** "confirmed that Omani steel would": what is decided is no longer open. */
export const CONFIRMED = /\b(?:confirm|decid|decree|rul)\w* (?:\w+ ){0,3}?that\b/i;

/** "in May" is no "may". */
export function withoutMonths(words: string): string {
  return words.replace(/\bMay\b(?!,? (?:be|have|also|not|well))/g, "");
}

/** What somebody wants of another is nobody’s promise. */
export const WANTED = /\b(?:wants?|wanted|demand\w*|ask\w*|insist\w*)\b/i;
