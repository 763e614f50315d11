import type { Told } from "./told.ts";

/** Whole stories as agencies, papers and press offices write them, with every quotation in order. */
export const STORIES: readonly Told[] = [
  [
    "an agency report on a strike",
    `LONDON, March 3 - British train drivers voted on Monday to extend their strike into a third month after talks with the government collapsed, their union said.
"We did not want this," Mick Farrell, general secretary of the drivers' union ASLEF, told a rally outside King's Cross. "But they leave us no choice."
Transport Secretary Louise Hartley said the walkout was "deeply disappointing" and accused the union of "holding commuters to ransom".
"There is a fair offer on the table," she said. "I urge members to look at it."
The Rail Delivery Group, which represents operators, said it would run a "skeleton service" on strike days.
Farrell dismissed the offer as "crumbs", saying it amounted to a pay cut. Asked how long his members could hold out, he replied: "As long as it takes."
A government source told Reuters there was "no more money".
Passengers were divided. "I support them, honestly," said Priya Nair, a 34-year-old nurse waiting at Leeds station. But Tom Ellison, a builder from York, called the strike "a joke".`,
    [
      ["We did not want this,", "Mick Farrell"],
      ["But they leave us no choice.", "Mick Farrell"],
      ["deeply disappointing", "Louise Hartley"],
      ["holding commuters to ransom", "Louise Hartley"],
      ["There is a fair offer on the table,", "Louise Hartley"],
      ["I urge members to look at it.", "Louise Hartley"],
      ["skeleton service", "Rail Delivery Group"],
      ["crumbs", "Mick Farrell"],
      ["As long as it takes.", "Mick Farrell"],
      ["no more money", "government source"],
      ["I support them, honestly,", "Priya Nair"],
      ["a joke", "Tom Ellison"],
    ],
  ],
  [
    "a broadsheet on an election",
    `Nigeria’s main opposition candidate has rejected the results of Saturday’s presidential election, describing the count as “a charade” and promising to challenge it in court.
Peter Adebayo, a former governor of Anambra state, told supporters in Abuja that the electoral commission had “murdered democracy in broad daylight”.
“I won this election,” he said. “Every polling agent in this country knows it.”
The commission’s chairman, Mahmood Bello, defended the process. “We have nothing to hide,” he told journalists, adding that complaints would be “treated on their merits”.
President-elect Ibrahim Sule called for calm. “Let us be magnanimous in victory and gracious in defeat,” Sule said in a televised address on Wednesday.
Observers from the European Union criticised “a lack of transparency” in the transmission of results. The African Union, by contrast, said voting had been “generally peaceful”.
Mr Adebayo’s lawyers are expected to file a petition within 21 days. His running mate, Aisha Lawal, said the campaign had evidence of “massive rigging” in four states.
“This is not about one man,” Lawal added. “It’s about whether votes count.”`,
    [
      ["a charade", "Nigeria’s main opposition candidate"],
      ["murdered democracy in broad daylight", "Peter Adebayo"],
      ["I won this election,", "Peter Adebayo"],
      ["Every polling agent in this country knows it.", "Peter Adebayo"],
      ["We have nothing to hide,", "Mahmood Bello"],
      ["treated on their merits", "Mahmood Bello"],
      ["Let us be magnanimous in victory and gracious in defeat,", "Ibrahim Sule"],
      ["a lack of transparency", "Observers from the European Union"],
      ["generally peaceful", "African Union"],
      ["massive rigging", "Aisha Lawal"],
      ["This is not about one man,", "Aisha Lawal"],
      ["It’s about whether votes count.", "Aisha Lawal"],
    ],
  ],
  [
    "a company’s press release",
    `Zurich, 14 May – Helvion AG today announced the acquisition of Danish wind turbine maker Norvind for 2.1 billion euros.
“This transaction is a milestone for our group,” said Beatrice Keller, Chief Executive Officer of Helvion. “Together we will build the turbines of the next generation.”
Norvind’s founder and chairman, Søren Dahl, will join the board of directors. “I could not wish for a better home for our engineers,” Dahl commented.
The closing is subject to approval by the authorities. Analysts at UBS described the price as “full but fair”, while Credit Ouest warned in a research note that integration “will not be a walk in the park”.
“We have done our homework,” Keller said in response.`,
    [
      ["This transaction is a milestone for our group,", "Beatrice Keller"],
      ["Together we will build the turbines of the next generation.", "Beatrice Keller"],
      ["I could not wish for a better home for our engineers,", "Søren Dahl"],
      ["full but fair", "Analysts at UBS"],
      ["will not be a walk in the park", "Credit Ouest"],
      ["We have done our homework,", "Beatrice Keller"],
    ],
  ],
  [
    "a public broadcaster on a court case, single marks",
    `A former surgeon who carved his initials on a patient’s liver has been struck off the medical register.
Simon Brammer, 58, showed ‘a level of arrogance that borders on the criminal’, the tribunal in Manchester heard.
‘It was a foolish mistake made late at night,’ he told the panel last week.
But the tribunal’s chair, Judith Okoro, said his account was ‘implausible’. ‘You abused the trust of an unconscious woman,’ she told him.
The patient, who cannot be named, said in a statement read out by her solicitor: ‘I think of it every time I look in the mirror.’
Brammer’s barrister, Hugh Lowe KC, asked the panel to take his ‘exemplary career’ into account.`,
    [
      ["a level of arrogance that borders on the criminal", null],
      ["It was a foolish mistake made late at night,", "Simon Brammer"],
      ["implausible", "Judith Okoro"],
      ["You abused the trust of an unconscious woman,", "Judith Okoro"],
      ["I think of it every time I look in the mirror.", "The patient"],
      ["exemplary career", "Hugh Lowe KC"],
    ],
  ],
  [
    "an explainer with experts",
    `Why is the price of olive oil falling again? The short answer is rain.
After two dry years, Spain expects a harvest of 1.3 million tonnes, which the agriculture ministry in Madrid called “a return to normality”.
“The trees were thirsty and then, suddenly, they weren’t,” explains Concha Ibáñez, an agronomist at the University of Jaén. According to Ibáñez, farmers “should not celebrate too soon”.
The so-called “liquid gold” had become a luxury in many shops. In Italy, thieves sawed off whole branches.
Giorgio Conti, who runs a mill near Bari, remembers the summer of 2023 well. “Every night we took turns to watch the tanks,” he says.
Traders now speak of a “buyers’ market”. For consumers, however, relief will come slowly. “Supermarkets are still selling what they bought at the top,” says Kyle Holland of the market analysts Mintec.
“I expect lower prices on the shelf by Easter,” he adds.`,
    [
      ["a return to normality", "the agriculture ministry"],
      ["The trees were thirsty and then, suddenly, they weren’t,", "Concha Ibáñez"],
      ["should not celebrate too soon", "Concha Ibáñez"],
      ["Every night we took turns to watch the tanks,", "Giorgio Conti"],
      ["buyers’ market", "Traders"],
      ["Supermarkets are still selling what they bought at the top,", "Kyle Holland"],
      ["I expect lower prices on the shelf by Easter,", "Kyle Holland"],
    ],
  ],
  [
    "an American wire on Congress",
    `WASHINGTON (AP) — House Speaker Mike Callahan said Thursday that he would not bring the border bill to the floor, calling it “dead on arrival.”
Sen. Maria Cantu, D-Ariz., who helped write the bill, accused the speaker of cowardice. “He is afraid of his own members,” Cantu told reporters at the Capitol.
White House press secretary Dana Ruiz said President Thomas Whitfield was “disappointed but not surprised.”
“The president has been clear,” Ruiz said. “He wants a bill on his desk, and he wants it now.”
Asked about the speaker’s remarks, Whitfield smiled. “Mike is Mike,” he said.
Some Republicans broke ranks. Rep. Don Baxter of Nebraska wrote in a post on X that leaving town without a vote would be “political malpractice.”
“Folks back home don’t understand it,” Baxter wrote. “And neither do I.”
The bill’s opponents say it would do “nothing, absolutely nothing” to reduce crossings, in the words of Rep. Chip Morrow, R-Texas.`,
    [
      ["dead on arrival.", "Mike Callahan"],
      ["He is afraid of his own members,", "Maria Cantu"],
      ["disappointed but not surprised.", "Dana Ruiz"],
      ["The president has been clear,", "Dana Ruiz"],
      ["He wants a bill on his desk, and he wants it now.", "Dana Ruiz"],
      ["Mike is Mike,", "Thomas Whitfield"],
      ["political malpractice.", "Don Baxter"],
      ["Folks back home don’t understand it,", "Don Baxter"],
      ["And neither do I.", "Don Baxter"],
      ["nothing, absolutely nothing", "Chip Morrow"],
    ],
  ],
  [
    "a report from abroad with officials",
    `Turkey’s President Recep Aydin has accused Greece of “playing with fire” in the Aegean, a day after a fishing boat was rammed off Kos.
Speaking in Izmir, Aydin said his country’s patience was “not endless”. “If they come one night, we will be there in the morning,” he warned.
Athens rejected the accusation. Government spokesman Pavlos Doukas told state television that Ankara was trying to “change the subject” from its economic woes.
“We do not respond to threats,” Doukas said, “but we are prepared for every scenario.”
Nato’s secretary general urged both allies to “show restraint”. The US State Department said it was “following the situation closely”.
Analysts doubt that either side wants a war. “Both leaders have elections to win,” said Elif Kara, a political scientist at Bogazici University. “Noise is cheap.”
The Turkish foreign ministry later summoned the Greek ambassador. In a statement it called the ramming “a deliberate provocation”.`,
    [
      ["playing with fire", "Recep Aydin"],
      ["not endless", "Recep Aydin"],
      ["If they come one night, we will be there in the morning,", "Recep Aydin"],
      ["change the subject", "Pavlos Doukas"],
      ["We do not respond to threats,", "Pavlos Doukas"],
      ["but we are prepared for every scenario.", "Pavlos Doukas"],
      ["show restraint", "Nato’s secretary general"],
      ["following the situation closely", "US State Department"],
      ["Both leaders have elections to win,", "Elif Kara"],
      ["Noise is cheap.", "Elif Kara"],
      ["a deliberate provocation", "Turkish foreign ministry"],
    ],
  ],
  [
    "an official statement",
    `Statement by the Prime Minister on the earthquake in Papua New Guinea
“My thoughts are with everyone affected by last night’s earthquake,” Prime Minister Grace Tamati said.
“New Zealand stands ready to help. A Defence Force aircraft will leave Whenuapai this afternoon with water purification units and medical staff on board.
“I have spoken to my counterpart, Prime Minister Joseph Kila, and assured him of our support.”
Foreign Minister Hone Parata said officials were “working through the night” to reach New Zealanders in the area.`,
    [
      ["My thoughts are with everyone affected by last night’s earthquake,", "Grace Tamati"],
      [
        "New Zealand stands ready to help. A Defence Force aircraft will leave Whenuapai this afternoon with water purification units and medical staff on board.",
        "Grace Tamati",
      ],
      [
        "I have spoken to my counterpart, Prime Minister Joseph Kila, and assured him of our support.",
        "Grace Tamati",
      ],
      ["working through the night", "Hone Parata"],
    ],
  ],
  [
    "sport",
    `Kylian Traoré’s late header gave Mali a 2-1 win over Senegal. “I closed my eyes and jumped,” the forward said.
Senegal coach Aliou Ndiaye refused to blame his goalkeeper. “We win together and lose together,” said Ndiaye, who has now gone five games without a win.
His opposite number was all smiles. “These boys have written history,” said Eric Sékou.
“What a night!” Traoré shouted as he left the pitch.
The federation’s president described it as “the greatest day in the history of Malian football”.`,
    [
      ["I closed my eyes and jumped,", "Kylian Traoré"],
      ["We win together and lose together,", "Aliou Ndiaye"],
      ["These boys have written history,", "Eric Sékou"],
      ["What a night!", "Kylian Traoré"],
      ["the greatest day in the history of Malian football", "The federation’s president"],
    ],
  ],
  [
    "science",
    `A protein found in hibernating bears may help people confined to bed keep their muscles, researchers reported on Wednesday in the journal Cell Metabolism.
“Bears do something that we cannot,” said lead author Mitsunori Abe of Hiroshima University. “They lie still for five months and walk away.”
The team injected human muscle cells with bear serum. The effect was “striking”, the authors write.
Outside experts were cautious. Cara Ocobock, a biologist at Notre Dame who was not involved in the work, called it “elegant, but early”.
“Cells in a dish are not a person in a bed,” she noted.`,
    [
      ["Bears do something that we cannot,", "Mitsunori Abe"],
      ["They lie still for five months and walk away.", "Mitsunori Abe"],
      ["striking", "the authors"],
      ["elegant, but early", "Cara Ocobock"],
      ["Cells in a dish are not a person in a bed,", "Cara Ocobock"],
    ],
  ],
];
