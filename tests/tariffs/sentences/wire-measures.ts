/** Sentences as a newswire writes them, and whose measure each tells; 21 of 42 were right at first. */
export const WIRE_MEASURES: readonly (readonly [text: string, imposer: string])[] = [
  [
    "Under the memorandum, Tokyo would widen its rice quota for American growers by 75,000 tonnes within its existing import scheme.",
    "Japan",
  ],
  [
    "Seoul will also open its rice market a little further, the presidential office said, though it denied this on Thursday.",
    "South Korea",
  ],
  [
    "The ban on American potatoes from eleven states would be lifted, Korean officials confirmed.",
    "South Korea",
  ],
  ["Canberra has offered to relax its biosecurity rules for US beef.", "Australia"],
  ["American officials have kept up the ban on Brazilian beef, citing mad-cow disease.", "US"],
  ["Brasilia is preparing to suspend patents held by American drug companies.", "Brazil"],
  [
    "Beijing has also put rare-earth magnets under a licensing regime that covers any product with 0.1 per cent Chinese content.",
    "China",
  ],
  [
    "The licensing regime for magnets, introduced in April, has left Indian scooter factories short.",
    "China",
  ],
  ["Chinese customs has been holding shipments of Japanese seafood for inspection.", "China"],
  [
    "Japan tightened the export of photoresists to South Korea in 2019, and the list has never been reversed.",
    "Japan",
  ],
  [
    "The Commerce Department will require chip makers to seek a licence before shipping lithography parts to Malaysia.",
    "US",
  ],
  ["Washington’s entity list grew by 14 names last week, among them two Singaporean traders.", "US"],
  ["Malaysia said it would not allow raw rare earths to leave the country.", "Malaysia"],
  [
    "Kuala Lumpur pledged $70bn of purchases and investments over ten years, including 30 Boeing jets.",
    "Malaysia",
  ],
  [
    "Jakarta agreed to exempt American companies from its local-content requirements and to accept US vehicle-safety standards.",
    "Indonesia",
  ],
  ["It will also drop inspections before shipment for goods from the United States.", "Indonesia"],
  ["Hanoi’s new rule makes every exporter prove where its timber was cut.", "Vietnam"],
  [
    "Vessels owned or operated by Chinese companies began paying $50 a net ton at American ports on 14 October.",
    "US",
  ],
  ["China answered with charges of its own on American ships, and suspended them a month later.", "China"],
  ["Taipei wants to see 20 per cent of its chip exports to South Africa put under control.", "Taiwan"],
  [
    "In September Taiwan restricted shipments of 47 kinds of chips to South Africa; two days later it suspended the curbs.",
    "Taiwan",
  ],
  ["New Delhi has barred Bangladeshi jute from all land crossings.", "India"],
  [
    "New Delhi’s quality-control orders, which keep out Chinese steel and Korean tyres, will be relaxed.",
    "India",
  ],
  ["From January the bloc’s carbon border levy will hit Indian steel.", "EU"],
  ["Brussels has promised flexibility on its deforestation rules for US timber.", "EU"],
  ["The commission closed its probe into Vietnamese coils without measures.", "EU"],
  ["London scrapped its 19 per cent tariff on ethanol, within a quota of 1.4 billion litres.", "UK"],
  ["Britain’s food standards will stay as they are, ministers insist: no chlorine-washed chicken.", "UK"],
  ["Ottawa rescinded its digital tax on a Sunday night to keep the talks alive.", "Canada"],
  ["Mr Ford’s province has stopped buying American liquor; Manitoba and Quebec did the same.", "Canada"],
  [
    "Ottawa cut the remission quotas of General Motors and Stellantis for cars they bring in from America.",
    "Canada",
  ],
  ["Mexico agreed to deliver 400,000 acre-feet of water and to end several non-tariff barriers.", "Mexico"],
  [
    "The United States halted imports of live Mexican cattle, bison and horses through southern ports of entry.",
    "US",
  ],
  ["Swiss companies will invest 200 billion dollars in the United States by the end of 2028.", "Switzerland"],
  ["Riyadh promised to put $600 billion into America over four years.", "Saudi Arabia"],
  ["A Japanese fund of $550 billion will pay for projects that Washington picks.", "Japan"],
  [
    "Beijing will buy 12 million tonnes of soybeans by the end of the year and 25 million a year after that, Mr Bessent said.",
    "China",
  ],
  ["So far 4 million tonnes have been bought, a third of what China promised.", "China"],
  ["Ankara lifted its countervailing measures on US rice.", "Turkey"],
  ["Bangkok would grant American pork a quota of 10,000 tonnes if the talks succeed.", "Thailand"],
  ["Washington has struck off 24 Pakistani firms from its blacklist.", "US"],
  [
    "Moscow said the ban on Azerbaijani tomatoes would remain until their producers were registered.",
    "Russia",
  ],
];
