import { ApplicationCommandOptionType } from "discord-api-types/v10";
import { chartOf } from "../src/chart/chart-shelf.ts";
import type { Command, Outcome, Press, Reply } from "../src/command.ts";
import { UserError } from "../src/errors.ts";
import type { Library } from "../src/library.ts";
import { tariffsReply } from "../src/reply/tariffs.ts";
import { tariffsChartReply } from "../src/reply/tariffs-chart.ts";
import { readPlace, SIDE_CHOICES, type TariffsPlace } from "../src/reply/tariffs-place.ts";
import { tariffSourcesReply } from "../src/reply/tariffs-sources.ts";
import { localized, privateOption } from "./localized.ts";
import { pressing, turned } from "./presses.ts";

const OVERVIEW: TariffsPlace = { side: null, first: 0 };
const CHOICE_NAMES: Readonly<Record<(typeof SIDE_CHOICES)[number], string>> = {
  "us-on-china": "US on China",
  "china-on-us": "China on US",
  others: "Others",
};

/** `/summit tariffs`: what the tariffs are by the documents, and how it came to that. */
export const tariffs: Command = {
  definition: {
    ...localized(
      "tariffs",
      "What are the tariffs, and how did it get here? Step by step, each with its source",
    ),
    type: ApplicationCommandOptionType.Subcommand,
    options: [
      {
        ...localized("side", "Whose measures; leave it out for an overview"),
        type: ApplicationCommandOptionType.String,
        choices: SIDE_CHOICES.map((value) => ({ name: CHOICE_NAMES[value], value })),
      },
      privateOption,
    ],
  },
  run: ({ options, isPrivate }, library) => {
    const typed = String(options["side"] ?? "").toLowerCase();
    const place = typed === "" ? OVERVIEW : readPlace(typed, library.tariffs().ledger);
    if (place === null) {
      throw new UserError(`A side is one of ${SIDE_CHOICES.map((choice) => `\`${choice}\``).join(", ")}.`);
    }
    return answer(place, isPrivate, library);
  },
  press: pressing("Ask again with `/summit tariffs`.", follow),
};

/** The chart that the reply's button leads to is drawn from now on. */
function answer(place: TariffsPlace, isPrivate: boolean, library: Library): Reply {
  const hasChart = chartOf(library.tariffs().ledger, library.reachesTo).kind !== "none";
  return tariffsReply(place, { isPrivate, hasChart }, library);
}

function follow(press: Press, library: Library): Outcome | null {
  const { action, argument } = press;
  const { ledger } = library.tariffs();
  const chart = (isPrivate: boolean) =>
    tariffsChartReply(chartOf(ledger, library.reachesTo), isPrivate, library);
  const [, page = "0", rest = ""] = /^(\d{1,6})\/(.*)$/.exec(argument) ?? [];
  const place = readPlace(action === "quotes" ? rest : argument, ledger);
  if (place === null) return null;
  switch (action) {
    case "side":
    case "page":
      return turned(press, (isPrivate) => answer(place, isPrivate, library));
    case "share":
      return { kind: "new", reply: answer(place, false, library) };
    case "chart":
      return { kind: "new", reply: chart(true) };
    case "share-chart":
      return { kind: "new", reply: chart(false) };
    case "sources":
      return { kind: "new", reply: tariffSourcesReply(place, 0, library) };
    case "quotes":
      return turned(press, () => tariffSourcesReply(place, Number(page), library));
    default:
      return null;
  }
}
