import type { APIEmbed } from "discord-api-types/v10";
import type { Reply, Row } from "../command.ts";
import type { Library } from "../library.ts";
import type { Ledger, LedgerSide } from "../tariffs/ledger-model.ts";
import { truncate } from "../text/truncate.ts";
import { visible } from "../text/visible.ts";
import { COLOR } from "./color.ts";
import { button, buttonRow, menuRow } from "./components.ts";
import { formatDate } from "./date.ts";
import { footer } from "./footer.ts";
import { escapeMarkdown } from "./markdown.ts";
import type { Entry } from "./tariffs-entries.ts";
import { overviewPage, sidePage, type TariffsPage } from "./tariffs-page.ts";
import { type TariffsPlace, writePlace } from "./tariffs-place.ts";
import { sideName } from "./tariffs-words.ts";

const NAME = "tariffs";
const LONGEST_LABEL = 40;

/** What a reply depends on besides its place. */
interface Shown {
  readonly isPrivate: boolean;
  /** Whether there is a chart to be looked at. */
  readonly hasChart: boolean;
}

/** One page of the ledger: an overview of both directions, or a side's steps from `first` on. */
export function tariffsReply(place: TariffsPlace, shown: Shown, library: Library): Reply {
  const { ledger } = library.tariffs();
  if (ledger.rows.length === 0) return noTariffsReply(library);
  const page = pageAt(place, ledger);
  const embed: APIEmbed = {
    title: place.side === null ? "Tariffs, as the documents report them" : titleOf(place.side),
    color: COLOR.tariffs,
    description: [
      ...page.sections.map((section) => sectionText(section, page)),
      ...closing(place, page, library),
    ].join("\n\n"),
    footer: footer(library, coverOf(place, page)),
  };
  return { embeds: [embed], components: componentsOf(place, page, shown, ledger), private: shown.isPrivate };
}

/** What the reply at a place shows. */
export function pageAt({ side, first }: TariffsPlace, ledger: Ledger): TariffsPage {
  return side === null ? overviewPage(ledger) : sidePage(side, first, ledger);
}

function noTariffsReply(library: Library): Reply {
  const embed: APIEmbed = {
    title: "Tariffs",
    color: COLOR.nothing,
    description: "**No tariff or other trade measure is told of in these documents.**",
    footer: footer(library),
  };
  return { embeds: [embed], private: true };
}

function titleOf(side: LedgerSide): string {
  return escapeMarkdown(`Tariffs and trade measures: ${sideName(side)}`);
}

function sectionText({ level, steps }: TariffsPage["sections"][number], { numberOf }: TariffsPage): string {
  const write = (entry: Entry) => entry.write(numberOf);
  const lines = steps.length > 0 ? steps.map(write) : ["- Nothing more is told of it here."];
  return [write(level), ...lines].join("\n");
}

/** Where the documents differ, and how far they reach. */
function closing({ side }: TariffsPlace, page: TariffsPage, library: Library): string[] {
  const differing = page.disagreements.map((entry) => entry.write(page.numberOf));
  const reach = library.reachesTo === null ? "" : ` They reach to ${formatDate(library.reachesTo)}.`;
  const more =
    side === null && page.last < page.total ? [`${page.total - page.last} more steps: choose a side.`] : [];
  const words = `-# Each line is what documents report, not what is in force.${reach}`;
  return [
    ...(differing.length > 0 ? [["**Where the documents differ**", ...differing].join("\n")] : []),
    [words, ...more].join(" "),
  ];
}

function coverOf({ side }: TariffsPlace, { first, last, total }: TariffsPage): string | undefined {
  return side === null || last - first === total ? undefined : `${first + 1}–${last} of ${total} lines`;
}

function componentsOf(place: TariffsPlace, page: TariffsPage, shown: Shown, ledger: Ledger): Row[] {
  return [...sideButtons(place, ledger), ...pageButtons(place, page, shown, ledger), ...sourceMenu(page)];
}

function sideButtons({ side }: TariffsPlace, ledger: Ledger): Row[] {
  const to = (label: string, chosen: LedgerSide | null) =>
    button(truncate(visible(label), LONGEST_LABEL), {
      command: NAME,
      action: "side",
      argument: writePlace({ side: chosen, first: 0 }, ledger),
    });
  const others = ledger.sides.filter((one) => one !== side && one.rows.length > 0);
  return buttonRow(
    ...(side === null ? [] : [to("Overview", null)]),
    ...others.map((one) => to(sideName(one), one)),
  );
}

function pageButtons(place: TariffsPlace, page: TariffsPage, shown: Shown, ledger: Ledger): Row[] {
  const at = (label: string, action: string, first = page.first) =>
    button(label, { command: NAME, action, argument: writePlace({ ...place, first }, ledger) });
  return buttonRow(
    ...(page.before === null ? [] : [at("Back", "page", page.before)]),
    ...(page.after === null ? [] : [at("More", "page", page.after)]),
    ...(page.sources.length === 0 ? [] : [at("Sources", "sources")]),
    ...(shown.hasChart ? [at("Chart", "chart")] : []),
    shown.isPrivate ? at("Share", "share") : button("Delete", { command: NAME, action: "delete" }, true),
  );
}

/** Each number opens the text around its sentence. */
function sourceMenu({ sources }: TariffsPage): Row[] {
  const entries = sources.map(({ number, citation: { event } }) => ({
    label: `[${number}] ${event.passage.address}`,
    // Two sentences may stand in one passage, but no two entries may have the same value.
    value: `${event.passage.address}#${number}`,
    description: event.passage.text.slice(event.span.start, Math.min(event.span.end, event.span.start + 300)),
  }));
  return menuRow("Open a source", { command: "source", action: "open" }, entries);
}
