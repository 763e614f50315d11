import type { Report } from "./reports.ts";

/** Written when the rules were done, to see how they read what nobody has tuned them on. */
export const MORE_REPORTS: readonly Report[] = [
  {
    title: "Steel, lamb and a long weekend in Wellington",
    paragraphs: [
      [
        "When negotiators from Australia and India sat down in Wellington on Friday, the tariff list in front of them ran to 41 pages.",
        [],
      ],
      [
        "India currently charges 30% on Australian lamb and 150% on its wine, the two numbers that Canberra most wants to see changed.",
        ["India→Australia 30 imposed", "India→Australia 150 imposed"],
      ],
      ["Australia, whose own tariffs rarely exceed 5%, has less to give.", []],
      [
        "By Sunday evening there was the outline of a bargain: the lamb duty would fall to 10% at once and disappear by 2029.",
        ["India→Australia 10 (from 30) expected"],
      ],
      ["Wine proved harder. Delhi offered 75%; Canberra wanted 50%.", []],
      ["“We came for the wine and will go home with the lamb,” joked one Australian official.", []],
      [
        "In exchange Australia will end its 5% duty on Indian steel pipes, a measure that dates from 2019.",
        ["Australia→India 0 (from 5) cut"],
      ],
      [
        "India’s farm unions oppose the deal. They say that sheep farmers in Rajasthan would lose a third of their income.",
        [],
      ],
      [
        "If parliament in Delhi rejects the accord, Australia has threatened to raise the pipe duty to 15%.",
        ["Australia→India 15 (from 5) threatened"],
      ],
      ["Trade in services is growing at 11% a year and was hardly discussed.", []],
    ],
  },
  {
    title: "Egypt postpones new duties on Turkish textiles",
    paragraphs: [
      [
        "CAIRO (Nile Business Daily) – Egypt has postponed by six months a 25 per cent tariff on Turkish textiles that was due to take effect on Sunday.",
        ["Egypt→Turkey 25 suspended"],
      ],
      ["The finance ministry announced the tariff in September after local mills complained of dumping.", []],
      [
        "Turkey had warned that it would answer with a levy of the same size on Egyptian cotton yarn.",
        ["Turkey→Egypt 25 threatened"],
      ],
      ["Turkish textiles now enter Egypt duty-free under a pact from 2007.", ["Egypt→Turkey 0 cut"]],
      [
        "“Nobody wins from this,” said Mehmet Kaya, who runs a spinning mill in Bursa. Orders from Cairo are down 40 per cent, he said.",
        [],
      ],
      [
        "Ankara welcomed the delay and lifted, for its part, a 10 per cent surcharge on Egyptian oranges.",
        ["Turkey→Egypt 0 (from 10) cut"],
      ],
      ["The surcharge had been in place since April.", ["Turkey→Egypt 10 imposed"]],
      ["Economists expect Egyptian inflation to ease to 12 per cent next year.", []],
      [
        "Should the talks collapse, Egypt’s duty would come into force on 1 April, the ministry said.",
        ["Egypt→Turkey threatened"],
      ],
    ],
  },
  {
    title: "Explainer: the chip tariffs",
    paragraphs: [
      [
        "What are they? On 4 August the United States imposed a 25 percent tariff on advanced chips from Taiwan and South Korea.",
        ["US→Taiwan, South Korea 25 imposed"],
      ],
      ["Who pays? Importers do; Taiwanese makers have said they will not cut prices.", []],
      ["Is anyone exempt? Japan is: its chips are spared under the agreement it signed in July.", []],
      ["What about older chips? They stay free of duty.", []],
      [
        "How did Seoul respond? It did not retaliate, but it has asked Washington to lower the rate to 10 percent.",
        ["US→South Korea 10 expected"],
      ],
      [
        "And Taipei? Taiwan cut its own duties on American cars from 17.5 percent to 5 percent in the hope of a better deal.",
        ["Taiwan→US 5 (from 17.5) cut"],
      ],
      ["Could the rate go higher? Yes. President Laura Benning has said that it could double next year.", []],
      [
        "What does China have to do with it? Chinese chips have faced a 50 percent duty since January 2025.",
        ["US→China 50 imposed"],
      ],
    ],
  },
  {
    title: "EU mulls levy on Colombian bananas as Andean row deepens",
    paragraphs: [
      [
        "BRUSSELS — The European Commission is weighing a 12% levy on bananas from Colombia and Ecuador, according to three diplomats.",
        ["EU→Colombia, Ecuador 12 expected"],
      ],
      [
        "The bloc suspended its preferential rate for the two countries in May because imports had exceeded an agreed ceiling.",
        [],
      ],
      [
        "Since then their bananas have paid 9.6%, up from 7.5%.",
        ["EU→Colombia, Ecuador 9.6 (from 7.5) imposed"],
      ],
      [
        "Bogotá calls the charge “a slap” and imposed a 15% tariff on Spanish olive oil and Italian pasta in June.",
        ["Colombia→Spain, Italy 15 imposed"],
      ],
      ["Quito has not retaliated so far.", []],
      ["France and Spain, which grow bananas on their islands, support the levy; the Dutch oppose it.", []],
      ["A decision is expected by the end of the month.", []],
      ["Banana prices in European shops have risen 4% this year.", []],
      ["Peru escaped: its bananas still enter at 7.5%.", ["EU→Peru 7.5 remaining"]],
    ],
  },
  {
    title: "Court rules against Washington’s metals duties",
    paragraphs: [
      [
        "NEW YORK, 9 February – A US appeals court on Friday struck down the 50 percent duties that Washington placed on Mexican and Canadian steel last year.",
        ["US→Mexico, Canada 0 (from 50) cut"],
      ],
      ["The judges found that the president had exceeded his powers.", []],
      [
        "The ruling does not take effect for 30 days, and until then the duties remain in place.",
        ["US→Mexico, Canada 50 remaining"],
      ],
      [
        "Mexico, which hit back last spring with 20 percent on American pork, said it would drop the tariff once the ruling was final.",
        ["Mexico→US 20 imposed", "Mexico→US (from 20) expected"],
      ],
      [
        "Canada’s 25 percent counter-tariffs on U.S. steel will stay until the last appeal has failed, Ottawa said.",
        ["Canada→US 25 remaining"],
      ],
      ["Steel futures fell 6 percent.", []],
      [
        "The White House vowed to reimpose the tariffs under another law.",
        ["US→Mexico, Canada 50 threatened"],
      ],
      [
        "A separate 10 percent tariff on Canadian energy is not affected by the ruling.",
        ["US→Canada 10 remaining"],
      ],
    ],
  },
];
