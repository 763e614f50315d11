import { type BoilerplateRule, linePatterns, opening } from "./boilerplate-place.ts";
import { copyrightRules } from "./copyright-rules.ts";
import { countWords } from "./fold.ts";
import { endsLikeSentence } from "./headline.ts";
import { exceptNews } from "./news-sentence.ts";

const SOCIAL =
  "facebook|twitter|x|whatsapp|whats app|linkedin|reddit|telegram|pinterest|tumblr|email|e-mail|mail|print|copy link|copy|link|instagram|youtube|tiktok|bluesky|threads|mastodon|weibo|wechat|line|messenger|snapchat|flipboard|pocket|rss|tweet|share|save|bookmark|pin it|pin|gift|google news|google";
const SOCIAL_LIST = new RegExp(
  `^(?:share(?: this| on| via)?:? )?(?:(?:${SOCIAL})(?:[ ,|/·•]+|$)){1,15}$`,
  "i",
);
const SHARE = [
  /^(?:please )?share (?:(?:this|the) (?:article|story|post|page|news|entry|content|link)|this (?:with|on|via))\b[^.]{0,60}[:!.]?$/i,
  /^share (?:on|via|to|with (?:your )?friends)\b[^.]{0,50}:?$/i,
  /^(?:share this|share it|like this|share:?|share ?\d+|send this .{2,40}|click to (?:share|email|print) .{2,60}|like loading\W{0,3}|be the first to like this\.?|\d[\d.,]*[kKmM]? (?:shares?|views|likes))\s?:?$/i,
];
const SOCIAL_WORDS = new Set(SOCIAL.split(/[| ]/));

/** Whether a line names nothing but places to share it; its first word tells far quicker that it does not. */
function isSocialList(line: string): boolean {
  const first = /^[a-z-]+/i.exec(line)?.[0].toLowerCase() ?? "";
  return SOCIAL_WORDS.has(first) && SOCIAL_LIST.test(line);
}

/**
 * Prompts to share.
 * Accepts “Share this article”, “Facebook Twitter WhatsApp”. Refuses “Share prices rose 3%.”, “Share of exports”.
 */
const share: BoilerplateRule = {
  name: "share",
  test: ({ line }) => isSocialList(line) || SHARE.some((pattern) => pattern.test(line)),
};

const NETWORKS =
  "x|twitter|facebook|instagram|telegram|whatsapp|linkedin|google news|youtube|tiktok|threads|bluesky|mastodon|pinterest|snapchat|flipboard|reddit|social media|socials?";

/**
 * Prompts to follow or join.
 * Accepts “Follow us on X”, “Join our WhatsApp channel”. Refuses “Follow-up talks are planned.”, “Join us, the
 * minister said, or stay behind.”
 */
const follow = linePatterns("follow", [
  opening(
    "follow|find|like|connect|catch",
    new RegExp(
      `^(?:follow|find|like|connect with|catch) (?:us|our|@\\w+|me|[\\w ]{2,30}'s)\\b[^"]{0,20} (?:on|at|via) [^"]{0,40}\\b(?:${NETWORKS})\\b[^"]{0,100}$`,
      "i",
    ),
  ),
  opening(
    "follow|find|like|connect|catch",
    /^(?:follow|find|like|connect with|catch) (?:us|our [a-z]+|@\w+|me)(?: (?:on|at|via) \S+(?: \S+)?)?\W{0,3}$/i,
  ),
  opening("follow ", new RegExp(`^follow [\\w .'-]{2,40} on (?:${NETWORKS})\\b.{0,80}$`, "i")),
  /^(?:follow us|follow)\W{0,3}$/i,
  opening(
    "join|download|get|try",
    /^(?:join|download|get|try) our [^"]{0,60}\b(?:whatsapp|telegram|channel|group|app|community|newsletter|podcast)\b[^"]{0,100}$/i,
  ),
  opening(
    "join|download|get|try",
    /^(?:join|download|get|try) the [^"]{0,60}\b(?:whatsapp|telegram|app|newsletter|podcast)\b[^"]{0,100}$/i,
  ),
]);

/**
 * Prompts to subscribe, sign up or sign in.
 * Accepts “Sign up for our newsletter”, “Already a subscriber? Sign in”. Refuses “Signing up to the pact took
 * years.”, “Subscribe to the view that trade is war, he said.”
 */
const subscribe = linePatterns("subscribe", [
  /^(?:sign up|subscribe|register)(?: now| today| here| free| for free)?\W{0,3}$/i,
  /^(?:sign up|subscribe|register|log in|sign in)\b[^"]{0,80}\b(?:newsletters?|inbox|e-?mails?|alerts?|free|account|briefing|updates|digest|podcast|channel|notifications|continue reading|read more|comment)\b[^"]{0,100}$/i,
  opening(
    "get|receive",
    /^(?:get|receive) (?:the|our|all|your|breaking|daily|more)\b[^"]{0,100}\b(?:inbox|newsletter|e-?mail|alerts|app|notifications)\b[^"]{0,80}$/i,
  ),
  /^(?:enter )?(?:your )?e-?mail(?: address)?\W{0,3}(?:required)?\W?$/i,
  /^(?:log ?in|sign in|log ?out|my account|create (?:an|a free) account|become a member|donate(?: now)?|support (?:us|our (?:work|journalism))|already (?:a (?:subscriber|member)|have an account)\?.{0,40}|(?:our )?newsletters?|thank you for (?:subscribing|signing up).{0,60}|support (?:independent|our|quality) journalism.{0,120}|this (?:article|story) is (?:free(?! (?:of|from)\b)|for subscribers).{0,80})\W{0,2}$/i,
]);

/**
 * Advertisement marks and consent banners.
 * Accepts “Advertisement”, “We use cookies to improve your experience.”. Refuses “Advertisement spending
 * fell.”, “By continuing the talks, both sides gain time.”
 */
const banner = linePatterns("banner", [
  /^(?:advertisements?|advert|ad|ads|sponsored(?: content| by .{2,40})?|promoted(?: content)?|paid content|(?:story|article|content) continues (?:below|after)(?: (?:the |this )?ad(?:vertisement)?)?|skip ad(?:vertisement)?|advertise with us|remove ads|scroll (?:down )?to continue(?: reading)?)\W{0,3}$/i,
  /^(?:we|this (?:web)?site|our (?:web)?site)(?: and (?:our|its) partners)? (?:also )?(?:uses?|stores?|sets?) (?!.{0,60}\bno cookies)(?:[\w,/'-]+ ){0,8}cookies\b.{0,250}$/i,
  opening(
    "by ",
    /^by (?:clicking|continuing|using|accepting|signing up|subscribing|submitting|registering|logging in)\b(?=.{0,300}\b(?:you|your|our|this (?:web)?(?:site|page))\b).{0,200}\b(?:cookies?|privacy|terms|policy)\b.{0,150}$/i,
  ),
  /^(?:accept|reject|allow|decline|manage|customi[sz]e)(?: all| only)?(?: (?:cookies|necessary|essential|preferences|settings|consent|options|non-essential))*(?: cookies)?\W{0,2}$/i,
  /^(?:(?:cookie|privacy|editorial|refund) (?:policy|settings|preferences|notice|choices|statement)|terms(?: (?:of|and|&) (?:use|service|conditions|sale))?|do not sell(?: or share)? my (?:personal )?info(?:rmation)?|about us|contact(?: us)?|careers|help center|site ?map|press room|your privacy choices)\W{0,2}$/i,
  /^your (?:browser|device) (?:does not|doesn't) support.{0,120}$|^(?:please )?enable javascript.{0,120}$/i,
]);

/**
 * Prompts to comment.
 * Accepts “Leave a comment”, “3 Comments”. Refuses “Comments by the minister drew anger.”, “No comment”.
 */
const comments = linePatterns("comments", [
  /^(?:leave a (?:reply|comment)|\d+ (?:comments?|replies|responses)|comments?(?: ?\(\d+\)| ?: ?\d*)?|(?:post|add|write|submit) (?:a |your )?comment|join the (?:conversation|discussion)|(?:view|show|see|read|hide)(?: all)?(?: \d+)? comments|no comments(?: yet)?|comments (?:are|have been) (?:closed|disabled|turned off)\.?|(?:log ?in|sign in) to comment|cancel reply|your email address will not be published\..{0,80}|what do you think\? .{0,80}|reply)\W{0,2}$/i,
]);

/** A label with words that stand in a sentence, not in a tag of lower case: “Topics: the roof and the road”. */
const IN_A_SENTENCE =
  /^\w+: (?:(?:the|a|an|their|his|her|its|we|they) |\p{Ll}.* (?:the|is|are|was|were|has|have) )/u;

/**
 * Tags and categories of a page.
 * Accepts “Categories: ChinaUS”, “# BBC”. Refuses “Topics: they spoke of tariffs, then of chips.”,
 * “#1 on the agenda is trade”.
 */
const tags: BoilerplateRule = {
  name: "tags",
  test: ({ line }) =>
    /^(?:#\s?[^\s#,.]{1,40}(?: News)?[\s,]*){1,20}$/.test(line) ||
    /^(?:tags?|categor(?:y|ies)|topics?|keywords|labels?|filed under|posted in|tagged)\s?:?$/i.test(line) ||
    (/^(?:tags?|categor(?:y|ies)|topics?|keywords|labels?|section|filed under|posted in|tagged(?: (?:with|as|in))?|in this (?:story|article))\s?(?::|(?<=under|in|with|as)\s)\s?\S.{0,200}$/i.test(
      line,
    ) &&
      !endsLikeSentence(line) &&
      !IN_A_SENTENCE.test(line)),
};

/** Whether a line is links side by side: short names between the same signs. */
function isLinkRow(line: string, sign: RegExp, minLinks: number): boolean {
  const names = line.split(sign);
  if (names.length < minLinks || names.length > 20 || /\d/.test(line)) return false;
  return names.every((name) => /\w/.test(name) && name.length <= 60 && name.trim().split(" ").length <= 4);
}

/** “Home > World > Asia”, also with the article's own headline as its last part. */
function isBreadcrumb(line: string): boolean {
  const names = line.split(/\s?[>»›]\s?/);
  const above = names.length > 2 && names[0] === "Home" ? names.slice(0, -1) : names;
  return names.length > 1 && isLinkRow(above.join(">"), />/, above.length);
}

/**
 * Navigation of a saved page.
 * Accepts “Home > World > Asia”, “Skip to content”. Refuses “Home > abroad, the slogan went, is wrong.”,
 * “Menu for the talks”.
 */
const navigation: BoilerplateRule = {
  name: "navigation",
  test: ({ line, zone }) =>
    /^(?:skip to (?:(?:main )?content|navigation|footer|main)|home ?page|(?:main |toggle |open |close |site )?(?:menu|navigation|search|nav)|back to (?:top|home|all .{2,20})|close|go to top|scroll to top|loading\W{0,3}|play(?: video)?|watch (?:live|now)|listen(?: live| now| to this (?:article|story).{0,30})?|audio by .{2,40}|this audio is auto-generated.{0,60}|resize text|text size|a\+|font size.{0,20}|expand|collapse|read in app|open in app|use app|toggle .{2,20}|search for:?)\W{0,2}$/i.test(
      line,
    ) ||
    (line.length <= 200 &&
      !endsLikeSentence(line) &&
      (isBreadcrumb(line) || (zone !== "body" && isLinkRow(line, /\s[|•·/]\s/, 3)))) ||
    (zone !== "body" && countWords(line) <= 6 && /^home(?: ?[/|] ?[^.]{2,60})?$/i.test(line)),
};

/** Lines of the page around an article; what tells of something is none. */
export const pageRules: readonly BoilerplateRule[] = [
  ...[share, follow, subscribe, banner, comments, tags, navigation].map(exceptNews),
  ...copyrightRules,
];
