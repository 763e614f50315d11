import { countries } from "countries-list";
import { readCountries } from "../text/countries.ts";

/** How a party is written: by its name, as an adjective, by its capital, or by one of its institutions. */
export type PartyForm = "name" | "adjective" | "capital" | "body" | "person";

export interface PartyName {
  /** The words in lower case, without accents and stops. */
  readonly words: readonly string[];
  /** Null for words that look like a party and are none ("South American"). */
  readonly party: string | null;
  readonly form: PartyForm;
}

/** Short names, where the lists have a longer or rarer one. */
const SHORT: Readonly<Record<string, string>> = {
  US: "US",
  GB: "UK",
  AE: "UAE",
  TR: "Turkey",
  CV: "Cape Verde",
  CD: "DR Congo",
};

const FULL: ReadonlyMap<string, string> = new Map(
  Object.entries(countries).map(([code, { name }]) => [code, name]),
);

/** Territories whose names are commoner as other words or as parts of other names. */
const LEFT_OUT = new Set("AC AQ BM GG IM JE TD GE JO SH UM WF BV HM IO MF BL SX".split(" "));

/** Blocs, and what the lists of countries leave out: `party: names | adjectives | capitals | bodies`. */
const MORE: readonly (readonly [string, string, string, string, string])[] = [
  [
    "US",
    "america|us|united states of america",
    "american|americans",
    "",
    "white house|oval office|ustr|capitol hill|us congress|commerce department|department of commerce|treasury department|us treasury|agriculture department|department of agriculture",
  ],
  [
    "EU",
    "eu|european union|europe|europeans",
    "european",
    "brussels",
    "european commission|european council|european parliament|eu commission",
  ],
  [
    "UK",
    "great britain|england|scotland|wales",
    "british|britons|scottish|welsh",
    "",
    "downing street|whitehall",
  ],
  ["ASEAN", "asean|association of southeast asian nations", "", "", ""],
  ["Gulf Cooperation Council", "gulf cooperation council|gcc", "", "", ""],
  ["Eurasian Economic Union", "eurasian economic union|eaeu", "", "", ""],
  ["East African Community", "east african community|eac", "", "", ""],
  ["Andean Community", "andean community", "", "", ""],
  ["Southern African Customs Union", "southern african customs union|sacu", "", "", ""],
  ["CARICOM", "caricom|caribbean community", "", "", ""],
  ["ECOWAS", "ecowas", "", "", ""],
  ["African Union", "african union", "", "", ""],
  ["Mercosur", "mercosur|mercosul", "", "", ""],
  ["BRICS", "brics", "", "", ""],
  ["China", "mainland china|peoples republic of china|chinas", "", "", "state council|mofcom|zhongnanhai"],
  ["Russia", "russian federation", "", "", "kremlin"],
  ["Turkey", "turkey", "", "", ""],
  ["South Korea", "republic of korea|s korea|korea", "korean|koreans", "", "blue house"],
  ["North Korea", "dprk", "", "", ""],
  ["France", "", "", "", "elysee"],
  ["India", "", "", "delhi", ""],
  ["UAE", "uae|emirates", "emirati", "", ""],
  ["Gulf states", "gulf states|gulf countries|gulf monarchies", "", "", ""],
  ["Argentina", "", "argentine|argentinian", "", ""],
  ["Slovakia", "", "slovak", "", ""],
  ["Slovenia", "", "slovene", "", ""],
  ["Kazakhstan", "", "kazakh", "", ""],
  ["Philippines", "the philippines", "philippine", "", ""],
  ["New Zealand", "", "new zealand", "", ""],
  ["Czechia", "czech republic", "", "", ""],
  ["Ivory Coast", "cote divoire", "", "", ""],
  ["Myanmar", "burma", "", "", ""],
  ["Australia", "", "aussie", "", ""],
  ["Ecuador", "", "ecuadorian", "", ""],
  ["Lesotho", "", "basotho", "", ""],
  ["Bosnia and Herzegovina", "bosnia", "bosnian", "", ""],
  ["Botswana", "", "botswanan", "", ""],
  ["DR Congo", "dr congo|drc|democratic republic of congo", "congolese", "", ""],
  ["Georgia", "", "georgian", "tbilisi", ""],
  ["Jordan", "", "jordanian", "amman", ""],
  ["Kosovo", "", "kosovan", "", ""],
  ["Laos", "", "lao", "", ""],
  ["Madagascar", "", "madagascan", "", ""],
  ["Mongolia", "", "", "ulaanbaatar", ""],
  ["Nepal", "", "nepali", "", ""],
  ["Switzerland", "", "", "berne", ""],
  ["Trinidad and Tobago", "", "trinidadian", "", ""],
  ["Turkmenistan", "", "turkmen", "", ""],
  ["Uzbekistan", "", "uzbek", "", ""],
];

/** Those of whom a text says "the bloc" when it has named them. */
export const BLOCS: ReadonlySet<string> = new Set([
  "EU",
  "ASEAN",
  "Mercosur",
  "BRICS",
  "Gulf Cooperation Council",
  "Eurasian Economic Union",
  "East African Community",
  "Andean Community",
  "Southern African Customs Union",
  "CARICOM",
  "ECOWAS",
  "African Union",
]);

/** Words that hold a party's name and mean something else. */
const NO_PARTY =
  "south american|latin american|central american|north american|south america|north america|latin america|" +
  "african american|native american|new mexico|chinese taipei|european central bank|bank of america|" +
  "emirates airline|emirates airlines|american express|washington post|china daily|times of india|british columbia|washington state|" +
  "dutch auction|south china sea|south china morning post|east china sea|gulf of mexico|gulf of america|" +
  "air india|air china|air canada|air new zealand|bank of england|bank of japan|bank of china|bank of korea|bank of canada|" +
  "indian ocean|air france|american airlines|british airways|japan times|korea times|us news|us dollar|us dollars";

/** All words that name a party, in no particular order. */
export function readPartyNames(): PartyName[] {
  const listed = readCountries().flatMap(({ code, names, adjectives, capitals }) => {
    if (LEFT_OUT.has(code)) return [];
    const party = SHORT[code] ?? FULL.get(code) ?? code;
    return [
      ...entries(party, "name", names),
      ...entries(party, "adjective", adjectives),
      ...entries(
        party,
        "name",
        adjectives.filter((one) => /(?:an|i)$/.test(one)).map((one) => `${one}s`),
      ),
      ...entries(party, "capital", code === "BE" ? [] : capitals),
    ];
  });
  const more = MORE.flatMap(([party, names, adjectives, capitals, bodies]) => [
    ...entries(party, "name", split(names)),
    ...entries(party, "adjective", split(adjectives)),
    ...entries(party, "capital", split(capitals)),
    ...entries(party, "body", split(bodies)),
  ]);
  return [...listed, ...more, ...entries(null, "name", split(NO_PARTY))];
}

function split(words: string): string[] {
  return words === "" ? [] : words.split("|");
}

function entries(party: string | null, form: PartyForm, names: readonly string[]): PartyName[] {
  return names.map((name) => ({ words: name.replace(/[.'’]/g, "").split(" "), party, form }));
}
