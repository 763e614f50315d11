/**
 * English words whose forms no suffix rule can bring together, as base and other forms. Forms that are
 * commoner as other words ("saw", "found", "left", "felt", "ground") stay out.
 */
const FORMS = `
arise arose arisen|bear bore borne|beat beaten|become became|begin began begun|bend bent|bind bound
bite bit bitten|blow blew blown|break broke broken|bring brought|build built|burn burnt|buy bought
catch caught|choose chose chosen|come came|creep crept|deal dealt|dig dug|draw drew drawn|dream dreamt
drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|fight fought|flee fled|fly flew flown
forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|give gave given
go went gone|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|know knew known|lay laid
lead led|lend lent|lose lost|make made|meet met|overcome overcame|pay paid|prove proven|ride rode ridden
ring rang rung|rise rose risen|run ran|say said|seek sought|sell sold|send sent|shake shook shaken|shine shone
shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|speak spoke spoken
spend spent|spring sprang sprung|stand stood|steal stole stolen|stick stuck|strike struck stricken|swear swore sworn
sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought
throw threw thrown|understand understood|undertake undertook undertaken|undergo underwent undergone|wake woke woken
wear wore worn|win won|withdraw withdrew withdrawn|withhold withheld|write wrote written
january jan|february feb|march mar|april apr|june jun|july jul|august aug|september sep sept|october oct
november nov|december dec
man men|woman women|child children|foot feet|tooth teeth|leaf leaves|wife wives|life lives
crisis crises|analysis analyses|basis bases|criterion criteria|medium media
`;

const BASES: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split(/[|\n]/)
    .flatMap((entry) => {
      const [base = "", ...forms] = entry.split(" ");
      return forms.map((form): [string, string] => [form, base]);
    }),
);

/** The base of an irregular form, both in lower case ("met" → "meet"); any other word itself. */
export function baseForm(word: string): string {
  return BASES.get(word) ?? word;
}
