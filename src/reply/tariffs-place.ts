import type { Ledger, LedgerSide } from "../tariffs/ledger-model.ts";

/** What a reply about tariffs shows: a side's lines from one on, or the overview where `side` is null. */
export interface TariffsPlace {
  readonly side: LedgerSide | null;
  readonly first: number;
}

/** Sides as the option names them; where documents tell of other parties, these stand for the first, the second and the rest. */
export const SIDE_CHOICES = ["us-on-china", "china-on-us", "others"] as const;

const OVERVIEW = "all";
/** A `custom_id` holds 100 characters; longer ids, which come from the documents, give way to their number. */
const LONGEST_ID = 40;

/** The side that an option's choice or a button means; null where it means none. */
export function findSide(id: string, { sides }: Ledger): LedgerSide | null {
  const named = sides.find((side) => side.id === id);
  if (named) return named;
  const others = sides.at(-1) ?? null;
  const place = (SIDE_CHOICES as readonly string[]).indexOf(id);
  if (place === -1) return sides[Number(/^#(\d{1,2})$/.exec(id)?.[1] ?? -1)] ?? null;
  return sides.length === SIDE_CHOICES.length ? (sides[place] ?? null) : others;
}

/** A place as a button's argument: `us-on-china/12`. */
export function writePlace({ side, first }: TariffsPlace, { sides }: Ledger): string {
  if (side === null) return `${OVERVIEW}/0`;
  const isPlain = side.id.length <= LONGEST_ID && sides.filter(({ id }) => id === side.id).length === 1;
  return `${isPlain ? side.id : `#${sides.indexOf(side)}`}/${first}`;
}

/** Reads `writePlace`, or a side alone; null where it means nothing. */
export function readPlace(argument: string, ledger: Ledger): TariffsPlace | null {
  const [, id = "", digits = "0"] = /^([^/]*)(?:\/(\d{1,6}))?$/.exec(argument) ?? [];
  if (id === OVERVIEW) return { side: null, first: 0 };
  const side = findSide(id, ledger);
  return side && { side, first: Number(digits) };
}
