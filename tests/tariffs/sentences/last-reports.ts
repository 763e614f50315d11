import type { Report } from "./reports.ts";

/** Written when the rules were all but done. */
export const LAST_REPORTS: readonly Report[] = [
  {
    title: "Chile and China quarrel over cherries and copper",
    paragraphs: [
      [
        "SANTIAGO – China has slapped a 20% tariff on Chilean cherries, the fruit that fills its markets before the new year.",
        ["China→Chile 20 imposed"],
      ],
      [
        "Chile’s government called the decision unjustified. It may respond with a duty of 15% on Chinese buses, two officials said.",
        ["Chile→China 15 expected"],
      ],
      [
        "The cherry tariff takes effect on 1 December. Until now the fruit had entered China free of duty.",
        ["China→Chile 20 threatened"],
      ],
      ["Growers in the Maule valley sell nine tenths of their crop to China.", []],
      ["“They have picked the worst month,” said Rosa Fuentes, who runs a packing plant in Curicó.", []],
      [
        "Beijing says that it acted because Chile raised its levy on Chinese steel balls to 33.5% in April.",
        ["Chile→China 33.5 raised"],
      ],
      [
        "That levy was challenged in court and has been suspended since August.",
        ["Chile→China 33.5 suspended"],
      ],
      ["Peru’s cherries, of which there are few, are still untaxed.", []],
      ["Copper is not touched. China bought 52% of Chile’s copper last year.", []],
    ],
  },
  {
    title: "Norway holds its fire on American whiskey",
    paragraphs: [
      [
        "Norway will not retaliate for the 15 per cent tariff that the United States imposed on its salmon in August, the trade minister said on Tuesday.",
        ["US→Norway 15 imposed"],
      ],
      [
        "Oslo had drawn up a list of American goods, from whiskey to motorcycles, that would have been taxed at 25 per cent.",
        ["Norway→US 25 averted"],
      ],
      ["“A tariff is a tax on ourselves,” the minister, Ingrid Dahl, told parliament.", []],
      [
        "She said Washington had promised to cut the salmon tariff to 10 per cent by the summer.",
        ["US→Norway 10 (from 15) expected"],
      ],
      [
        "The opposition accused her of weakness. It wants Norway to hit American cars with 20 per cent.",
        ["Norway→US 20 expected"],
      ],
      ["Salmon exports to America fell 9 per cent in the autumn.", []],
      [
        "Iceland pays 15 per cent too; Scottish salmon pays 10 per cent.",
        ["US→Iceland 15 imposed", "US→UK 10 imposed"],
      ],
      [
        "In 2018 Norway answered the steel tariffs of the day with a complaint at the WTO, not with duties.",
        ["Norway→US other imposed"],
      ],
    ],
  },
];
