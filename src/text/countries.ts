import { createRequire } from "node:module";

/** A country and the single words that stand for it, in lower case and without accents. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly capitals: readonly string[];
}

/** What the lists leave out, because it is no official name. */
const ALSO: Readonly<Record<string, Partial<Country>>> = {
  US: {
    names: ["us", "usa", "united states", "america"],
    adjectives: ["american"],
    capitals: ["washington"],
  },
  GB: { names: ["uk", "britain", "united kingdom"], adjectives: ["british"] },
  NL: { names: ["netherlands", "holland"], adjectives: ["dutch"] },
  CN: { names: ["china", "prc"] },
};

/** Reads all countries with their names, adjectives of nationality and capitals, in no particular order. */
export function readCountries(): Country[] {
  const require = createRequire(import.meta.url);
  const { countries }: typeof import("countries-list") = require("countries-list");
  const {
    nationalities,
  }: { nationalities: Record<string, string> } = require("i18n-nationality/langs/en.json");
  return Object.entries(countries).map(([code, { name, capital }]) => ({
    code,
    names: [...new Set([fold(name), ...(ALSO[code]?.names ?? [])])],
    adjectives: [...new Set([fold(nationalities[code] ?? ""), ...(ALSO[code]?.adjectives ?? [])])].filter(
      Boolean,
    ),
    capitals: [...new Set([fold(capital), ...(ALSO[code]?.capitals ?? [])])].filter(Boolean),
  }));
}

function fold(name: string): string {
  const isPlain = /^[ -~]*$/.test(name);
  if (isPlain) return name.toLowerCase();
  return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
