/**
 * How the text around a quotation names its speaker: patterns over the letters of `shape.ts`. “After” is
 * matched from the quotation on, “before” up to it, both within its sentence. `who` is the speaker; a rule
 * without it takes the subject of the main clause.
 */
export interface AttributionRule {
  readonly name: string;
  readonly side: "after" | "before";
  readonly pattern: RegExp;
}

/** Nothing that could introduce words itself. */
const GAP = "(?:[^VTGDAR.;!]|(?<=k)R|(?<![NPacor,Q-])V){0,80}";
/** A quotation that is set off. */
const OFF = "[,!-]{1,2}";

const after = (name: string, pattern: string): AttributionRule => ({
  name,
  side: "after",
  pattern: new RegExp(`^${pattern}`, "d"),
});
const before = (name: string, pattern: string): AttributionRule => ({
  name,
  side: "before",
  pattern: new RegExp(`${pattern}$`, "d"),
});

/** In order: the first that matches and whose speaker can be told attributes the quotation. */
export const ATTRIBUTION_RULES: readonly AttributionRule[] = [
  // Accepts “…,” the daily quoted Hahn as saying · “…,” Hahn was quoted as saying.
  // Refuses “…,” the daily said · Hahn quoted the figures.
  after("quoted as saying", `${OFF}[NP][ab]*D(?<who>[NP])[^.;]{0,8}G`),
  after("was quoted", `${OFF}(?<who>[NP])a*ba*D`),
  // Accepts “…,” Hahn said · “…!” asked nurse Ida Hahn · “…,” the mayor, Ida Hahn, said · “…,” Ida Hahn, 34, said.
  // Refuses “….” Hahn said nothing · “…”, while Hahn said no: a new sentence or clause has begun.
  after("said after", `${OFF}a?,?(?<who>[NP])a*[VTE]`),
  after("said after, inverted", `${OFF}a*[VE][wad]{0,2}(?<who>[NP])`),
  after("said after, role and name", `${OFF}[Ns],?(?<who>N),a*[VTE]`),
  after("said after, with an aside", `${OFF}(?<who>N),[^VTQ.;!]{1,50}?,a*[VTE]`),
  after("said after, with a place", `${OFF}(?<who>N)i[^VTQ.;!,co]{1,8}?a*[VTE]`),
  // Accepts “…”, according to Hahn · “…”, according to a report by the council.
  // Refuses according to plan · “…” as agreed with Hahn.
  after("according to after", `[,!-]{0,2}A(?<who>[NP])`),
  after("according to what is of somebody", `[,!-]{0,2}A[dws]{0,4}k?[dwiy]{0,3}[iy](?<who>N)`),
  after("in the words of", `[^.;!:Q]{0,40},?idki(?<who>N)`),
  // Accepts “…”, warns a report by the council, “…” · in Hahn’s words, “…”.
  // Refuses “…” in a report to the council · Hahn’s word is “…”.
  after("said after, by a statement", `${OFF}a*[VR]d?k[iy](?<who>N)`),
  before("split, by a statement", `Q[,!]+a*[VR]d?k[iy](?<who>N)${GAP}`),
  before("in somebody's words", `i(?<who>s)k,?`),
  // Accepts “…,” said Hahn, “…” · the daily quoted Hahn as saying: “…” · described by Hahn as “…”.
  // Refuses “…,” said nobody · a house built by Hahn, “…”.
  before("split, inverted", `Q[,!]+a*V[wa]{0,2}(?<who>N)${GAP}`),
  before("quoted as saying before", `D(?<who>[NP])[^.;!]{0,12}G${GAP}`),
  before("was quoted before", `(?<who>[NP])[ab]*bD[^.;!]{0,12}G${GAP}`),
  before("called by", `[bwd]a*V[^VTGR.;!]{0,12}y(?<who>N)${GAP}`),
  // Accepts Hahn said: “…” · the mayor, Ida Hahn, told reporters it was “…” · Hahn, who lives here, called it “…”.
  // Refuses after talks with Hahn · the claims of Hahn: no subject of a verb of saying.
  before("said before", `(?<![iy][dw]{0,3})(?<who>[NP])a*[VT]${GAP}`),
  before("said before, role and name", `[Ns],(?<who>N),a*[VT]${GAP}`),
  before("said before, office and name", `N[iy][^VTGDA,.;!]{1,14},(?<who>N),a*[VT]${GAP}`),
  before("said before, with an aside", `(?<![iy][dw]{0,3})(?<who>[NP]),[^,VTGDA.;!]{1,40},a*[VT]${GAP}`),
  before("said before, with asides", `(?<![iy][dw]{0,3})(?<who>[NP]),[^VT.;!]{1,60},a*[VT]${GAP}`),
  before("said before, with a place", `(?<![iy][dw]{0,3})(?<who>N)w?[iy][^VTGDA.;!,co]{1,8}a*[VT]${GAP}`),
  // Accepts to Hahn, who called it “…” · a statement from the council read “…” · according to Hahn, it is “…”.
  // Refuses a banner that read “…” · Hahn, who left, “…”.
  before("who said", `(?<who>[NP]),?ra*[VT]${GAP}`),
  before("statement of", `ki(?<who>N)[^VTG.;!]{0,8}[RV]${GAP}`),
  before("according to before", `A(?<who>[NP])${GAP}`),
  // Accepts with Hahn calling it “…” · Hahn rejected the plan, saying it was “…” · Hahn rose and said “…”.
  // Refuses a saying, “…” · the plan, calling for “…”: nobody is its subject.
  before("saying, of its own subject", `(?<who>N)[ab]*G${GAP}`),
  before("said before, name set off", `,(?<who>N),a*[VT]${GAP}`),
  before("and said", `ca*[VT]${GAP}`),
  before("saying", `G${GAP}`),
  // Accepts Hahn expects “…” · Hahn: “…” · Hahn was blunt: “…”. Only where nothing says more.
  // Refuses Hahn said Norway expects “…”: Hahn’s words · the result: “…”.
  before("expected before", `(?<![iy][dw]{0,3})(?<who>[NP])a*E${GAP}`),
  before("name and colon", `(?<who>N):`),
  before("colon", `[^VTGD]:`),
  // Accepts the offer is “…” to most, said Hahn · … , Hahn said · …, according to Hahn.
  // Refuses it was “…”; Hahn said no · it was “…”. Hahn said no.
  after("said at the end, inverted", `[^.;!:]{1,60},a*[VE][wa]{0,2}(?<who>N)`),
  after("said at the end", `[^.;!:]{1,60},(?<who>[NP])a*[VTE][^.;:Q]{0,15}(?:\\.|$)`),
  after("according to at the end", `[^.;!:Q]{1,50}A(?<who>[NP])`),
];

/** How the main clause of a sentence begins, as far as the words before a participle tell. */
const MAIN_SUBJECT: readonly RegExp[] = [
  /^(?:[ack]|w,|w(?=N))*,?(?<who>[NP])/d,
  /^[icoGArkwyb][^,.;!]*,(?:[^,.;!NPV]*,)*[aco]*(?<who>[NP])/d,
  /^Q[^NP.;]{0,6}(?<who>[NP])/d,
  /(?<![iAsyD])(?<who>[NP])/d,
];

/** Where the subject of a sentence's main clause stands in its letters; -1 without one. */
export function mainSubject(letters: string): number {
  for (const pattern of MAIN_SUBJECT) {
    const at = pattern.exec(letters)?.indices?.groups?.["who"]?.[0];
    if (at !== undefined) return at;
  }
  return -1;
}
