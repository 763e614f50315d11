import { readCountries } from "../text/countries.ts";
import { once } from "../text/once.ts";

/** What is known of countries: names and capitals, which speak for governments, and adjectives. */
export interface NameWorld {
  /** The country's code for “China” or “Beijing”, in lower case. */
  readonly places: ReadonlyMap<string, string>;
  /** For “Chinese”. */
  readonly adjectives: ReadonlyMap<string, string>;
  /** The name in English, by code. */
  readonly names: ReadonlyMap<string, string>;
}

const SPELT: Readonly<Record<string, readonly string[]>> = {
  US: ["u.s", "u.s.", "the united states"],
  GB: ["u.k", "u.k.", "london", "westminster"],
  RU: ["kremlin"],
};

/** Read once: the lists never change. */
export const nameWorld: () => NameWorld = once(() => {
  const places = new Map<string, string>();
  const adjectives = new Map<string, string>();
  const names = new Map<string, string>();
  for (const { code, names: all, capitals, adjectives: forms } of readCountries()) {
    for (const place of [...capitals, ...all, ...(SPELT[code] ?? [])]) places.set(place, code);
    for (const form of forms) adjectives.set(form, code);
    names.set(code, titled(all[0] ?? code));
  }
  adjectives.set("us", "US");
  adjectives.set("u.s.", "US");
  adjectives.set("american", "US");
  adjectives.set("british", "GB");
  adjectives.set("uk", "GB");
  return { places, adjectives, names };
});

function titled(name: string): string {
  return name.replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());
}
