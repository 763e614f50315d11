import type { RateAt, Sentence } from "./sentence.ts";

/** "90 percent of the world’s …", "a 20% stake", "100% sure": what follows the rate says that it is none. */
export function isShareOf({ text }: Sentence, rate: RateAt): boolean {
  const after = text.slice(rate.end, rate.end + 60);
  if (
    /^\s*(?:of (?!(?:the |their |its )?(?:customs |declared |import )?value)|share\b|stake\b|chance|probab|likel|more |fewer |faster|owned|sure\b|certain\b|approv|majority|complete|year-on-year|on (?:a |the )?year|from (?:a year|last year))/i.test(
      after,
    )
  )
    return true;
  return /^\s*(?:increase|rise|jump|drop|fall|decline|cut|growth|reduction|surge|hike) in (?!(?:\w+ ){0,3}(?:tarif|tarrif|dut|lev))/i.test(
    after,
  );
}
