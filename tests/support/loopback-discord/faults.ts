/** Groups of Discord's addresses. */
export type RouteName =
  | "gateway"
  | "application"
  | "commands"
  | "callback"
  | "webhook"
  | "messages"
  | "reading"
  | "direct";

/**
 * What goes wrong with a request.
 *
 * `accepted`: Discord does the work all the same, and only its answer is lost or wrong.
 */
export type Fault =
  | { readonly kind: "status"; readonly status: number; readonly body?: unknown; readonly accepted?: boolean }
  | { readonly kind: "rate limit"; readonly retryAfterMs: number }
  | { readonly kind: "drop"; readonly accepted?: boolean }
  | { readonly kind: "delay"; readonly delayMs: number };

/** The faults a test has ordered, used up one by one. */
export class Faults {
  readonly #ordered: { readonly route: RouteName; readonly fault: Fault }[] = [];

  /** The next so many requests to a route meet this fault. */
  order(route: RouteName, fault: Fault, times = 1): void {
    for (let count = 0; count < times; count += 1) this.#ordered.push({ route, fault });
  }

  /** The fault that a request meets, which is thereby used up; null for a request that goes well. */
  take(route: RouteName): Fault | null {
    const index = this.#ordered.findIndex((ordered) => ordered.route === route);
    return index < 0 ? null : (this.#ordered.splice(index, 1)[0]?.fault ?? null);
  }
}
