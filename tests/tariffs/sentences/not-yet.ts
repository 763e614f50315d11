import type { Row } from "./row.ts";

/** What the rules do not read, or not wholly; kept so that nobody has to think of it again. */
export const NOT_YET: readonly Row[] = [
  [
    "Japan allows 50,000 tonnes of Thai rice in at 10 percent, with an out-of-quota rate of 280 percent.",
    ["Japan→Thailand 10 imposed", "Japan→Thailand 280 imposed", "Japan→Thailand other cut"],
    "a quota with the rate beyond it",
  ],
  [
    "Within the quota, Moldovan apples pay 5 percent in Russia; above it they pay 30 percent.",
    ["Russia→Moldova 5 imposed", "Russia→Moldova 30 imposed"],
    "two rates of a quota",
  ],
  [
    "Qatar is ready to answer any new Saudi tariff with a 10 percent duty on Saudi milk.",
    ["Qatar→Saudi Arabia 10 threatened"],
    "ready to answer",
  ],
  [
    "Anti-dumping duties ranging from 7.8 to 35.3 percent hit Chinese tyres in Brazil.",
    ["Brazil→China <=35.3 imposed"],
    "ranging from, in whose market",
  ],
  [
    "The 15 percent tariff Washington imposed on Japan and the 20 percent it imposed on Taiwan remain.",
    ["US→Japan 15 remaining", "US→Taiwan 20 remaining"],
    "two contact clauses",
  ],
  [
    "US duties on Bosnian furniture were 35%, against 20% for Croatian furniture.",
    ["US→Bosnia and Herzegovina 35 imposed", "US→Croatia 20 imposed"],
    "against is a comparison of two targets",
  ],
  [
    "Beijing said on Tuesday that it would tax Canadian beef. ¶ The rate will be 25 percent from August.",
    ["China→Canada threatened", "China→Canada 25 threatened"],
    "the rate of what was just announced",
  ],
  [
    "Norway’s government will not accept the American tariffs on its fish, the premier said. ¶ The duties, of 15 percent, took effect on Thursday.",
    ["US→Norway 15 imposed"],
    "“the duties”, a rate between commas",
  ],
  [
    "Israel and Turkey exchanged tariffs. ¶ Israel’s stood at 12 percent. ¶ Turkey’s reached 20 percent.",
    ["Israel→Turkey 12 remaining", "Turkey→Israel 20 raised"],
    "possessives without their noun",
  ],
  [
    "Taiwan faced a 32 percent tariff. ¶ After talks in Washington the United States settled for 20 percent.",
    ["US→Taiwan 32 imposed"],
    "a settled rate without any verb of tariffs is left out",
  ],
  [
    "Chile dislikes the American duty on its copper. ¶ It could reach 50 percent, the White House has said.",
    ["US→Chile 50 expected"],
    "“it” for a duty without a rate",
  ],
  [
    "Ukraine and Poland settled their quarrel over grain. ¶ Warsaw dropped its 30 percent duty. ¶ Kyiv withdrew its own.",
    ["Poland→Ukraine 0 (from 30) cut", "Ukraine→Poland cut"],
    "“its own”",
  ],
];
