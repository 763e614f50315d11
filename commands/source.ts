import type { Choice, Command, Outcome, Press, Request } from "../src/command.ts";
import { formatAddress, parseAddress } from "../src/corpus/address.ts";
import type { Address, Passage } from "../src/corpus/model.ts";
import { ApplicationCommandOptionType } from "../src/discord-api.ts";
import { UserError } from "../src/errors.ts";
import type { Library } from "../src/library.ts";
import { documentsReply } from "../src/reply/documents.ts";
import { MAX_CHOICE, MAX_CHOICES } from "../src/reply/limits.ts";
import { passageReply } from "../src/reply/passage.ts";
import { truncate } from "../src/text/truncate.ts";
import { visible } from "../src/text/visible.ts";
import { localized, privateOption } from "./localized.ts";
import { numberIn, pressing, turned } from "./presses.ts";

/** `/summit source`: the documents, or the text around an address. */
export const source: Command = {
  definition: {
    ...localized("source", "Read the documents: the list of them, or the text around an address"),
    type: ApplicationCommandOptionType.Subcommand,
    options: [
      {
        ...localized("address", "As a citation prints it, for example 003:121; leave it out for the list"),
        type: ApplicationCommandOptionType.String,
        autocomplete: true,
        max_length: MAX_CHOICE,
      },
      privateOption,
    ],
  },
  run: ({ options, isPrivate }, library) => {
    const text = visible(String(options["address"] ?? ""));
    return text === "" ? documentsReply(0, isPrivate, library) : open(text, isPrivate, library);
  },
  suggest,
  press: pressing("Ask again with `/summit source`.", follow),
};

function follow(press: Press, library: Library): Outcome | null {
  const { action, argument } = press;
  switch (action) {
    case "open":
      // A second button for the same passage has a mark of its own behind the address.
      return { kind: "new", reply: open(argument.replace(/#\d+$/, ""), true, library) };
    case "share":
      return { kind: "new", reply: open(argument, false, library) };
    case "move":
      return turned(press, (isPrivate) => open(argument, isPrivate, library));
    case "list":
      return turned(press, (isPrivate) => documentsReply(numberIn(argument), isPrivate, library));
    default:
      return null;
  }
}

function open(text: string, isPrivate: boolean, library: Library) {
  const address = addressIn(text, library);
  const passage = address === null ? null : library.passageAt(address);
  if (address === null || passage === null) throw unknownAddress(text, address, library);
  return passageReply(passage, address, isPrivate, library);
}

/**
 * The address meant by what was typed: an address wherever it stands, so that a whole citation, or a suggestion's
 * name instead of its value, does; a seed's short name; a document's title.
 */
function addressIn(text: string, library: Library): Address | null {
  const { documents } = library.corpus;
  const wanted = text.toLowerCase();
  const document = documents.find(
    ({ seed, title }) => seed.name.toLowerCase() === wanted || visible(title).toLowerCase() === wanted,
  );
  return document?.id ?? findAddress(text, library);
}

/** "3:121" and "003 121" are 003:121 as well, where there is no other seed 3. */
function findAddress(text: string, library: Library): Address | null {
  const match =
    /(?<seed>[\p{L}\p{N}.-]+)(?::\s*|\s+)0*(?<line>[1-9]\d{0,8})(?:\.(?<part>[1-9]\d*))?(?!\d)/u.exec(text);
  if (!match?.groups) return null;
  const { seed = "", line = "", part } = match.groups;
  const named =
    library.corpus.seeds.find(({ name }) => name === seed) ??
    library.corpus.seeds.find(({ name }) => isSameNumber(name, seed));
  return formatAddress(named?.name ?? seed, Number(line), Number(part ?? 1));
}

function isSameNumber(a: string, b: string): boolean {
  return /^\d+$/.test(a) && /^\d+$/.test(b) && Number(a) === Number(b);
}

function unknownAddress(text: string, address: Address | null, library: Library): UserError {
  const parts = address === null ? null : parseAddress(address);
  const near = parts ? nearest(parts.seed, parts.line, library) : [];
  const valid = near.length > 0 ? near : library.corpus.documents.slice(0, 3).map(({ id }) => id);
  const list = valid.map((one) => `\`${one}\``).join(", ");
  const given = truncate((address ?? text).replaceAll("`", ""), 60);
  const problem = parts
    ? `No passage begins at \`${given}\`.`
    : `\`${given}\` is no address; one looks like \`${valid[0]}\`.`;
  return new UserError(
    `${problem} The nearest ${near.length > 0 ? "passages begin" : "documents begin"} at ${list}.`,
  );
}

/** The addresses nearest to a line of a seed, in reading order; none when there is no such seed. */
function nearest(seed: string, line: number, library: Library): Address[] {
  const distance = (passage: Passage) => Math.abs(passage.line - line);
  return library.corpus.passages
    .filter((passage) => passage.seed.name === seed)
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, 3)
    .toSorted((a, b) => a.index - b.index)
    .map(({ address }) => address);
}

/** Documents for an empty box; then addresses that begin, and titles and headings that hold, what is typed. */
function suggest({ options }: Request, library: Library): Choice[] {
  const typed = visible(String(options["address"] ?? "")).toLowerCase();
  const { documents, passages } = library.corpus;
  const starts = documents.map(({ id, title }) => ({ address: id, title }));
  if (typed === "") return choices(starts);
  const lines = passages.map(({ address, text }) => ({ address, title: text }));
  const headings = passages
    .filter(({ kind }) => kind === "heading")
    .map(({ address, text }) => ({ address, title: text }));
  const byAddress = lines.filter(({ address }) => address.toLowerCase().startsWith(typed));
  const byTitle = [...starts, ...headings].filter(({ title }) =>
    visible(title).toLowerCase().includes(typed),
  );
  return choices([...byAddress, ...byTitle]);
}

function choices(places: readonly { address: Address; title: string }[]): Choice[] {
  const unique = new Map(places.map((place) => [place.address, place.title]));
  return [...unique].slice(0, MAX_CHOICES).map(([address, title]) => ({
    name: truncate(`${address} · ${visible(title)}`, MAX_CHOICE),
    value: address,
  }));
}
