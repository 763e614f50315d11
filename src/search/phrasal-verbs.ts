import { stemmer } from "stemmer";

/** Verbs with a particle, and one verb of news that says the same; told one way in a question, the other in a text. */
const TABLE = `
run out expire
give up abandon
put off postpone
call off cancel
turn down reject
lay off layoff
pull out withdraw
pull back withdraw
set up establish
carry out implement
step up increase
ramp up increase
scale back reduce
cut back reduce
phase out abolish
shut down close
bring back reinstate
hold off delay
push back postpone
back down retreat
take over acquire
bring down lower
go up rise
go down fall
break down collapse
fall through collapse
set off trigger
rule out exclude
pay off repay
hit back retaliate
strike back retaliate
`;

const VERBS = readTable();

function readTable(): ReadonlyMap<string, string> {
  const lines = TABLE.trim().split("\n");
  return new Map(
    lines.map((line) => {
      const [verb = "", particle = "", same = ""] = line.split(" ");
      return [`${stemmer(verb)} ${particle}`, stemmer(same)];
    }),
  );
}

const PARTICLES: ReadonlySet<string> = new Set("out up off down back over through".split(" "));

/** The term of the verb that a verb and the word after it stand for; undefined where they are no such pair. */
export function phrasalTerm(verbTerm: string, particle: string): string | undefined {
  return PARTICLES.has(particle) ? VERBS.get(`${verbTerm} ${particle}`) : undefined;
}
