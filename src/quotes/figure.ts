import type { Mention } from "./mention.ts";
import type { Speaker } from "./model.ts";

/** Somebody met in the documents, while they are read: it gathers names and roles. */
export class Figure {
  readonly kind: Speaker["kind"];
  readonly country: string | null;
  /** In lower case: “minister”, “ministry”. */
  readonly heads = new Set<string>();
  readonly isPlural: boolean;
  /** Of a country's government, by whatever name: “Moscow” too. */
  countryName: string | null = null;
  /** As a title, a role, a relation or a sentence about nobody else tells it. */
  gender: "female" | "male" | null = null;
  /** As a pronoun was read, which may have meant somebody else. */
  assumedGender: "female" | null = null;
  readonly #names = new Map<string, number>();
  readonly #roles = new Map<string, number>();
  readonly #documents = new Map<number, number>();

  constructor(kind: Speaker["kind"], country: string | null, isPlural: boolean) {
    this.kind = kind;
    this.country = country;
    this.isPlural = isPlural;
  }

  /** Takes up what a mention adds. */
  meet(mention: Mention, name: string, document: number): void {
    if (name !== "") this.#names.set(name, (this.#names.get(name) ?? 0) + 1);
    if (mention.head !== "") this.heads.add(mention.head);
    this.describe(mention.role);
    this.#documents.set(document, (this.#documents.get(document) ?? 0) + 1);
  }

  meetAs(name: string, document: number): void {
    this.#names.set(name, (this.#names.get(name) ?? 0) + 1);
    this.#documents.set(document, (this.#documents.get(document) ?? 0) + 1);
  }

  /** Takes up what a person is said to be; nothing for others, or for nothing said. */
  describe(role: string | null): void {
    if (this.kind !== "person" || role === null) return;
    const times = this.#roles.get(role) ?? 0;
    this.#roles.set(role, times + 1);
    if (times > 0) return;
    for (const word of role.toLowerCase().split(/[^\p{L}-]+/u)) this.heads.add(word);
  }

  /** How often a document names it. */
  timesIn(document: number): number {
    return this.#documents.get(document) ?? 0;
  }

  get names(): string[] {
    const names = new Set(this.#names.keys());
    if (this.countryName !== null) names.add(this.countryName);
    return [...names];
  }

  /** The fullest name; of a body the longest proper one; of a country its government or itself, not its capital. */
  get name(): string {
    if (this.countryName !== null)
      return this.names.find((name) => /government/i.test(name)) ?? this.countryName;
    const isProper = (name: string) => /^\p{Lu}/u.test(name);
    return (
      this.names.toSorted(
        (a, b) =>
          Number(isProper(b)) - Number(isProper(a)) ||
          b.split(" ").length - a.split(" ").length ||
          b.length - a.length,
      )[0] ?? ""
    );
  }

  /** The role met most often; a fuller one wins a tie. */
  get role(): string | null {
    const all = [...this.#roles].filter(([role]) => role.includes(" "));
    const roles = all.length > 0 ? all : [...this.#roles];
    return roles.toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
  }
}
