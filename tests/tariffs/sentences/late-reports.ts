import type { Report } from "./reports.ts";

/** Written later still, as another look at what nobody has tuned the rules on. */
export const LATE_REPORTS: readonly Report[] = [
  {
    title: "Japan and Mexico patch up the car quarrel",
    paragraphs: [
      [
        "TOKYO — Japan and Mexico said on Thursday they had settled a two-year quarrel over cars, agreeing to roll back most of the duties they had piled on each other.",
        ["Japan→Mexico cut", "Mexico→Japan cut"],
      ],
      [
        "Mexico’s 35% tariff on Japanese cars, imposed in 2024, drops to 15% on 1 January.",
        ["Mexico→Japan 15 (from 35) cut"],
      ],
      [
        "Japan, for its part, will abolish the 12% surcharge it levies on Mexican avocados.",
        ["Japan→Mexico 0 (from 12) cut"],
      ],
      ["“This is a good day for guacamole,” quipped Mexico’s economy minister, Lucia Ferrer.", []],
      [
        "The two governments failed to agree on steel. Japanese steel will go on paying 25% at Mexican ports.",
        ["Mexico→Japan 25 remaining"],
      ],
      [
        "Mexico had also threatened a 10% levy on Japanese car parts; Ms Ferrer said it was now off the table.",
        ["Mexico→Japan 10 threatened", "Mexico→Japan 10 averted"],
      ],
      ["Car exports from Japan to Mexico fell 31% last year.", []],
      [
        "Analysts at Nishi Research think that the steel duty could come down next year too.",
        ["Mexico→Japan expected"],
      ],
    ],
  },
  {
    title: "Pakistan tightens the screw on Iranian goods",
    paragraphs: [
      [
        "Pakistan more than tripled its duty on Iranian cement on Wednesday, from 7 per cent to 22 per cent.",
        ["Pakistan→Iran 22 (from 7) raised"],
      ],
      [
        "Islamabad said the higher rate would stay until Tehran reopened its market to Pakistani rice.",
        ["Pakistan→Iran 22 remaining", "Iran→Pakistan other expected"],
      ],
      [
        "Iran, which closed that market in March, had promised to reopen it by the summer.",
        ["Iran→? other imposed"],
      ],
      ["The new rate took effect at midnight, the customs service said.", ["Pakistan→Iran 22 imposed"]],
      [
        "Tehran’s chamber of commerce urged the government to impose a 30 per cent tariff on Pakistani textiles in return.",
        ["Iran→Pakistan 30 expected"],
      ],
      ["Bilateral trade is worth $2.8bn, of which cement makes up 9 per cent.", []],
      [
        "A levy of 5 per cent on Iranian dates, announced on the same day, was withdrawn within hours after protests by traders in Quetta.",
        ["Pakistan→Iran 0 (from 5) cut"],
      ],
    ],
  },
  {
    title: "Five things to know about the US–Brazil ethanol spat",
    paragraphs: [
      [
        "1. Brazil taxes American ethanol at 18%; the United States takes 2.5% on what comes from Brazil.",
        ["Brazil→US 18 imposed"],
      ],
      [
        "2. In April Washington put a 40% penalty on Brazilian orange juice, over and above the 10% that all countries pay.",
        ["US→Brazil by 40 (from 10) imposed"],
      ],
      [
        "3. Brasília replied with duties of 25% on American wheat and cut its ethanol purchases by half.",
        ["Brazil→US 25 imposed"],
      ],
      [
        "4. Both governments have since agreed a truce. Until September neither will raise its tariffs any further.",
        ["US→Brazil suspended", "Brazil→US suspended"],
      ],
      [
        "5. Nobody knows what comes next. President Alan Crewe of the United States says he will scrap the juice penalty if Brazil drops the wheat duty.",
        ["US→Brazil 0 expected", "Brazil→US 0 (from 25) expected"],
      ],
      ["Brazilian growers say that 60% of their exports to Florida have vanished.", []],
    ],
  },
  {
    title: "Turkey, EU extend steel pause",
    paragraphs: [
      [
        "ANKARA/BRUSSELS, Oct 3 - Turkey and the European Union have agreed to extend by a year the suspension of their steel tariffs, officials on both sides said on Friday.",
        ["Turkey→EU suspended", "EU→Turkey suspended"],
      ],
      [
        "Without the extension, a 25% EU tariff on Turkish rebar would have returned on Oct 15.",
        ["EU→Turkey 25 averted"],
      ],
      [
        "Turkey would have answered with 30% on European machinery, trade minister Selin Aksoy said.",
        ["Turkey→EU 30 averted"],
      ],
      ["The bloc will however keep a 9% anti-dumping duty on Turkish steel wire.", ["EU→Turkey 9 remaining"]],
      [
        "Ankara has raised its own tariff on Chinese steel to 40% in order to calm fears in Brussels that cheap metal could slip through.",
        ["Turkey→China 40 raised"],
      ],
      ["Turkish steel output rose 4.2% in August.", []],
      [
        "Brussels plans to replace the tariffs by a quota next year, with a 50% duty on anything above it.",
        ["EU→Turkey 50 expected", "EU→? other expected"],
      ],
    ],
  },
];
