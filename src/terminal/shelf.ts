import type { Command, Request } from "../command.ts";
import type { Library } from "../library.ts";

/** What the desk answers from. */
export interface Shelf {
  readonly commands: readonly Command[];
  readonly library: Library;
  /** Who would see a reply where the asker does not choose. Left out: everybody. */
  readonly visibility?: "public" | "private";
}

/** A request as typed; who may see the reply is not decided yet. */
export type TypedRequest = Omit<Request, "isPrivate">;

/** The request with who may see its reply: the asker's `private` option decides, else the operator's setting. */
export function requestOf(typed: TypedRequest, { visibility }: Shelf): Request {
  const chosen = typed.options["private"];
  return { ...typed, isPrivate: typeof chosen === "boolean" ? chosen : visibility === "private" };
}
