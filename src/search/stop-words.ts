/**
 * Words that carry no evidence: grammar, and the phrasing that questions are wrapped in ("hey can you tell me
 * what … said about"). Folded as the tokenizer folds, not stemmed.
 *
 * "us" is not among them: it is how "US" is typed. Negations are, because excerpts keep whole sentences.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those there here it its it's itself i me my we our ours you your yours he him his
  she her hers they them their theirs who whom whose which what when where why how
  am is are was were be been being isnt arent wasnt werent do does did doing done dont doesnt didnt
  have has had having havent hasnt hadnt can could cant couldnt will would wont wouldnt shall should may
  might must and or but nor if then than so as of at by for from in into on onto to too with within without
  about against between over under during before after up down out off again also just very really quite
  some any each both all no not only own same such other another more most much many few
  im ive id ill youre youve hes shes theyre weve were thats whats whos wheres hows theres lets
  getting gotten gave given giving take takes took taken taking put putting keep keeps kept keeping
  come comes came coming because
  say says said saying tell tells told telling talk mention mentioned mentions state stated describe described
  explain quote quotes quoted quotation word words comment comments commented remark remarks
  know think thinks thought mean means please hey hi hello lol ok okay so well like wait actually
  exactly kind sort thing things happen happened happens give gave show find get got gets
  now currently presently altogether supposed put puts compare compared comparison difference
  wtf omg idk tbh imo smh lmao rofl bot hell damn fuck fucking shit
  gonna wanna gotta kinda yo yeah yep nope btw pls plz thx thanks guys bro dude ever even still yet else maybe
  let going go goes went want wants wanted make makes made`
    .split(/\s+/)
    .filter(Boolean),
);
