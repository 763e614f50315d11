import type { APIEmbed } from "discord-api-types/v10";
import type { ChartState } from "../chart/chart-shelf.ts";
import type { Reply, ReplyFile } from "../command.ts";
import type { Library } from "../library.ts";
import { COLOR } from "./color.ts";
import { button, buttonRow } from "./components.ts";
import { footer } from "./footer.ts";
import { escapeMarkdown } from "./markdown.ts";

const TITLE = "Tariff rates, as the documents report them";
const FILE_NAME = "tariffs.png";

/** The chart; where it is not there yet or cannot be drawn, says so, and then always in private. */
export function tariffsChartReply(state: ChartState, isPrivate: boolean, library: Library): Reply {
  const embed: APIEmbed = { title: TITLE, color: COLOR.tariffs, footer: footer(library) };
  const sentence = (description: string): Reply => ({
    embeds: [{ ...embed, color: COLOR.nothing, description }],
    private: true,
  });
  switch (state.kind) {
    case "none":
      return sentence("Too few rates are told in these documents to draw a chart.");
    case "drawing":
      return sentence("The chart is being drawn; press Chart again in a few seconds.");
    case "failed":
      return sentence(`The chart cannot be drawn here. In words: ${escapeMarkdown(state.description)}`);
    case "ready": {
      const { png, description } = state.chart;
      const file: ReplyFile = { name: FILE_NAME, contentType: "image/png", data: png, description };
      const components = buttonRow(
        isPrivate
          ? button("Share", { command: "tariffs", action: "share-chart", argument: "all/0" })
          : button("Delete", { command: "tariffs", action: "delete" }, true),
      );
      const picture = { ...embed, image: { url: `attachment://${FILE_NAME}` } };
      return { embeds: [picture], components, files: [file], private: isPrivate };
    }
  }
}
