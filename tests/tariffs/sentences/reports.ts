/** Whole reports, paragraph by paragraph with what each must give; those without an event say why in words. */
export interface Report {
  readonly title: string;
  readonly paragraphs: readonly (readonly [text: string, expected: readonly string[]])[];
}

export const REPORTS: readonly Report[] = [
  {
    title: "Brazil and Canada reach for the tariff book",
    paragraphs: [
      [
        "BRASÍLIA, 3 June – Brazil raised its tariff on Canadian potash to 20 per cent on Monday, escalating a quarrel that began with aircraft.",
        ["Brazil→Canada 20 raised"],
      ],
      [
        "Ottawa had imposed a 12 per cent duty on Brazilian regional jets in March, arguing that their maker was subsidised.",
        ["Canada→Brazil 12 imposed"],
      ],
      ["“We did not start this,” Brazil’s trade minister, Paulo Rezende, told reporters in the capital.", []],
      [
        "Rezende said the potash tariff would be lifted as soon as Canada withdrew the levy on jets.",
        ["Brazil→Canada expected", "Canada→Brazil expected"],
      ],
      [
        "Canadian officials were in no mood to oblige. They are considering a 15 per cent surcharge on Brazilian coffee, two people with knowledge of the talks said.",
        ["Canada→Brazil 15 expected"],
      ],
      ["Trade between the two countries grew 6 per cent last year, to $9bn.", []],
      [
        "Farmers will feel it first. Potash prices in Mato Grosso have climbed by a tenth since the spring.",
        [],
      ],
      [
        "Unless the two sides settle by 30 June, Brazil will also slap 25 per cent on Canadian newsprint.",
        ["Brazil→Canada 25 threatened"],
      ],
      ["Canada’s prime minister, Helen Marsh, called that threat “theatre”.", []],
      ["Other Mercosur countries still admit Canadian potash duty-free.", ["Mercosur→Canada 0 remaining"]],
    ],
  },
  {
    title: "Indonesia and the EU: nickel, palm oil and patience",
    paragraphs: [
      [
        "The European Union and Indonesia have argued about palm oil for a decade; last week they stopped.",
        [],
      ],
      [
        "Under the pact signed in Jakarta on 12 May, the EU will cut its duty on Indonesian palm oil from 8.9% to 3%.",
        ["EU→Indonesia 3 (from 8.9) cut"],
      ],
      [
        "In return Jakarta scraps its 15% tariff on European cars over five years.",
        ["Indonesia→EU 0 (from 15) cut"],
      ],
      [
        "Indonesia’s ban on exports of nickel ore, in place since 2020, remains.",
        ["Indonesia→? export-control remaining"],
      ],
      [
        "Brussels had threatened to put a 25% levy on Indonesian stainless steel if the ban was not lifted; that threat has now been dropped.",
        ["EU→Indonesia 25 threatened", "EU→Indonesia 25 averted"],
      ],
      [
        "Not everybody is pleased. Malaysia, which was left out, still pays 8.9% on its palm oil.",
        ["EU→Malaysia 8.9 remaining"],
      ],
      [
        "“It is a good deal for Indonesian smallholders,” said Dewi Lestari of the Jakarta Policy Institute, who expects palm oil exports to rise by 12%.",
        [],
      ],
      [
        "The bloc’s anti-dumping duty of 18% on Indonesian biodiesel was suspended in April and will stay suspended.",
        ["EU→Indonesia 18 suspended"],
      ],
      ["Support for the pact in Indonesia stands at 61%, according to a poll.", []],
    ],
  },
  {
    title: "US, Vietnam trade blows before Manila meeting",
    paragraphs: [
      [
        "WASHINGTON (Coastal Wire) — The United States on Tuesday slapped a 30% tariff on Vietnamese furniture, and Hanoi answered within hours with 20% on American cotton.",
        ["US→Vietnam 30 imposed", "Vietnam→US 20 imposed"],
      ],
      [
        "The U.S. duty, which takes effect on July 1, comes on top of the 20% that Vietnamese goods have paid since last August.",
        ["US→Vietnam 20 imposed"],
      ],
      ["President Ronald Pike said Vietnam had “rerouted Chinese goods for years.”", []],
      [
        "He threatened to double the furniture tariff if Vietnam did not back down.",
        ["US→Vietnam by 100 (from 30) threatened"],
      ],
      ["Vietnam’s trade ministry called the move unjustified and said it would file a complaint.", []],
      ["Shares of Vietnamese furniture makers fell 9%.", []],
      ["The cotton duty will hit growers in Texas. Last year Vietnam bought 28% of their crop.", []],
      [
        "Analysts at Harbor Street Capital expect the White House to settle for a rate of about 25%.",
        ["US→Vietnam ~25 expected"],
      ],
      [
        "A meeting is planned in Manila next week. Philippine officials said a pause of all new tariffs was on the table.",
        [],
      ],
      ["Steel is not affected: it has been taxed at 50% since 2025.", ["US→Vietnam 50 imposed"]],
    ],
  },
  {
    title: "How Kenya and Uganda made up over milk",
    paragraphs: [
      [
        "Kenya has lifted its 16 percent levy on Ugandan milk, ending a dispute that had soured relations in the East African Community.",
        ["Kenya→Uganda 0 (from 16) cut"],
      ],
      [
        "The levy was introduced in 2023 at 7 percent and more than doubled a year later.",
        ["Kenya→Uganda 7 imposed"],
      ],
      [
        "Kampala retaliated at the time with a 12 percent duty on Kenyan cement. It will be removed on 1 August.",
        ["Uganda→Kenya 12 imposed", "Uganda→Kenya 0 (from 12) cut"],
      ],
      [
        "The bloc’s common external tariff on milk from outside the region remains at 60 percent.",
        ["East African Community→? 60 remaining"],
      ],
      [
        "“We have agreed to stop hurting each other,” Uganda’s trade minister, Grace Nakato, said in Nairobi.",
        [],
      ],
      ["Consumers in Nairobi pay 18 percent more for milk than a year ago.", []],
      ["Tanzania, the region’s other big producer, was never subject to the levy.", []],
    ],
  },
  {
    title: "Q&A: What happens to Swiss watches now?",
    paragraphs: [
      [
        "What has America done? In April it imposed a tariff of 31% on Swiss watches; in July it raised the rate to 39%.",
        ["US→Switzerland 31 imposed", "US→Switzerland 39 (from 31) raised"],
      ],
      [
        "And now? On Friday the two countries agreed that it will come down to 15%.",
        ["US→Switzerland 15 (from 39) cut"],
      ],
      [
        "What does Bern give? It abolishes its duties on American beef and bison, worth little, and promises to invest $200bn.",
        ["Switzerland→US 0 cut", "Switzerland→US purchase expected"],
      ],
      ["When does it start? The White House says the cut takes effect within weeks.", []],
      [
        "Is everything settled? No. Pharmaceuticals could still be hit with a separate levy of up to 100%, the US commerce department has said.",
        ["US→Switzerland <=100 expected"],
      ],
      [
        "How do others fare? The EU pays 15%, Britain 10%, and Japan 15%.",
        ["US→EU 15 imposed", "US→UK 10 imposed", "US→Japan 15 imposed"],
      ],
      ["What do the Swiss think? In a poll, 58% said the government had paid too much.", []],
    ],
  },
];
