import type { Reply, Row } from "../command.ts";
import { neutraliseLine } from "./neutralise.ts";

type Component = Row["components"][number];

/** A button, or one option of a menu: what a person can press by typing its label. */
export interface Pressable {
  /** On one line, without controls; never empty. */
  readonly label: string;
  readonly isDisabled: boolean;
  /** What pressing it does: open an address, or send an id, with the chosen value where it is a menu's. */
  readonly target: { readonly url: string } | { readonly customId: string; readonly value?: string } | null;
}

/** Everything under a reply that can be pressed, in reading order; labels may repeat. */
export function pressablesOf(reply: Reply): Pressable[] {
  return (reply.components ?? []).flatMap((row) => row.components.flatMap(pressablesIn));
}

/** A button is one thing to press, a menu as many as it has options; other menus ask for what a terminal lacks. */
export function pressablesIn(component: Component): Pressable[] {
  if (component.type === 2) return [buttonOf(component)];
  if (component.type !== 3) return [];
  return component.options.map((option) => ({
    label: neutraliseLine(option.label) || neutraliseLine(option.value) || "option",
    isDisabled: component.disabled ?? false,
    target: { customId: component.custom_id, value: option.value },
  }));
}

function buttonOf(button: Extract<Component, { type: 2 }>): Pressable {
  const label = "label" in button ? neutraliseLine(button.label ?? "") : "";
  const emoji = "emoji" in button ? neutraliseLine(button.emoji?.name ?? "") : "";
  return {
    label: label || emoji || "button",
    isDisabled: button.disabled ?? false,
    target: targetOf(button),
  };
}

function targetOf(button: Extract<Component, { type: 2 }>): Pressable["target"] {
  if ("url" in button) return { url: button.url };
  return "custom_id" in button ? { customId: button.custom_id } : null;
}
