/** A text, what is quoted in it with the speaker's name, and why. */
export type Told = readonly [
  reason: string,
  text: string,
  quotes: readonly (readonly [words: string, speaker: string | null])[],
];

/** Sentences of many stories, written before the rules. */
export const TOLD: readonly Told[] = [
  // Attribution after the quotation.
  [
    "said after, surname known",
    "Farmers in the valley are worried. Maria Okafor lost half her herd. “We have no water left for the animals,” Okafor said.",
    [["We have no water left for the animals,", "Maria Okafor"]],
  ],
  [
    "inverted, with a role after the name",
    "“The bridge should have been closed in March,” said Tomas Lindqvist, chief engineer at the road authority.",
    [["The bridge should have been closed in March,", "Tomas Lindqvist"]],
  ],
  [
    "British style: the comma outside",
    "“This budget is a fraud on working people”, Angela Whitmore told the House of Commons.",
    [["This budget is a fraud on working people", "Angela Whitmore"]],
  ],
  [
    "a question mark ends the quotation",
    "“How many more children must die?” Amina Yusuf asked.",
    [["How many more children must die?", "Amina Yusuf"]],
  ],
  [
    "an adverb before the verb",
    "Prime Minister Jonas Berg arrived late. “I will not resign,” Berg repeatedly insisted.",
    [["I will not resign,", "Jonas Berg"]],
  ],
  [
    "an apposition between subject and verb",
    "“Prices will rise again before the winter,” Helen Marsh, an economist at Nordbank, said on Friday.",
    [["Prices will rise again before the winter,", "Helen Marsh"]],
  ],
  [
    "a relative clause between subject and verb",
    "“I heard the blast from my kitchen,” Ivan Petrov, who lives across the street, told the local broadcaster.",
    [["I heard the blast from my kitchen,", "Ivan Petrov"]],
  ],
  [
    "a role alone, resolved",
    "Education Minister Blade Mokoena visited the school. “No child will write exams under a tree,” the minister said.",
    [["No child will write exams under a tree,", "Blade Mokoena"]],
  ],
  [
    "a pronoun with the subject of the paragraph before",
    "Striker Luis Moreno scored twice on his return.\n“It felt like coming home,” he said.",
    [["It felt like coming home,", "Luis Moreno"]],
  ],
  [
    "she is the woman, not the man named last",
    "Ms Laura Chen runs the clinic with Mr Peter Hall. “We turn nobody away,” she said.",
    [["We turn nobody away,", "Laura Chen"]],
  ],
  [
    "an unnamed official",
    "“There is no plan B,” a senior official said on condition of anonymity.",
    [["There is no plan B,", "a senior official"]],
  ],
  [
    "unnamed plural",
    "“The market is nervous,” analysts at Citigroup wrote in a note.",
    [["The market is nervous,", "analysts at Citigroup"]],
  ],
  [
    "according to after",
    "The fire spread “faster than anyone expected”, according to Chief Fire Officer Dana Wells.",
    [["faster than anyone expected", "Dana Wells"]],
  ],
  [
    "an organisation speaks",
    "“All flights are suspended until further notice,” Lufthansa said in a statement.",
    [["All flights are suspended until further notice,", "Lufthansa"]],
  ],
  [
    "a ministry speaks, in capitals",
    "“The attack will not go unanswered,” Iran’s Ministry of Foreign Affairs said.",
    [["The attack will not go unanswered,", "Iran’s Ministry of Foreign Affairs"]],
  ],
  [
    "straight marks",
    '"We are not going anywhere," said union leader Carla Gomes.',
    [["We are not going anywhere,", "Carla Gomes"]],
  ],
  [
    "guillemets",
    "« Nous avons gagné », said President Emmanuel Leroy.",
    [["Nous avons gagné", "Emmanuel Leroy"]],
  ],
  [
    "low-high marks",
    "„We will appeal the ruling“, said lawyer Jens Vogel.",
    [["We will appeal the ruling", "Jens Vogel"]],
  ],
  [
    "single marks as the first choice",
    "‘It’s the farmers’ turn to be heard,’ said Nora Kelly of the Irish Farmers’ Association.",
    [["It’s the farmers’ turn to be heard,", "Nora Kelly"]],
  ],
  [
    "straight single marks with an apostrophe",
    "'They don't listen to us,' said Abdul Rahman, a fisherman.",
    [["They don't listen to us,", "Abdul Rahman"]],
  ],
  [
    "a title and a surname after a full name",
    "Dr Anita Desai led the trial. “The results surprised even us,” Dr Desai said.",
    [["The results surprised even us,", "Anita Desai"]],
  ],
  [
    "initials in the name",
    "“Court is adjourned,” Judge Robert J. Kane said.",
    [["Court is adjourned,", "Robert J. Kane"]],
  ],
  [
    "a particle in the name",
    "“Europe must act as one,” Ursula von der Leyen said. “Delay helps nobody,” von der Leyen added.",
    [
      ["Europe must act as one,", "Ursula von der Leyen"],
      ["Delay helps nobody,", "Ursula von der Leyen"],
    ],
  ],
  [
    "told with a listener that is no speaker",
    "“I have nothing to hide,” Senator Paul Reed told CNN.",
    [["I have nothing to hide,", "Paul Reed"]],
  ],
  [
    "quoted as saying",
    "“The reactor is stable,” the agency Tass quoted Alexei Likhachev as saying.",
    [["The reactor is stable,", "Alexei Likhachev"]],
  ],
  // Attribution before it.
  [
    "a colon",
    "Coach Erik Ten Berg said: “We lacked courage in the second half.”",
    [["We lacked courage in the second half.", "Erik Ten Berg"]],
  ],
  [
    "told reporters that",
    "Kenyan President William Ruto told reporters in Nairobi that “the bill will be withdrawn in full”.",
    [["the bill will be withdrawn in full", "William Ruto"]],
  ],
  ["wrote on", "Elon Marsh wrote on X, “Tomorrow we launch.”", [["Tomorrow we launch.", "Elon Marsh"]]],
  [
    "in a statement first",
    "In a statement, the World Health Organization said: “The outbreak is contained.”",
    [["The outbreak is contained.", "World Health Organization"]],
  ],
  [
    "according to before",
    "According to Sofia Rossi, who teaches law in Milan, “the decree has no legal basis”.",
    [["the decree has no legal basis", "Sofia Rossi"]],
  ],
  [
    "speaking to somebody else first",
    "Speaking after talks with Polish Foreign Minister Radek Nowak, German Chancellor Anna Brandt said: “We stand together.”",
    [["We stand together.", "Anna Brandt"]],
  ],
  [
    "the talks' other party is no speaker",
    "After meeting Kim Dae-jung, Robert Fischer warned of “a very dangerous moment”.",
    [["a very dangerous moment", "Robert Fischer"]],
  ],
  [
    "passive quoted",
    "Juan Perez was quoted by the daily El Tiempo as saying: “The strike will go on.”",
    [["The strike will go on.", "Juan Perez"]],
  ],
  [
    "adding",
    "Finance Minister Enoch Dlamini said growth would slow, adding: “There is no money for promises.”",
    [["There is no money for promises.", "Enoch Dlamini"]],
  ],
  [
    "saying, with the main clause's subject",
    "Brazil’s Supreme Court blocked the sale on Monday, saying it would cause “irreparable harm to the forest”.",
    [["irreparable harm to the forest", "Brazil’s Supreme Court"]],
  ],
  [
    "reads",
    "A statement from the airline read: “Safety is our first concern.”",
    [["Safety is our first concern.", "the airline"]],
  ],
  // Split.
  [
    "split within a sentence",
    "“The cuts,” said nurse Emily Stone, “will cost lives.”",
    [
      ["The cuts,", "Emily Stone"],
      ["will cost lives.", "Emily Stone"],
    ],
  ],
  [
    "split between sentences",
    "“We tried everything,” said Captain Omar Haddad. “The engine was gone.”",
    [
      ["We tried everything,", "Omar Haddad"],
      ["The engine was gone.", "Omar Haddad"],
    ],
  ],
  [
    "pronoun split",
    "Actress Julia Novak was defiant. “I said no,” she recalled, “and I would say it again.”",
    [
      ["I said no,", "Julia Novak"],
      ["and I would say it again.", "Julia Novak"],
    ],
  ],
  // Fragments.
  [
    "described as",
    "Environment Secretary Fiona Grant described the spill as “a national disgrace”.",
    [["a national disgrace", "Fiona Grant"]],
  ],
  [
    "what X called",
    "The plan, which Viktor Szabo called “economic suicide”, passed by two votes.",
    [["economic suicide", "Viktor Szabo"]],
  ],
  [
    "accused of",
    "Pakistan accused India of “unprovoked aggression” along the border.",
    [["unprovoked aggression", "Pakistan"]],
  ],
  [
    "a capital stands for its government",
    "Moscow dismissed the report as “pure fantasy”.",
    [["pure fantasy", "Russia"]],
  ],
  [
    "a single word with its verb",
    "Mayor Rosa Diaz called the delay “unacceptable”.",
    [["unacceptable", "Rosa Diaz"]],
  ],
  [
    "urged to",
    "The United Nations urged both armies to “step back from the brink”.",
    [["step back from the brink", "United Nations"]],
  ],
  [
    "vowed",
    "Opposition leader Raila Kamau vowed to “fight in every court of the land”.",
    [["fight in every court of the land", "Raila Kamau"]],
  ],
  [
    "the end of the sentence names the speaker",
    "The new rules are “impossible to enforce” in rural districts, said Sergeant Bill Hughes.",
    [["impossible to enforce", "Bill Hughes"]],
  ],
  [
    "two fragments of one sentence",
    "Judge Carmen Ruiz called the evidence “thin” and the witness “unreliable”.",
    [
      ["thin", "Carmen Ruiz"],
      ["unreliable", "Carmen Ruiz"],
    ],
  ],
  [
    "a body by its role noun",
    "Toyota recalled 40,000 cars on Tuesday. The company said it was acting “out of an abundance of caution”.",
    [["out of an abundance of caution", "Toyota"]],
  ],
  [
    "it, for a body",
    "Amnesty International published its findings. It said the arrests were “part of a pattern”.",
    [["part of a pattern", "Amnesty International"]],
  ],
  // Carried over.
  [
    "the sentence before named the speaker",
    "Rescue worker Ali Kaya said he had not slept for two days. “We hear voices under the stones.”",
    [["We hear voices under the stones.", "Ali Kaya"]],
  ],
  [
    "a paragraph that is only speech",
    "“I never took a cent,” said Governor Luis Ortega.\n“My accounts are open to anybody who wants to look at them.”",
    [
      ["I never took a cent,", "Luis Ortega"],
      ["My accounts are open to anybody who wants to look at them.", "Luis Ortega"],
    ],
  ],
  [
    "a quotation over two paragraphs",
    "“We began with nothing, said Grandmother.\n“And then the rain came,” recalled Wambui Njeri.",
    [
      ["We began with nothing, said Grandmother.", "Wambui Njeri"],
      ["And then the rain came,", "Wambui Njeri"],
    ],
  ],
  // Nobody.
  [
    "a sign has no speaker",
    "One banner outside parliament read “We want our money back”.",
    [["We want our money back", null]],
  ],
  [
    "a sentence without anybody",
    "The night was cold. “Nobody can go on like this for another year.” The crowd dispersed at ten.",
    [["Nobody can go on like this for another year.", null]],
  ],
  // Nested and long.
  [
    "nested marks stay inside",
    "“He told me, ‘Run, and do not look back,’ and I ran,” said survivor Grace Mbeki.",
    [["He told me, ‘Run, and do not look back,’ and I ran,", "Grace Mbeki"]],
  ],
  [
    "two speakers in one paragraph",
    "“It is a good deal,” said Commissioner Lars Holm. Farmers’ leader Piotr Zielinski disagreed. “It will ruin us,” he said.",
    [
      ["It is a good deal,", "Lars Holm"],
      ["It will ruin us,", "Piotr Zielinski"],
    ],
  ],
];

/** Texts with marks that hold nobody's speech, each with the reason. */
export const REFUSED: readonly (readonly [reason: string, text: string])[] = [
  ["title of a film", "The festival opens with “The Quiet River”, a drama set in Laos."],
  ["title of a song", "The band closed the night with “Blue Harbour”."],
  ["nickname", "Carlos “El Gato” Mendes was arrested in Lima."],
  ["so-called", "The so-called “golden visas” end in June."],
  ["known as", "The storm front, known as a “medicane”, reached Malta."],
  ["dubbed by nobody in particular", "The scheme, dubbed “Project Kite”, was cancelled."],
  ["scare quotes", "Shops now sell “organic” water at three times the price."],
  ["apostrophes are no marks", "The farmers’ union backed the minister’s plan in the ’90s, and China’s too."],
  ["a word spoken of as a word", "The word “reform” appears forty times in the paper."],
  ["inches", 'The screen measures 27" across and the shelf 12" deep.'],
  ["name of a programme", "Funds come from the “Horizon Europe” programme."],
  ["meaning of a word", "Saudade means “longing” in Portuguese."],
  ["named strategy", "The club follows a policy of “buy young, sell high,” a strategy that pays."],
  ["headline word in a heading", "# Minister calls plan “a disgrace”"],
  ["entitled", "The report, entitled “Rivers at Risk”, runs to 300 pages."],
  ["scare quotes in single marks", "The ‘experts’ of the panel had no degree between them."],
  ["contractions", "It's the firms' fault, isn't it, and they're the ones who'll pay."],
  ["the name of an operation in reported speech", "Officials said “Operation Night Watch” had ended."],
];
