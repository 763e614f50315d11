import { type BoilerplateRule, linePatterns, opening, type Place } from "./boilerplate-place.ts";
import { endsLikeSentence, isProse } from "./headline.ts";

/**
 * The line that closes an article on a digest page.
 * Accepts “Source link”, “Read the original article”. Refuses “Source links were not given.”, “The original
 * article”.
 */
export const closer = linePatterns("closer", [
  /^(?:source link|original (?:article|source|link|post|story)(?: link)?|(?:read|view|see) (?:the )?(?:original|source|full (?:article|story|post|text|report))(?: (?:article|story|post|source|here))?|(?:article|link to) source|via source|source article)\W{0,3}(?:https?:\S+)?$/i,
  /^(?:source|original|via|link)\s*:\s*(?:https?:\/\/|www\.)\S+$/i,
]);

/**
 * The label and the marks of a box of recommended stories.
 * Accepts “Recommended Stories”, “list of 3 itemsend of list”. Refuses “Recommended stories were removed.”,
 * “List of tariffs”.
 */
const recommended = linePatterns("related-box", [
  /^recommended(?: stories| for you| reading| articles| videos)?:?$/i,
  /^list of \d+ items?(?: end of list)?$/i,
  opening("list ", /^[Ll]ist \d+ of \d+(?!\d)(?:$|\s?(?:[^\s\p{Ll}\d]|list \d).{0,250}$)/u),
]);

const listEnd = linePatterns("list-end", [/^(?:list of \d+ items?)? ?end of list$/i]);

/**
 * A link to another article, with its label.
 * Accepts “Also Read: Shutdown Day 29”, “Read more: What the deal means”. Refuses “Also read the treaty
 * aloud, the minister said.”, “Read: the deal is off, he said.”
 */
const readMore: BoilerplateRule = {
  name: "read-more",
  test: ({ line, before }) =>
    /^[([>»→ ]*(?:also read|read also|read more(?: on this| about)?|see also|also see|watch also|also watch|more on this|related (?:story|article|coverage|news|video)s?)\s?[:|»>–→-].{1,280}$/i.test(
      line,
    ) ||
    (before !== null &&
      /^[([>»→ ]*(?:read|watch|related|more|listen|must[ -]read|don't miss|read next)\s?[:|»→]\s?\S.{1,280}$/i.test(
        line,
      ) &&
      !/^\w+: \p{Ll}/u.test(line) &&
      !endsLikeSentence(line)) ||
    /^(?:(?:continue|keep) reading|read (?:more|on|now|next|also|full story)|also read|(?:see|show|load|view|learn) (?:more|all)|click here(?: (?:to|for) [^.]{2,80})?)\W{0,5}$/i.test(
      line,
    ),
};

const LABELS = [
  /^(?:you (?:may|might)(?: also)? (?:like|enjoy|be interested in)|you'(?:ll|d)(?: also)? like|people also (?:read|like)d?)\W{0,3}$/i,
  /^related(?: (?:articles?|stories|story|posts?|news|topics?|content|coverage|links?|reading|items|reads|videos?))?\W{0,3}$/i,
];
/** Labels that may also be a section's heading; links must follow them. */
const DOUBTFUL_LABELS = [
  /^(?:most (?:read|popular|viewed|shared|watched)|trending(?: now| stories| topics| news)?|popular(?: posts| stories| now| news)?|top (?:stories|news|headlines)|latest(?: news| stories| headlines| updates| posts| articles)|recent (?:posts|articles|news|stories)|breaking news|other (?:news|stories)|also in (?:the )?news|in other news|up next|read next|what to read next|don't miss|must[ -]reads?|suggested (?:articles|stories|reading|for you)|editors?'?s? (?:picks?|choice)|around the web|from (?:around|across) the web|more (?:stories|news|coverage|articles|headlines)|more to (?:read|explore)|more like this|explore more|keep reading|elsewhere on (?:the )?.{2,30}|similar (?:articles|stories|posts)|other articles)\W{0,3}$/i,
  /^don't miss (?:these|the|our) [^.]{2,60}$/i,
  /^(?:more|also|latest|other (?:news|stories)|stories) from (?:the |our )?[\w' .&-]{2,40}\W{0,2}$/i,
  /^more (?:on|in|about) (?:this (?:story|topic)|[\w' .&-]{2,40})\W{0,2}$/i,
];

/**
 * The label above links to other articles.
 * Accepts “You may also like”, “More from Business”. Refuses “More from the summit: both sides agreed on
 * soybeans.”, “You may also like the deal”.
 */
const relatedLabel: BoilerplateRule = {
  name: "related-label",
  test: (place) => isLabel(place) && !place.opensTail,
};

/** The same label where nothing but links follows it: the rest of the document goes with it. */
const relatedTail: BoilerplateRule = {
  name: "related-tail",
  test: (place) => place.ruleBefore === "related-tail" || (isLabel(place) && place.opensTail),
};

function isLabel({ line, after, before }: Place): boolean {
  if (line.length > 60 || before === null || endsLikeSentence(line)) return false;
  if (LABELS.some((label) => label.test(line))) return true;
  return after !== null && !isProse(after) && DOUBTFUL_LABELS.some((label) => label.test(line));
}

/**
 * A headline under such a label, in the midst of an article.
 * Accepts the short lines after “Related articles”. Refuses the first that running text follows, and any
 * line that ends as a sentence does.
 */
const relatedHeadline: BoilerplateRule = {
  name: "related-headline",
  test: ({ ruleBefore, line, after }) =>
    (ruleBefore === "related-label" || ruleBefore === "related-headline" || ruleBefore === "related-box") &&
    !isProse(line) &&
    !endsLikeSentence(line) &&
    (after === null || !isProse(after) || ruleBefore === "related-label"),
};

/**
 * Links to the neighbouring articles of a site.
 * Accepts “Prev Post :”, “Next article: Markets rise”. Refuses “Next: a vote in the Senate on Monday.”,
 * “Previous talks failed”.
 */
const neighbours: BoilerplateRule = {
  name: "neighbour-link",
  test: ({ line }) =>
    /^[«←<‹ ]*(?:prev(?:ious)?|next|older|newer) (?:post|article|story|page|entry|news)s?\s?(?:[:»«→←<>|›-].{0,250})?$/i.test(
      line,
    ) ||
    /^[«←<‹]? ?(?:prev(?:ious)?|next|older|newer)(?: posts?)?\s?[:»→>›]?$/i.test(line) ||
    (/^[«←‹] ?\S.{3,150}$|^\S[^.]{3,150} ?[»→›]$/.test(line) && !endsLikeSentence(line)),
};

/** Lines that lead to other pages. */
export const linkRules: readonly BoilerplateRule[] = [
  closer,
  listEnd,
  relatedTail,
  recommended,
  readMore,
  relatedLabel,
  relatedHeadline,
  neighbours,
];
