/** One thing wrong with a body: where (`embeds.0.title`), Discord's code for it, and its words. */
export interface Problem {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** An answer of Discord's that refuses a request. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;
  readonly body: Record<string, unknown>;

  constructor(status: number, code: number, message: string, details: Record<string, unknown> = {}) {
    super(message);
    this.status = status;
    this.body = { message, code, ...details };
  }
}

/** The refusals that routes give, with Discord's own codes. */
export const refusals = {
  unauthorized: () => new ApiError(401, 0, "401: Unauthorized"),
  notFound: () => new ApiError(404, 0, "404: Not Found"),
  missingAccess: () => new ApiError(403, 50001, "Missing Access"),
  missingPermissions: () => new ApiError(403, 50013, "Missing Permissions"),
  directClosed: () => new ApiError(403, 50007, "Cannot send messages to this user"),
  historyClosed: () => new ApiError(403, 160002, "Cannot reply without permission to read message history"),
  notOwnMessage: () => new ApiError(403, 50005, "Cannot edit a message authored by another user"),
  unknownGuild: () => new ApiError(404, 10004, "Unknown Guild"),
  unknownMessage: () => new ApiError(404, 10008, "Unknown Message"),
  unknownWebhook: () => new ApiError(404, 10015, "Unknown Webhook"),
  unknownInteraction: () => new ApiError(404, 10062, "Unknown interaction"),
  alreadyAcknowledged: () => new ApiError(400, 40060, "Interaction has already been acknowledged."),
  emptyMessage: () => new ApiError(400, 50006, "Cannot send an empty message"),
};

/** The refusal of a body, with each problem at its place as Discord nests them. */
export function invalidFormBody(problems: readonly Problem[]): ApiError {
  const errors: Record<string, unknown> = {};
  for (const { path, code, message } of problems) {
    const place = path.split(".").reduce(openPlace, errors);
    const known = place["_errors"];
    place["_errors"] = [...(Array.isArray(known) ? known : []), { code, message }];
  }
  return new ApiError(400, 50035, "Invalid Form Body", { errors });
}

function openPlace(place: Record<string, unknown>, key: string): Record<string, unknown> {
  const inner = place[key];
  if (isRecord(inner)) return inner;
  const opened: Record<string, unknown> = {};
  place[key] = opened;
  return opened;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
