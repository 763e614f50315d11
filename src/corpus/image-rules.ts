import type { BoilerplateRule, Place } from "./boilerplate-place.ts";
import { countWords, words } from "./fold.ts";
import { isReported } from "./news-sentence.ts";

const AGENCIES =
  "reuters|afp|ap|epa|epa-efe|efe|getty|getty images|xinhua|bloomberg|bbc|pa|pa media|shutterstock|alamy|anadolu|kyodo|yonhap|cctv|cnn|al jazeera|ap photo|pool|pti|ani|dpa|handout|tass|sipa|upi|zuma|nurphoto|unsplash|wikimedia commons|file|file photo";
const AGENCY = AGENCIES.split("|").toReversed().join("|");
const AGENCY_WORDS = new Set(AGENCIES.split(/[| ]/));
const BOTH_ENDS = new RegExp(`^(${AGENCY})\\b\\s?\\S.{8,360}?\\1$`, "i");

/** Whether a line can end with a credit and names an agency; far quicker to tell than what it says of it. */
function namesAgency(line: string): boolean {
  if (/[.!?,:;"']$/.test(line)) return false;
  return line
    .toLowerCase()
    .split(/[^a-z-]+/)
    .some((word) => AGENCY_WORDS.has(word));
}

/**
 * An image's description between the same credit twice.
 * Accepts “Reuters The two leaders shake hands in 2017.Reuters”, “AFP A port crane.AFP”. Refuses “Reuters
 * reported it first.”, “China first, said China”.
 */
const imageDescription: BoilerplateRule = {
  name: "image-description",
  test: ({ line }) => namesAgency(line) && BOTH_ENDS.test(line),
};

/**
 * The caption under such a description: one short sentence that names somebody seen in it.
 * Accepts “The two leaders are due to meet.” there. Refuses a sentence of more than 20 words, and any line
 * that does not follow an image.
 */
const imageCaption: BoilerplateRule = {
  name: "image-caption",
  test: (place) => place.ruleBefore === "image-description" && isCaption(place),
};

function isCaption({ line, before, after }: Place): boolean {
  if (
    after === null ||
    countWords(line) > 20 ||
    /[.!?]["')]* \S/.test(line.replace(/\b[A-Z]\.(?:[A-Z]\.)*/g, ""))
  )
    return false;
  const seen = new Set(capitalised(before ?? ""));
  return capitalised(line).some((word) => seen.has(word));
}

function capitalised(line: string): string[] {
  return words(line).filter(
    (word) => /^\p{Lu}\p{Ll}{2,}/u.test(word) && !/^(?:The|This|His|Her|Their)$/.test(word),
  );
}

const LABELLED = [
  /^[([]?(?:(?:file )?(?:photo(?:graph)?|image|picture|pic|illustration|graphic|video|cover|featured image)s?(?: (?:credit|source|caption))?|(?:photo )?credits?|caption)(?:\s?:|(?<=e (?:source|caption)),)\s?.{2,250}$/i,
  /^[([]?(?:File |file )?(?:[Pp]hoto(?:graph)?s?|[Ii]mages?|[Pp]ictures?|[Vv]ideo|[Ii]llustration) by [A-Z][\w.'-]+(?: [A-Z][\w.'-]+){1,3}(?:[ /|,(-].{2,80})?$/,
  /^(?:(?:file )?photo|image|picture|illustration)s? courtesy (?:of )?.{2,80}$/i,
  /^[^[(]{3,350}\((?:photo|image|picture)s?(?: by|:) [^)]{3,80}\)$/i,
];
const AGENCY_ALONE = new RegExp(
  `^[[(]?(?:©|credit:?)? ?(?:${AGENCY})(?:[ /|,-]+(?:via )?(?:${AGENCY}))*[\\])]?$`,
  "i",
);
const CREDITED = [
  new RegExp(
    `^[[(]?(?:file: |photo: |photo by )?[^/|()[\\]0-9]{2,50} ?[/|] ?(?:[^/|()[\\]0-9]{2,30} ?[/|] ?)?(?:${AGENCY})(?: (?:photo|images|via .{2,20}))?[\\])]?$`,
    "i",
  ),
  new RegExp(`^[[(]?(?:${AGENCY}) ?[/|] ?[^/|()[\\]0-9]{2,50}[\\])]?$`, "i"),
  new RegExp(
    `^[^\\[(]{3,350}[\\[(][^\\])]{2,60} ?/ ?(?:${AGENCY})(?: (?:photo|images|via .{2,20}))?[\\])]$`,
    "i",
  ),
  new RegExp(`^[^\\[(]{3,350}\\[(?:file: )?(?:[^/|()[\\]0-9]{2,40} )?(?:${AGENCY})\\]$`, "i"),
];

const SMALL_AFTER_LABEL = /^\w+: (?!by |via |courtesy|file|supplied|handout|provided)\p{Ll}/u;
const MIN_STATEMENT_WORDS = 6;

/** Whether a label opens a statement: it goes on in small letters, or says who said it. */
function isStatement(line: string): boolean {
  if (!/^\p{L}+: /u.test(line)) return false;
  return isReported(line) || (SMALL_AFTER_LABEL.test(line) && countWords(line) >= MIN_STATEMENT_WORDS);
}

/**
 * Image credits and labelled captions.
 * Accepts “Photo: Jane Doe/Reuters”, “Getty Images”. Refuses “Photo opportunities are likely, he said.”,
 * “Image is everything, said the AP's reporter.”
 */
const imageCredit: BoilerplateRule = {
  name: "image-credit",
  test: ({ line }) =>
    (LABELLED.some((pattern) => pattern.test(line)) && !isStatement(line)) ||
    (namesAgency(line) &&
      (AGENCY_ALONE.test(line) || (/[/|[]/.test(line) && CREDITED.some((pattern) => pattern.test(line))))),
};

/** Lines that belong to images. */
export const imageRules: readonly BoilerplateRule[] = [imageDescription, imageCaption, imageCredit];
