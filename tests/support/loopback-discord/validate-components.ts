import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from "discord-api-types/v10";
import type { Check } from "./check.ts";

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** Checks rows of buttons and menus (https://docs.discord.com/developers/components/reference). */
export function checkComponents(rows: readonly Row[] | null | undefined, check: Check): void {
  const all = check.list(rows, "components", 5);
  all.forEach((row, index) => {
    checkRow(row, `components.${index}`, check);
  });
  const ids = all.flatMap((row) => row.components ?? []).flatMap(customIdOf);
  check.unique(
    ids,
    "components",
    "COMPONENT_CUSTOM_ID_DUPLICATED",
    "Component custom id cannot be duplicated",
  );
}

/** The `custom_id` of a component, where it has one. */
function customIdOf(component: APIComponentInMessageActionRow): string[] {
  return "custom_id" in component && component.custom_id !== undefined ? [component.custom_id] : [];
}

function checkRow(row: Row, path: string, check: Check): void {
  const isRow = row.type === ComponentType.ActionRow;
  check.that(isRow, `${path}.type`, "UNION_TYPE_CHOICES", "Value of field 'type' must be one of (1,).");
  if (!isRow) return;
  const components = check.list(row.components, `${path}.components`, 5, 1);
  const hasMenu = components.some(({ type }) => type !== ComponentType.Button);
  const isAlone = !hasMenu || components.length === 1;
  check.that(isAlone, path, "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "A menu takes a whole row.");
  components.forEach((component, index) => {
    checkComponent(component, `${path}.components.${index}`, check);
  });
}

function checkComponent(component: APIComponentInMessageActionRow, path: string, check: Check): void {
  switch (component.type) {
    case ComponentType.Button:
      checkButton(component, path, check);
      break;
    case ComponentType.StringSelect:
      checkMenu(component, path, check);
      break;
    default:
      check.text(component.custom_id, `${path}.custom_id`, 100, 1);
  }
}

function checkButton(button: APIButtonComponent, path: string, check: Check): void {
  if (button.style === ButtonStyle.Premium) return;
  check.text(button.label, `${path}.label`, 80);
  const isShown = Boolean(button.label ?? button.emoji);
  check.that(isShown, path, "BUTTON_COMPONENT_MISSING_LABEL_OR_EMOJI", "A label or an emoji is required");
  if (button.style === ButtonStyle.Link) {
    check.text(button.url, `${path}.url`, 512, 1);
    check.that(
      customIdOf(button).length === 0,
      path,
      "BUTTON_COMPONENT_CUSTOM_ID_ON_LINK",
      "A link has no id",
    );
    return;
  }
  check.text(button.custom_id, `${path}.custom_id`, 100, 1);
  check.that([1, 2, 3, 4].includes(button.style), `${path}.style`, "BASE_TYPE_CHOICES", "Unknown style");
}

function checkMenu(menu: APIStringSelectComponent, path: string, check: Check): void {
  check.text(menu.custom_id, `${path}.custom_id`, 100, 1);
  check.text(menu.placeholder, `${path}.placeholder`, 150);
  const options = check.list(menu.options, `${path}.options`, 25, 1);
  options.forEach((option, index) => {
    check.text(option.label, `${path}.options.${index}.label`, 100, 1);
    check.text(option.value, `${path}.options.${index}.value`, 100, 1);
    check.text(option.description, `${path}.options.${index}.description`, 100);
  });
  const values = options.map((option) => option.value);
  check.unique(values, `${path}.options`, "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "A value comes twice");
}
