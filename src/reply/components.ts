import type { APIButtonComponentWithCustomId, APIStringSelectComponent } from "discord-api-types/v10";
import type { Row } from "../command.ts";
import { ButtonStyle, ComponentType } from "../discord-api.ts";
import { truncate } from "../text/truncate.ts";
import { visible } from "../text/visible.ts";
import { MAX_CUSTOM_ID, MAX_OPTION_LABEL, MAX_OPTIONS } from "./limits.ts";

/** What a component's press asks: kept whole in its `custom_id`, `command:action:argument`. */
interface Target {
  readonly command: string;
  readonly action: string;
  readonly argument?: string;
}

/** An entry of a menu: what it says, and the argument that choosing it sends. */
export interface MenuEntry {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
}

/** A grey button; `danger` makes it red. */
export function button(label: string, target: Target, danger = false): APIButtonComponentWithCustomId {
  const style = danger ? ButtonStyle.Danger : ButtonStyle.Secondary;
  return { type: ComponentType.Button, style, label, custom_id: customId(target) };
}

/** A row of up to five buttons; none makes no row. */
export function buttonRow(...buttons: APIButtonComponentWithCustomId[]): Row[] {
  return buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: buttons }];
}

/** A row with one menu, of the first 25 entries with different values; none makes no row. */
export function menuRow(placeholder: string, target: Target, entries: readonly MenuEntry[]): Row[] {
  const options = entries
    .filter((entry, i) => entries.findIndex((other) => other.value === entry.value) === i)
    .slice(0, MAX_OPTIONS)
    .map(({ label, value, description }) => ({
      label: truncate(visible(label), MAX_OPTION_LABEL) || value,
      value,
      ...(description ? { description: truncate(visible(description), MAX_OPTION_LABEL) } : {}),
    }));
  if (options.length === 0) return [];
  const menu: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: customId(target),
    placeholder,
    options,
  };
  return [{ type: ComponentType.ActionRow, components: [menu] }];
}

function customId({ command, action, argument = "" }: Target): string {
  const id = `${command}:${action}:${argument}`;
  if (id.length > MAX_CUSTOM_ID) throw new Error(`The custom_id ${id} is longer than Discord allows`);
  return id;
}
