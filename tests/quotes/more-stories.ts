import type { Told } from "./told.ts";

/** Further stories, written after the rules and before they were tried on them. */
export const MORE_STORIES: readonly Told[] = [
  [
    "a central bank",
    `The Bank of Japan raised interest rates on Thursday to their highest level in three decades and signalled that more increases would follow.
Governor Kazuo Ishida told a news conference that the economy was “finally in a position to stand on its own feet”.
“Wage growth is broad-based and we judged that the time had come,” he said, while cautioning that the board would proceed “step by step”.
The yen strengthened after the decision. “This was more hawkish than the market had priced in,” said Naomi Fink, chief global strategist at Amova Asset Management in Tokyo.
Not everyone was pleased. The head of the country’s largest business lobby, Masato Tokura, described the timing as “unfortunate”, given weak exports.
Prime Minister Sayuri Takeda declined to comment on the decision itself but said that she hoped the bank would “continue to work closely with the government”.
Economists expect another move in July. “They’ve opened the door,” one of them said. “Now they have to walk through it.”`,
    [
      ["finally in a position to stand on its own feet", "Kazuo Ishida"],
      ["Wage growth is broad-based and we judged that the time had come,", "Kazuo Ishida"],
      ["step by step", "Kazuo Ishida"],
      ["This was more hawkish than the market had priced in,", "Naomi Fink"],
      ["unfortunate", "Masato Tokura"],
      ["continue to work closely with the government", "Sayuri Takeda"],
      ["They’ve opened the door,", "one of them"],
      ["Now they have to walk through it.", "one of them"],
    ],
  ],
  [
    "a climate summit",
    `BELEM, Brazil (Reuters) - Small island states walked out of climate negotiations on Saturday night, saying the latest draft was "a death sentence written in diplomatic prose".
"We cannot go home with this," Tuvalu's climate minister Sela Finau told reporters in the corridor. "My children would never forgive me."
The European Union's chief negotiator, Wouter Janssen, said the bloc shared "many of these concerns", but Saudi Arabia and Russia opposed any mention of a phase-out.
The summit's president, Andre Correia, insisted a deal was "within reach". He appealed to delegates to stay "as long as it takes".
Finau and her colleagues returned to the hall shortly after midnight to applause.
"I will not say that I am optimistic," she said. "I will say that I am still here."
Campaigners were scathing. Greenpeace called the text "an insult", while Oxfam's Nadia Rahman said rich countries had "shown up with empty hands".`,
    [
      ["a death sentence written in diplomatic prose", null],
      ["We cannot go home with this,", "Sela Finau"],
      ["My children would never forgive me.", "Sela Finau"],
      ["many of these concerns", "Wouter Janssen"],
      ["within reach", "Andre Correia"],
      ["as long as it takes", "Andre Correia"],
      ["I will not say that I am optimistic,", "Sela Finau"],
      ["I will say that I am still here.", "Sela Finau"],
      ["an insult", "Greenpeace"],
      ["shown up with empty hands", "Nadia Rahman"],
    ],
  ],
  [
    "a crash",
    `At least 14 people were killed when a bus plunged into a ravine in northern Peru on Sunday, police said.
The bus, operated by the company Transportes Andino, was carrying 52 passengers from Cajamarca to Lima when it left the road near the village of Chilete at around 3am.
“We heard a noise like thunder and ran out with torches,” said villager Eusebio Quispe. “There were people everywhere. Some were calling for their mothers.”
Colonel Marta Rivas of the highway police told RPP radio that the driver appeared to have lost control “in a curve that is notorious”.
Survivor Lucía Campos, 22, was travelling with her sister. “She was asleep on my shoulder. When I woke up I could not find her.”
The transport ministry announced an investigation. The minister, Raúl Pizarro, wrote on X that those responsible would face “the full weight of the law”.
Transportes Andino did not respond to a request for comment. In 2023 the company was fined over what inspectors described as “systematic neglect” of brakes.`,
    [
      ["We heard a noise like thunder and ran out with torches,", "Eusebio Quispe"],
      ["There were people everywhere. Some were calling for their mothers.", "Eusebio Quispe"],
      ["in a curve that is notorious", "Marta Rivas"],
      ["She was asleep on my shoulder. When I woke up I could not find her.", "Lucía Campos"],
      ["the full weight of the law", "Raúl Pizarro"],
      ["systematic neglect", "inspectors"],
    ],
  ],
  [
    "a technology company",
    `Meridian, the maker of the Halo smart speaker, is cutting 1,200 jobs, or about 9% of its workforce, the company said on Tuesday.
In an email to employees seen by the Financial Courier, chief executive Dev Malhotra wrote that he took “full responsibility” for having hired too quickly.
“We built for a world that did not arrive,” Malhotra wrote. “I know this is hard.”
Shares in the company rose 4% in after-hours trading. Meridian’s finance chief, Carol Winters, told analysts on a call that the restructuring would make the group “leaner, faster and, frankly, more fun”.
Staff reacted with anger. “Fun for whom?” one engineer asked on an internal forum.
The Tech Workers’ Alliance accused the company of using artificial intelligence as “a fig leaf”. “These are not robots taking jobs,” its organiser, Jo Pettersen, said. “These are executives taking bonuses.”
Malhotra, who founded the firm in his dormitory in 2009, has been dubbed “the reluctant billionaire”.`,
    [
      ["full responsibility", "Dev Malhotra"],
      ["We built for a world that did not arrive,", "Dev Malhotra"],
      ["I know this is hard.", "Dev Malhotra"],
      ["leaner, faster and, frankly, more fun", "Carol Winters"],
      ["Fun for whom?", "one engineer"],
      ["a fig leaf", "Tech Workers’ Alliance"],
      ["These are not robots taking jobs,", "Jo Pettersen"],
      ["These are executives taking bonuses.", "Jo Pettersen"],
    ],
  ],
  [
    "a war and its diplomacy",
    `Sudan’s army has retaken the state broadcaster’s headquarters in Omdurman, a military spokesman said, in what analysts called a “symbolic but significant” advance.
Brigadier Nabil Osman said troops had “cleansed the area of the rebels”. The claim could not be independently verified.
The paramilitary Rapid Support Forces denied losing the building. “Our forces hold all their positions,” an RSF adviser, Yousif Bashir, told AFP by telephone.
The UN’s humanitarian chief, Martin Greer, has warned that half the country faces “crisis levels of hunger”.
“The world is looking away,” he told the Security Council on Tuesday. “I beg you not to.”
Washington’s envoy, Tom Periman, met officials in Jeddah this week. He said the talks had been “frank”, a word diplomats use when there has been shouting.
Residents of Omdurman said the shelling had stopped for the first time in weeks. “I slept,” said Hawa Idris, a mother of four. “Can you imagine? I slept.”`,
    [
      ["symbolic but significant", "analysts"],
      ["cleansed the area of the rebels", "Nabil Osman"],
      ["Our forces hold all their positions,", "Yousif Bashir"],
      ["crisis levels of hunger", "Martin Greer"],
      ["The world is looking away,", "Martin Greer"],
      ["I beg you not to.", "Martin Greer"],
      ["frank", "Tom Periman"],
      ["I slept,", "Hawa Idris"],
      ["Can you imagine? I slept.", "Hawa Idris"],
    ],
  ],
  [
    "a ministry’s readout",
    `Foreign Minister Marek Sikora held talks with his Vietnamese counterpart, Bui Thanh Nam, in Warsaw today.
The ministers discussed trade, education and consular matters. Minister Sikora underlined that Poland regarded Vietnam as “a key partner in South-East Asia”.
Both sides agreed to “expedite the conclusion of an agreement on the mutual recognition of diplomas”.
“The Vietnamese community is the largest non-European minority in our country and has enriched it for seventy years,” Mr Sikora said at the joint press conference. Minister Nam thanked Poland for its “warm hospitality”.
According to the ministry’s spokesman, Pawel Wronka, the next round of consultations will be held “before the end of the year” in Hanoi.`,
    [
      ["a key partner in South-East Asia", "Marek Sikora"],
      ["expedite the conclusion of an agreement on the mutual recognition of diplomas", "Both sides"],
      [
        "The Vietnamese community is the largest non-European minority in our country and has enriched it for seventy years,",
        "Marek Sikora",
      ],
      ["warm hospitality", "Bui Thanh Nam"],
      ["before the end of the year", "Pawel Wronka"],
    ],
  ],
  [
    "a trial",
    `A jury in Dublin has found former nurse Siobhan Daly guilty of murdering two patients at St Brigid’s hospital in 2019.
Ms Daly, 41, shook her head as the verdict was read. Her husband shouted “No!” from the gallery.
Sentencing her to life, Mr Justice Eoin Carroll said she had committed “a monstrous breach of trust”. “You were there to heal,” the judge told her.
Prosecutor Fergal Nolan had told the jury that Daly “played God”. The defence argued that the hospital’s records were “a shambles”.
Outside court, the daughter of one of the victims, Aoife Burke, said the family could “finally grieve”.
“Mam went in for a broken hip,” she said, “and she never came out.”
The hospital said in a statement it was “deeply sorry” and had changed its procedures. It declined to say whether anybody had been disciplined.`,
    [
      ["No!", "Her husband"],
      ["a monstrous breach of trust", "Eoin Carroll"],
      ["You were there to heal,", "Eoin Carroll"],
      ["played God", "Fergal Nolan"],
      ["a shambles", "defence"],
      ["finally grieve", "Aoife Burke"],
      ["Mam went in for a broken hip,", "Aoife Burke"],
      ["and she never came out.", "Aoife Burke"],
      ["deeply sorry", "hospital"],
    ],
  ],

  [
    "a flood and an apology",
    `Australia's prime minister has apologised to survivors of a flood that killed nine people, conceding that warnings came "far too late".
Speaking in Lismore on Friday, Daniel Whitlock said his government had "failed the people of this valley".
"To those who lost a loved one, I say this: we are sorry," Whitlock said.
Opposition leader Karen Strand said the apology was welcome but "does not rebuild a single house".
Locals were less polite. "He can stick his sorry," said Barry Coles, whose bakery was destroyed.
The Bureau of Meteorology rejected suggestions that its forecasts had been wrong. "Our first warning was issued 31 hours before the peak," a spokeswoman said.
State premier Joanne Miles, who visited the town on Thursday, has promised an inquiry "with teeth".`,
    [
      ["far too late", "Australia's prime minister"],
      ["failed the people of this valley", "Daniel Whitlock"],
      ["To those who lost a loved one, I say this: we are sorry,", "Daniel Whitlock"],
      ["does not rebuild a single house", "Karen Strand"],
      ["He can stick his sorry,", "Barry Coles"],
      ["Our first warning was issued 31 hours before the peak,", "a spokeswoman"],
      ["with teeth", "Joanne Miles"],
    ],
  ],
  [
    "a drug trial",
    `OpenSea Pharma’s experimental obesity pill helped patients lose 14% of their body weight in a late-stage trial, the drugmaker said on Monday.
“These results exceeded our expectations,” said Ravi Menon, the company’s head of research.
But analysts noted that one in five patients stopped taking the drug. “Tolerability is going to be the whole story,” wrote Evan Seiger of BMO in a note to clients.
Menon told Reuters that side effects were “mild to moderate” and mostly occurred in the first month.
Eli Hartmann, who runs a clinic in Denver and took part in the trial, said his patients were “thrilled”. He cautioned, however, that “nobody knows what happens when you stop”.
The US Food and Drug Administration declined to comment. A decision is expected next year.
“We will file as soon as humanly possible,” Menon added.`,
    [
      ["These results exceeded our expectations,", "Ravi Menon"],
      ["Tolerability is going to be the whole story,", "Evan Seiger"],
      ["mild to moderate", "Ravi Menon"],
      ["thrilled", "Eli Hartmann"],
      ["nobody knows what happens when you stop", "Eli Hartmann"],
      ["We will file as soon as humanly possible,", "Ravi Menon"],
    ],
  ],
  [
    "missiles and four capitals",
    `North Korea on Sunday fired two short-range missiles into the sea, South Korea’s military said, hours after Pyongyang called joint drills “a rehearsal for invasion”.
Seoul’s Joint Chiefs of Staff condemned the launch as “a clear provocation that threatens peace”.
In a statement carried by the state news agency KCNA, Kim Yo Jong, the sister of leader Kim Jong Un, said Washington would “pay a dear price for its reckless choice”.
US Secretary of Defense Paul Granger, who is visiting Tokyo, said the alliance was “ironclad”. Japan’s chief cabinet secretary, Hiroshi Mori, told reporters: “We lodged a strong protest through our embassy in Beijing.”
China’s foreign ministry spokeswoman, Lin Yue, urged all sides to exercise restraint. “Pressure and isolation do not work,” she told a regular briefing.
“The pattern is familiar,” said Leif-Eric Park, a professor at Ewha Womans University in Seoul. “Pyongyang tests, Seoul condemns and Beijing shrugs.”`,
    [
      ["a rehearsal for invasion", "North Korea"],
      ["a clear provocation that threatens peace", "Seoul’s Joint Chiefs of Staff"],
      ["pay a dear price for its reckless choice", "Kim Yo Jong"],
      ["ironclad", "Paul Granger"],
      ["We lodged a strong protest through our embassy in Beijing.", "Hiroshi Mori"],
      ["Pressure and isolation do not work,", "Lin Yue"],
      ["The pattern is familiar,", "Leif-Eric Park"],
      ["Pyongyang tests, Seoul condemns and Beijing shrugs.", "Leif-Eric Park"],
    ],
  ],
  [
    "an explainer on money",
    `What is the “digital euro”, and who wants it? Eleven questions answered.
The European Central Bank says a digital version of cash would make payments “cheaper, safer and European”. Critics call it “a solution in search of a problem”.
“If you can pay with your phone today, you will hardly notice,” says Ulrich Bindner, who heads the project in Frankfurt. “The difference is who stands behind the money.”
Banks fear an outflow of deposits. Their lobby group, the EBF, warned last year of “unintended consequences for credit”.
Would it replace notes and coins? No, insists ECB President Carla Laurent: “Cash is freedom, and it is here to stay.”
Privacy campaigners are not convinced. “A central bank that sees every coffee you buy is a nightmare,” argues Patrick Brayer, a former member of the European Parliament.
Bindner counters that the bank “has no interest whatsoever” in personal data. As he likes to put it, “we are not a tech company.”`,
    [
      ["cheaper, safer and European", "European Central Bank"],
      ["a solution in search of a problem", "Critics"],
      ["If you can pay with your phone today, you will hardly notice,", "Ulrich Bindner"],
      ["The difference is who stands behind the money.", "Ulrich Bindner"],
      ["unintended consequences for credit", "EBF"],
      ["Cash is freedom, and it is here to stay.", "Carla Laurent"],
      ["A central bank that sees every coffee you buy is a nightmare,", "Patrick Brayer"],
      ["has no interest whatsoever", "Ulrich Bindner"],
      ["we are not a tech company.", "Ulrich Bindner"],
    ],
  ],
  [
    "a derailment",
    `NEW DELHI, Aug 9 (Reuters) - India's opposition on Friday demanded the resignation of Railways Minister Suresh Rathore after a derailment killed 31 people in Odisha.
"He should go home and stay there," Congress spokesperson Neha Bhandari told a press conference.
Rathore, who visited the site on Thursday, said it was "not the time for politics".
Prime Minister Arvind Joshi, writing on X, said he was "pained" by the loss of lives and announced compensation for the families.
The opposition's anger was shared on the ground. "Three trains in two years," said Ramesh Sahu, pointing at the wreckage. "How many more?"
A senior railway official, who declined to be identified because he was not authorised to speak to the media, told Reuters the signal had been "switched manually".
The ministry has not responded to a request for comment.`,
    [
      ["He should go home and stay there,", "Neha Bhandari"],
      ["not the time for politics", "Suresh Rathore"],
      ["pained", "Arvind Joshi"],
      ["Three trains in two years,", "Ramesh Sahu"],
      ["How many more?", "Ramesh Sahu"],
      ["switched manually", "A senior railway official"],
    ],
  ],
  [
    "tennis",
    `Former champion Elena Duarte is out of the French Open after losing 6-2, 6-1 to teenager Mia Holt, a result the Spaniard called “the worst of my career”.
“Nothing worked,” Duarte admitted. “My serve, my legs, my head.”
Holt, ranked 94th, could hardly believe it. “I kept thinking, ‘This isn’t real,’” the 18-year-old said.
Her coach, Greg Sanders, was quick to play down expectations. “She has won one match,” he said. “Let her grow up.”
Tournament director Amélie Roussel praised the crowd for creating “a magical atmosphere” on Court Philippe Chatrier.
Next up for Holt is Japan’s Yuki Tanaka, who described the American as “fearless”.`,
    [
      ["the worst of my career", "the Spaniard"],
      ["Nothing worked,", "Elena Duarte"],
      ["My serve, my legs, my head.", "Elena Duarte"],
      ["I kept thinking, ‘This isn’t real,’", "Mia Holt"],
      ["She has won one match,", "Greg Sanders"],
      ["Let her grow up.", "Greg Sanders"],
      ["a magical atmosphere", "Amélie Roussel"],
      ["fearless", "Yuki Tanaka"],
    ],
  ],
];
