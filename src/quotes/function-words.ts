const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const PREPOSITIONS =
  words(`in on at to of for from with without during      under over about against between among
  amid into onto through across near beyond behind beside besides despite within outside inside towards toward upon off around above below than
  following ahead regarding concerning via per like unlike alongside aboard throughout ever`);

export const AUXILIARIES =
  words(`has had have having will would can could may might must shall should did does do also later then once again now
  still already just only even never always often first finally reportedly however therefore thus meanwhile instead further
  further soon recently previously afterwards earlier both all too not simply himself herself itself themselves today yesterday
  monday tuesday wednesday thursday friday saturday sunday long since famously initially who've there far so
  didn't doesn't don't hasn't haven't hadn't won't wouldn't couldn't can't cannot`);

export const BE = words("is was are were be been being isn't wasn't aren't weren't");

export const CONJUNCTIONS = words("and but or nor yet");

/** They begin a clause that the main one follows or precedes: “after Pyongyang called …”. */
export const SUBORDINATORS = words(
  "after before since until till while whereas although though as because if unless when whenever where once whether why how",
);

export const RELATIVES = words("who which whose whom that what");

export const DETERMINERS = words(
  "the a an our his her its their this these those my your one some each every another no any both many most several",
);

export const PRONOUNS = words("he she they it");

/** Words that begin a sentence with a capital and are no name. */
const STARTERS =
  words(`there here what i we you i'm we're you're they're it's that's don't not only late early later speaking asked asking writing according
  meanwhile earlier today yesterday tomorrow tonight now then thus still yet even just also however moreover furthermore nevertheless nonetheless
  instead perhaps maybe indeed overall elsewhere separately additionally finally first second third last next more most much many few
  less such same other others nobody everyone everybody someone somebody nothing everything something anything each either neither
  one two three four five six seven eight nine ten another any every all both half several some no yes please thank thanks well
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  being having given seen let under photo image video read click share source sources editor's people experts officials critics
  analysts observers residents witnesses reports reporting citing quoting responding reacting addressing pressed describing calling
  never always once upon soon recently previously currently originally initially eventually ultimately nearly almost about around
  why how who where when which whom whose them us him me myself it's isn't doesn't didn't can't won't couldn't wouldn't shouldn't
  despite amid among throughout whether unlike like besides apart aside prior due thanks instead rather far long short back
  news breaking live update updated watch listen exclusive opinion analysis explainer prices shares stocks`);

/** All words of grammar, which are no names. */
export const FUNCTION_WORDS: readonly ReadonlySet<string>[] = [
  PREPOSITIONS,
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  SUBORDINATORS,
  RELATIVES,
  DETERMINERS,
  PRONOUNS,
  STARTERS,
];

/** Past forms without an ending that could be taken for a noun before a name: “met Maria Okafor”. */
export const PAST_FORMS =
  words(`met told saw beat won made gave took left sent hit cut put let got led held kept felt said set bought brought taught
  caught fought sought lost found shot struck drove flew drew knew grew chose spoke wrote swore wore tore bore began ran sang sank swam
  became came became overcame forgave named joined replaced succeeded elect see meet make give take visit join replace call tell ask help show
  thank support defeat welcome invite praise urge name beat`);

/** Particles inside names: “Ursula von der Leyen”. */
export const PARTICLES = words(
  "de da do dos das del della di du la le van von der den ten ter bin ibn bint al el abu y e zu af av ap",
);
