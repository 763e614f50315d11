/** Verbs that tell what somebody says, in every form that news uses. */
export const REMARKS = words(`
  said say says saying told tell tells telling added adds wrote writes writing posted posts tweeted argued argues warned
  warns insisted insists urged urges claimed claims stressed stresses reiterated reaffirmed confirmed denied accused accuses
  criticised criticized condemned asked noted notes suggested suggests hinted hints acknowledged stated states commented
  speaking spoke remarked explained pointed described mentioned repeated vowed quipped`);

/** Verbs that tell a state, a habit or an amount rather than something that happens. */
export const STATES = words(`
  was were had did been being has have is are be remained remain remains seemed seems appeared stood ranked stayed lived
  wanted needed knew believed thought hoped feared felt looked liked loved owned depended consisted belonged existed
  averaged totalled totaled amounted accounted numbered attended studied contained included weighed exceeded represented
  imported exported produced consumed employed measured earned cost expected supposed called named known used based
  located situated related compared driven strained involved concerned interested worried pleased served worked`);

/** Verbs that only carry a noun, “held talks”, “took place”: the noun says what happened. */
export const CARRIERS = words(
  "hold holds held holding take takes took taken taking place scheduled slated planned due set",
);

/** Words of meetings and calls. */
export const MEETINGS = words(`
  meeting meetings meet meets met talks summit summits call conference conferences encounter gathering negotiations
  hearing dialogue consultations session forum audience convened convene convenes gathered gather gathers hosted host hosts
  visit visits visited`);

/** Nouns of things that happen on a day; before a date or after it they make an event of a sentence. */
export const EVENTS = words(`
  announcement announcements inauguration election elections vote votes ballot referendum poll deadline deadlines expiry
  launch release agreement agreements accord accords deal deals truce ceasefire armistice treaty pact ruling verdict
  decision order decree law trial attack attacks strike strikes coup invasion earthquake eruption crash explosion shooting
  fire flood floods protest protests march rally debate statement speech address interview report publication opening
  closure closing ceremony visit trip tour round review extension suspension cut rise increase hike ban plan plenum
  congress games final match festival parade raid arrest resignation appointment merger takeover default
  withdrawal signing handover transfer shutdown outage blackout anniversary event primary debut premiere landing`);

/** What is called by the year in which it was made. */
export const TREATIES = words(`
  agreement agreements accord accords deal deals truce ceasefire armistice treaty pact ruling verdict law decree
  memorandum invasion attack attacks war`);

/** Verbs in the present tense that tell what is fixed for a day. */
export const SCHEDULES = words(`
  meet meets begin begins start starts open opens end ends expire expires lapse lapses run runs come comes
  go goes return returns vote votes visit visits travel travels arrive arrives depart departs leave leaves
  host hosts heads launch launches apply applies resume resumes convene convenes faces airs
  release releases publish publishes marks kicks closes steps enters falls
  sail sails fly flies land lands ship ships dock docks drop drops rise rises double doubles
  awaits hits becomes deliver delivers expect expects plans aims intends`);

/** What makes a remark commit to nothing. */
export const HEDGE =
  /\b(?:might|may|could|not sure|unsure|unclear|declined|undecided|no comment|too early)\b/;

/** What commits: before a hedge, it takes the doubt away. */
export const COMMITMENT = /\b(?:will|would|had|has|have|agreed|announced|must|signed)\b/;

/** What an outcome of talks is told with. */
export const OUTCOME =
  /\b(?:outcomes? (?:of|from)|no breakthrough|breakthrough (?:on|in|was)|(?:reached|found) (?:a |no |an )?(?:consensus|agreement|compromise|deal)|(?:did|could) not (?:produce|reach|agree|yield)|(?:had|have|has)(?: also)? (?:agreed|pledged|undertaken|committed|consented)|(?:also |both |sides )agreed to|announced (?:plans|that)|ended (?:with|without))\b/;

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
