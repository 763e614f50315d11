import { type BoilerplateRule, linePatterns, opening } from "./boilerplate-place.ts";
import { exceptNews } from "./news-sentence.ts";

/** Where another outlet had the text first: a name with a capital or an address follows, or a date. */
const FIRST_PUBLISHED =
  /^\(?[Tt]his (?:article|story|post|report|piece|analysis|interview) (?:was |has been |is |)(?:originally |first )*(?:published|appeared|republished|syndicated|auto-generated|generated)\b(?: [a-z]+){0,3}? (?:on|in|at|by|from|under|here|via) (?:the |an? )?(?:[A-Z][^"]{1,140}|\d{1,2} [A-Z][^"]{1,140}|[^\s"]+\.[a-z]{2,}\b[^"]{0,100}|syndicated [^"]{2,100})$/;

/**
 * Copyright and notes on where a text first appeared.
 * Accepts “All rights reserved.”, “This article was first published on Harbour Notes.”. Refuses “All rights
 * reserved to the crown ended in 1848.”, “This report was first published in 1994 in the capital.”
 */
const copyright = linePatterns("copyright", [
  /^(?:\(c\)|copyright by\b).{0,250}$/i,
  /^(?:.{2,60}\. )?[Aa]ll [Rr]ights [Rr]eserved\.?(?:$|\W{1,3}(?![a-z]).{0,120}$| by [A-Z].{0,120}$)/,
  opening("this |(this ", FIRST_PUBLISHED),
  opening(
    "rep|used",
    /^(?:reprinted|republished|reproduced|used) (?:with|by|under) .{0,40}(?:permission|licen[cs]e)\b.{0,60}$/i,
  ),
  opening(
    "this ",
    /^this (?:material|content|story|transcript|copy) (?:may|must|has) not (?:be|been) (?:published|broadcast|rewritten|redistributed|reproduced|copied|reprinted|distributed|edited|sold|used|republished|checked|created)\b.{0,160}$/i,
  ),
  opening(
    "media|press",
    /^(?:media|press) (?:contact|inquiries|enquiries)s?(?::.{0,120}|\b[^.]{0,30}|.{0,120}(?:@|\d{3}).{0,60})$/i,
  ),
]);

/**
 * Notices that nothing else can be.
 * Accepts “© 2025 Example Media”, “This story has been updated to add a quote.”. Refuses “Copyright rules are a
 * sticking point.”, “The talks end”.
 */
const notice = linePatterns("copyright", [
  /^(?:©|&copy;|copyright (?:©|\(c\)|(?:19|20)\d{2})).{0,250}$/i,
  /^the post .{3,200} appeared first on .{2,60}$/i,
  /^\(?(?:except for the headline|this is a (?:breaking|developing) (?:news )?story|this (?:story|report|copy|article) (?:has|is|was) (?:not been edited|been (?:updated|corrected|auto)|auto)).{0,200}$/i,
  /^(?:for immediate release|press release|ends?|\(ends\)|\/ends|-30-|\(end\)|end of (?:text|transcript|statement)|embargoed until .{3,60})\W?$/i,
]);

/** Lines on whose a text is, and where and when it appeared. */
export const copyrightRules: readonly BoilerplateRule[] = [exceptNews(copyright), notice];
