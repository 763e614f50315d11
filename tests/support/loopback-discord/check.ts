import type { Problem } from "./api-error.ts";

/** Collects what is wrong with a body. */
export class Check {
  readonly problems: Problem[] = [];

  /** Records a problem unless the condition holds. */
  that(holds: boolean, path: string, code: string, message: string): void {
    if (!holds) this.problems.push({ path, code, message });
  }

  /** A text of so many characters; a text left out passes unless it is required. */
  text(value: unknown, path: string, max: number, min = 0): void {
    if (value === undefined || value === null) {
      this.that(min === 0, path, "BASE_TYPE_REQUIRED", "This field is required");
      return;
    }
    this.that(typeof value === "string", path, "STRING_TYPE_CONVERT", "Must be a string.");
    const { length } = String(value);
    this.that(length <= max, path, "BASE_TYPE_MAX_LENGTH", `Must be ${max} or fewer in length.`);
    this.that(length >= min, path, "BASE_TYPE_MIN_LENGTH", `Must be ${min} or more in length.`);
  }

  /** A list of so many items; returns it, empty where it is left out. */
  list<T>(value: readonly T[] | null | undefined, path: string, max: number, min = 0): readonly T[] {
    const items = value ?? [];
    const isFitting = items.length >= min && items.length <= max;
    this.that(isFitting, path, "BASE_TYPE_BAD_LENGTH", `Must be between ${min} and ${max} in length.`);
    return items;
  }

  /** Values of which none may come twice. */
  unique(values: readonly unknown[], path: string, code: string, message: string): void {
    this.that(new Set(values).size === values.length, path, code, message);
  }
}
