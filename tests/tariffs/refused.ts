/** What holds a percentage or a word of trade and says nothing of a tariff, and why. */
export type Refusal = readonly [text: string, reason: string];

export const REFUSED: readonly Refusal[] = [
  ["Shares in the Danish carrier fell 4% after the tariffs took hold.", "a share price beside tariffs"],
  ["Tariffs could cut Mexico’s growth by 1.5 percent, the central bank said.", "growth"],
  ["The economy grew 2.1 percent despite higher duties.", "growth with a word of duty"],
  ["Chile supplies 70 percent of America’s imported copper, which may face tariffs.", "a share of imports"],
  ["Some 62% of voters oppose the tariffs, a poll showed.", "a poll"],
  ["Exports to the United States have fallen 20% since the tariffs began.", "exports"],
  ["There is a 40 percent chance that the tariffs will be lifted, traders reckon.", "a probability"],
  ["“I am behind you 110 percent on tariffs,” the senator said.", "a figure of speech"],
  ["The officers were on duty for 90 percent of the night.", "duty of another kind"],
  ["The central bank kept its rate at 4.5 percent.", "an interest rate"],
  ["Heavy-duty trucks make up 12 percent of sales.", "heavy-duty"],
  ["The levies in the dike held, 80 percent of them at least.", "levies that hold water"],
  ["Tariffs were discussed over lunch.", "a mention"],
  ["Prices of imported shoes rose 9% because of tariffs, the statistics office said.", "prices"],
  ["The tariffs cover 85 percent of the goods that Peru sells abroad.", "coverage"],
  ["The firm holds a 25% stake in a Turkish steel mill threatened by tariffs.", "a stake"],
  ["Revenue from customs duties rose 30 percent to $30 billion.", "revenue"],
  ["Tariffs added 0.4 percentage points to inflation in Canada.", "inflation"],
  ["India’s rupee lost 3 percent after the tariff news.", "a currency"],
  ["The minister’s duty is to the public.", "duty alone"],
  ["He said that 100 percent of the cost of tariffs falls on consumers.", "cost"],
  ["Unemployment stood at 6 percent when the levy was debated.", "unemployment"],
  ["The tariff war has no winners, the bishop said.", "a phrase"],
  ["Investors fear new tariffs.", "a fear names nobody"],
];

/** Kept aside until the rules were done. */
export const REFUSED_KEPT_ASIDE: readonly Refusal[] = [
  ["Factory output in Germany dropped 1.9% in April as tariffs bit.", "output"],
  ["Nearly 75 percent of firms told the survey that tariffs had hurt them.", "a survey"],
  ["Copper futures jumped 13 percent after the tariff announcement.", "futures"],
  ["About a third of the 30% rise in coffee prices is due to tariffs.", "prices"],
  ["Imports from Vietnam climbed 15% ahead of the tariff deadline.", "imports"],
  ["The mobile operator cut its data tariff by 20%.", "a telephone tariff"],
  [
    "Electricity tariffs in Nigeria will rise by 40 percent in July, the regulator said.",
    "an electricity tariff",
  ],
  ["The country exports 80% of its timber to Japan, and tariffs would hurt.", "a share of exports"],
  ["The bank sees a 60 percent probability of recession if the tariffs stay.", "a probability"],
  ["Its market share fell to 8 percent under the tariffs.", "a market share"],
];
