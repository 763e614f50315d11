/** Verbs that introduce somebody's words: base, past and -ing form where no rule gives them. */
const REGULAR =
  " accuse acknowledge add address admit advise affirm agree allege announce answer appeal argue ask assert assess assure blame blast boast brand " +
  "call caution challenge characterize characterise cite claim clarify comment complain concede conclude condemn confess confirm contend " +
  "counter cry criticise criticize declare decry defend demand denounce deny describe disclose dismiss dub echo elaborate emphasise emphasize " +
  "encourage exclaim  explain express hail highlight hint  imply indicate inform insist instruct invite joke label lament " +
  "lambast lambaste lash laugh list maintain mention mock mourn muse note object observe opine order outline pledge post praise predict " +
  "proclaim promise propose protest question quip reaffirm reason reassure recall recommend recount refer reflect  reiterate reject relate " +
  "release remark remember remind repeat reply report request respond reveal ridicule scold scoff shout signal slam snap specify speculate stress " +
  "suggest summarise summarize testify thank threaten tout tweet underline underscore urge voice volunteer vow  warn welcome whisper " +
  "   yell commend caution cheer chant    plead pray preach   liken interject criticize oppose retort sigh toast advocate";

/** base, third person, past, -ing */
const IRREGULAR =
  "say says said saying|write writes wrote writing|" +
  "swear swears swore swearing|speak speaks spoke speaking|" +
  "put puts put putting|" +
  "paint paints painted painting|text texts texted texting|refer refers referred referring|" +
  "admit admits admitted admitting|quip quips quipped quipping|slam slams slammed slamming|snap snaps snapped snapping|label labels labelled labelling|label labels labeled labeling|" +
  "rebut rebuts rebutted rebutting|decry decries decried decrying";

/** Verbs of opinion and intent: they introduce words only where no verb of saying does. */
const ATTITUDE =
  "accept accepts accepted|approve approves approved|believe believes believed|consider considers considered|deem deems deemed|doubt doubts doubted|" +
  "envisage envisages envisaged|estimate estimates estimated|expect expects expected|fear fears feared|feel feels felt|foresee foresees foresaw|" +
  "hope hopes hoped|intend intends intended|oppose opposes opposed|plan plans planned|regard regards regarded|see sees saw|support supports supported|" +
  "think thinks thought|want wants wanted|wish wishes wished|wonder wonders wondered|worry worries worried|deem deems deemed";

/** Verbs whose object is the listener: “told reporters”. */
const TELL =
  "tell tells told telling|inform informs informed informing|remind reminds reminded reminding|assure assures assured assuring";

function regularForms(base: string): readonly string[] {
  const stem = base.endsWith("e") ? base.slice(0, -1) : base;
  if (/[^aeiou]y$/.test(base))
    return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  const third = /(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`;
  return [base, third, `${stem}ed`, `${stem}ing`];
}

const VERBS = [
  ...REGULAR.split(/ +/).filter(Boolean).map(regularForms),
  ...`${IRREGULAR}|${TELL}`.split("|").map((forms) => forms.split(" ")),
];

/** Too weak to be cues alone: “held”, “went on”, “found” introduce words only in some phrases. */
const WEAK = new Set(
  (
    "hold holds held holding begin begins began go goes went going see saw seeing found find finds hit hits hitting put putting " +
    "address addresses addressed order orders list lists post posts report reports release text texts question questions plan plans " +
    "laugh signal signals see sees regard object continue continues hail want appeal label"
  ).split(" "),
);

/** Forms that are as often nouns; a cue only after a subject or an auxiliary. */
export const NOUN_LIKE: ReadonlySet<string> = new Set([
  ...VERBS.flatMap(([base = "", third = ""]) => [base, third]),
  ...WEAK,
]);

const isTell = new Set(TELL.split(/[ |]/));

/** Finite forms: “said”, “warns”; those of telling stand apart. */
export const SAYING: ReadonlySet<string> = new Set(
  VERBS.flatMap((forms) => forms.slice(0, 3)).filter((form) => !isTell.has(form)),
);

export const ATTITUDES: ReadonlySet<string> = new Set(ATTITUDE.split(/[ |]/));

export const TELLING: ReadonlySet<string> = new Set(
  TELL.split("|").flatMap((forms) => forms.split(" ").slice(0, 3)),
);

/** “saying”, “adding”, “calling”. */
export const PARTICIPLES: ReadonlySet<string> = new Set(
  VERBS.flatMap((forms) => forms.slice(3)).filter((form) => !WEAK.has(form)),
);

/** Nouns of what words stand in: “in a statement”, “the letter read”. */
export const STATEMENTS: ReadonlySet<string> = new Set(
  (
    "statement statements communique communiqué readout post posts tweet tweets letter letters email e-mail message memo note " +
    "press-release release speech address interview report article editorial column op-ed paper document documents petition filing " +
    "testimony affidavit lawsuit complaint indictment ruling verdict judgment decree briefing caption blog blogpost advisory " +
    "notice bulletin declaration resolution transcript remarks words comments video clip song book memoir diary"
  ).split(" "),
);
