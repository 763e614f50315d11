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
      ["a death sentence written in diplomatic prose", "Small island states"],
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
];
