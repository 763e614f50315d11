import type { APIEmbed } from "discord-api-types/v10";
import type { Reply } from "../command.ts";
import type { Library } from "../library.ts";
import { cite } from "./citation.ts";
import { COLOR } from "./color.ts";
import { button, buttonRow } from "./components.ts";
import { footer } from "./footer.ts";
import { proven } from "./proven.ts";
import { quote } from "./quotation.ts";
import { pageAt } from "./tariffs.ts";
import type { NumberedSource } from "./tariffs-page.ts";
import { type TariffsPlace, writePlace } from "./tariffs-place.ts";

const PAGE_SIZE = 4;
const ROOM = 560;

/** The sentences behind the numbers of a page, word for word; for the presser alone. */
export function tariffSourcesReply(place: TariffsPlace, first: number, library: Library): Reply {
  const { ledger } = library.tariffs();
  const { sources } = pageAt(place, ledger);
  const lastStart = Math.floor(Math.max(0, sources.length - 1) / PAGE_SIZE) * PAGE_SIZE;
  const start = Math.min(Math.max(first, 0), lastStart);
  const shown = sources.slice(start, start + PAGE_SIZE);
  const covers = `${start + 1}–${start + shown.length} of ${sources.length} sources`;
  const embed: APIEmbed = {
    title: "Tariffs: the sentences behind the numbers",
    color: COLOR.tariffs,
    description: shown.map((source) => sourceBlock(source, library)).join("\n\n") || "Nothing is cited here.",
    footer: footer(library, sources.length > PAGE_SIZE ? covers : undefined),
  };
  const turn = (label: string, to: number) =>
    button(label, { command: "tariffs", action: "quotes", argument: `${to}/${writePlace(place, ledger)}` });
  const components = buttonRow(
    ...(start > 0 ? [turn("Back", start - PAGE_SIZE)] : []),
    ...(start + PAGE_SIZE < sources.length ? [turn("More", start + PAGE_SIZE)] : []),
  );
  return { embeds: [embed], components, private: true };
}

function sourceBlock({ number, citation }: NumberedSource, library: Library): string {
  const { passage, span } = citation.event;
  proven({ passage, span, matches: [] });
  return [
    quote({ text: passage.text, span, room: ROOM, isWhole: true }),
    cite(number, passage, library.documentOf(passage)),
  ].join("\n");
}
