import type { Block } from "./block.ts";
import { type Place, placeAt, surveyBlocks } from "./boilerplate-place.ts";
import { boilerplateRules } from "./boilerplate-rules.ts";
import { isProse } from "./headline.ts";

/** No line of page furniture is longer; it keeps the rules away from long text. */
const MAX_BOILERPLATE_LENGTH = 400;
/** Running text beyond this length is looked at only where it holds a word that page furniture cannot do without. */
const MAX_UNTOLD_LENGTH = 120;
const TELLTALE =
  /cookies?|newsletter|inbox|e-?mail|account|privacy|whatsapp|facebook|©|copyright|reserved|permission|appeared|published|reporting|contributed|read|watch|photo|image|picture|caption|list \d|story|headline|[\])]$|[a-z]{2}[.!?]?[A-Z]{2}\w+$|\.[A-Z]\w+$/i;

/** For each block of a document the name of the rule that calls it boilerplate, or null where none does. */
export function markBoilerplate(blocks: readonly Block[]): (string | null)[] {
  const survey = surveyBlocks(blocks);
  const marks: (string | null)[] = [];
  blocks.forEach((block, at) => {
    const ruleBefore = marks.at(-1) ?? null;
    const isText =
      block.kind === "code" ||
      block.plain.length > MAX_BOILERPLATE_LENGTH ||
      (ruleBefore === null && isPlainlyText(block));
    if (block.kind === "rule") marks.push(ruleBefore?.startsWith("related") ? ruleBefore : "rule");
    else marks.push(isText ? null : findRule(placeAt(blocks, at, survey, ruleBefore)));
  });
  return marks;
}

function findRule(place: Place): string | null {
  return boilerplateRules.find((rule) => rule.test(place))?.name ?? null;
}

function isPlainlyText({ plain }: Block): boolean {
  return plain.length > MAX_UNTOLD_LENGTH && isProse(plain) && !TELLTALE.test(plain);
}
