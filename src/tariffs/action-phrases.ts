import type { Action } from "./actions.ts";
import type { TariffStatus } from "./model.ts";
import type { Token } from "./tokens.ts";

/** Several words that mean what none of them does alone; the first that fits is taken. */
const PHRASES: readonly (readonly [RegExp, TariffStatus, ("suffered" | "answer" | "removal")?])[] = [
  [/\bstands? at\b|\bstood at\b/g, "remaining"],
  [
    /\b(?:not|un)[ -]?(?:touched|affected|changed)\b|\bleft alone\b|\b(?:still|continues? to|continued to) (?:charges?|appl\w+|levies|levy|imposes?)\b/g,
    "remaining",
  ],
  [/\b(?:still|continues? to|continued to) (?:pays?|faces?|attracts?|incurs?)\b/g, "remaining", "suffered"],
  [
    /\b(?:go|goes|going|went|keep|keeps|kept) (?:on )?(?:paying|facing|attracting)\b|\bcontinu\w+ (?:to (?:pay|face|attract)|paying|facing)\b/g,
    "remaining",
    "suffered",
  ],
  [
    /(?<=\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|rates?|charges?)\b[^.;]{0,60}\b(?:would|will|could|to|have|has|had) (?:\w+ )?)return(?:ed)?\b(?! to)/g,
    "imposed",
  ],
  [/\bto (?:stop|prevent|head off|ward off|fend off|forestall)\b/g, "threatened"],
  [
    /\b(?:enter|enters|entered) (?:\w+ ){0,6}?at (?=(?:[a-z]+ ){0,4}?(?:\d|\w+ per ?cent))/g,
    "imposed",
    "suffered",
  ],
  [
    /\b(?:won|win|wins|secured|secures?|obtained|obtains?) (?=(?:\w+ ){0,4}?(?:rates?|tariffs?)\b)/g,
    "cut",
    "suffered",
  ],
  [/\b(?:is|are|was|were|be|been|being) (?:\w+ ){0,2}?spared\b/g, "averted", "suffered"],
  [
    /\b(?:drop|withdr|retract|abandon|rescind|lift)\w*(?: \w+){0,3}? (?:threats?|plans?)\b|\b(?:gave|give|gives|giving|given) up (?:\w+ ){0,3}?(?:threats?|plans?)\b|\b(?:threats?|plans?) (?:was|were|is|are|(?:has|have|had) (?:\w+ )?been) (?:\w+ )?(?:withdrawn|dropped|lifted|abandoned|retracted)\b|\b(?:let|lets|letting) go of the threat\b/g,
    "averted",
  ],
  [
    /\b(?:struck|strike|strikes|striking|strick\w*) (?:\w+ ){0,6}?down\b|\b(?:ruled|declared|found) (?:\w+ ){0,4}?(?:unlawful|illegal|unconstitutional)\b|\b(?:let|lets|letting|allow\w*) (?:[^.;,]{0,60} )?(?:lapse|expire)\b|\bdo(?:es|ing|ne)? away with\b|\bphas\w+ (?:\w+ ){0,3}?out\b|\bis exempt\b|\bare exempt\b|\bexempt from\b/g,
    "cut",
    "removal",
  ],
  [
    /\b(?:extend|prolong|renew)\w* (?:[^.;,]{0,50}? )?(?:pause|suspension|truce|freeze|moratorium|reprieve|waiver)\b|\b(?:pause|suspension|freeze|moratorium|reprieve|waiver) (?:\w+ ){0,3}?(?:extended|prolonged|renewed|rolled over)\b/g,
    "suspended",
  ],
  [/\b(?:negotiat|talk|bargain|haggl|whittl|cut)\w* (?:\w+ ){0,3}?down\b/g, "cut"],
  [/\b(?:is|was|were|are|be|been|put|kept|stay\w*|remain\w*) (?:\w+ )?on (?:hold|ice|pause)\b/g, "suspended"],
  [
    /\b(?:bring|brings|bringing|brought|snap|snaps|snapped|spring|springs|sprang|sprung|come|comes|came) (?:it |them )?back\b(?! (?:up|down))/g,
    "imposed",
  ],
  [/\bbrac(?:e|es|ed|ing) (?:\w+ ){0,3}?for\b/g, "expected", "suffered"],
  [
    /\band with (?:it|them) the threats?\b|\b(?:does|do|did) not act on\b|\b(?:never|not) materiali[sz]e[sd]?\b|\bdied in\b|\boff the table\b|\b(?:called|calling|call) off\b|\bback(?:ed|ing|s)? (?:down|away|off)\b|\bstav\w+ off\b|\bnot (?:go|going) ahead\b|\bnot (?:be )?(?:tak\w+ effect|com\w+ into (?:force|effect)|materiali[sz]\w*)/g,
    "averted",
  ],
  [
    /\bput(?:ting|s)? (?:\w+ ){0,4}on (?:hold|ice|pause)\b|\bh[eo]ld(?:ing|s)? off\b|\bkick\w* (?:\w+ ){0,3}down the road\b|\bput(?:ting|s)? (?:it |them )?off\b/g,
    "suspended",
  ],
  [
    /\b(?:roll|scal|wound|wind|pull|pare|dial)\w* (?:them |it )?(?:back|down|out)\b|\bbr(?:ing|ings|inging|ought) (?:(?!\bto\b)[^.;]){0,80}?\bdown\b|\b(?:tariff|duty)-free\b|\bgo(?:es|ing)? down\b|\bcame down\b|\bcome down\b|\b(?:run|runs|ran|running) out\b/g,
    "cut",
  ],
  [
    /\b(?:hit|hits|hitting|struck|strike|strikes|fire|fires|fired|firing) back\b|\bresponded in kind\b|\btit-for-tat\b/g,
    "imposed",
    "answer",
  ],
  [
    /\b(?:is|are|was|were|be|been|being|get|gets|got) (?:\w+ ){0,3}?(?:subject|subjected) to\b|\bsubject to\b|\b(?:been|be|being|was|were|is|are|got|getting|among) (?:\w+ ){0,3}?(?:hit|slapped|struck|targeted|walloped|hammered|punished|singled out)(?: \w+){0,3}?,? (?:with|by)\b/g,
    "imposed",
    "suffered",
  ],
  [
    /\b(?:is|are|was|were|be|been|being|get|gets|got) (?:\w+ ){0,3}?(?:taxed|tariffed)\b|\b(?:is|are|was|were|be|been|being) (?:\w+ ){0,3}?(?:charged|assessed|levied)(?= (?:at )?(?:(?:about|over|up to|around|an?) )?(?:\d|\w+ per))/g,
    "imposed",
    "suffered",
  ],
  [
    /\bremain\w* in (?:place|force|effect)\b|\b(?:stay|kept|keep|keeps|keeping|left|leave|leaves|leaving) (?:\w+ ){0,5}?(?:in (?:place|force|effect)|unchanged|untouched|intact)\b|\b(?:is|are|was|were) still in (?:place|force|effect)\b/g,
    "remaining",
  ],
  [
    /\btak(?:e|es|en|ing) effect\b|\btook effect\b|\b(?:come|comes|came|coming|go|goes|went|going|enter|enters|entered|put|puts) into (?:force|effect)\b|\bin (?:force|effect|place)\b|\bkick(?:s|ed|ing)? in\b|\bput(?:s|ting)? in place\b/g,
    "imposed",
  ],
  [
    /\b(?:push|driv|drov|ramp|jack|step|mov|go|goes|went|bring|brought|tak|took)\w* (?:\w+ ){0,4}?(?:up|higher)\b/g,
    "raised",
  ],
  [
    /\b(?:hit|hits|hitting|hammer|hammers|target|targets|targeted|targeting|punish|punishes|punished|punishing|strike|strikes|struck|slap|slaps|slapped|slapping) (?:[^,.;]{0,60}? )?with\b/g,
    "imposed",
  ],
];

/** The actions that are told by several words, in no particular order and without overlaps. */
export function phraseActions(lower: string, tokens: readonly Token[]): Action[] {
  const taken: Action[] = [];
  for (const [phrase, status, role] of PHRASES) {
    for (const match of lower.matchAll(phrase)) {
      const at = tokens.findIndex(({ end }) => end > match.index);
      const after = tokens.findIndex(({ start }) => start >= match.index + match[0].length);
      const to = after === -1 ? tokens.length : after;
      if (taken.some((other) => at < other.to && other.at < to)) continue;
      taken.push({
        at,
        to,
        status,
        isSuffered: role === "suffered",
        isAnswer: role === "answer",
        isRemoval: role === "removal",
        factor: null,
      });
    }
  }
  return taken;
}
