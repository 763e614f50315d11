import type { Anchor } from "./anchor.ts";
import { isRate } from "./phrase-end.ts";
import { partyAt, type Sentence, wordAt, wordsBetween } from "./sentence.ts";

/** What stands before "tariff" and names no goods. */
const NO_GOODS =
  /^(?:the|a|an|this|that|these|those|such|new|additional|extra|further|higher|steep|steeper|sweeping|retaliatory|reciprocal|blanket|universal|baseline|punitive|trade|import|imports|export|all|any|more|other|existing|current|threatened|planned|proposed|huge|massive|flat|average|percent|per|cent|some|most|broad|across-the-board|tit-for-tat|global|own|previous|earlier|high|heavy|stiff|customs|anti-dumping|countervailing|anti-subsidy|provisional|temporary|minimum|maximum|effective|overall|combined|total|so-called|secondary|s|’s|'s|%|“|"|many|his|her|its|their|similar|initial|general|protective|border|external|same|much|lower|special|plus|-plus|respective|country-specific|potential|possible)$/;

/** "steel tariffs", "auto duties": what the words before the noun name. */
export function goodsBefore({ sentence, from, at }: Anchor): string | null {
  let start = at;
  while (start > from && isGoodsWord(sentence, start - 1)) start -= 1;
  const wording = wordsBetween(sentence, start, at).trim();
  return wording === "" ? null : wording;
}

function isGoodsWord(sentence: Sentence, at: number): boolean {
  const word = wordAt(sentence, at);
  return (
    /^\p{L}/u.test(word) &&
    !NO_GOODS.test(word) &&
    !partyAt(sentence, at) &&
    !isRate(sentence, at) &&
    !sentence.actions.some((action) => action.at === at) &&
    !/(?:ed|ing|ly)$/.test(word)
  );
}
