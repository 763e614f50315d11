import type { IncomingMessage, ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { ApiError, refusals } from "./api-error.ts";
import type { Fault, Faults } from "./faults.ts";
import { readMultipart } from "./multipart.ts";
import { type Route, routes, type World } from "./routes.ts";

/** A request as it came in. */
export interface RecordedRequest {
  readonly method: string;
  /** Without `/v10` and without the query. */
  readonly path: string;
  readonly body: unknown;
}

/** What requests are answered from. */
export interface RestSettings {
  readonly token: string;
  readonly world: World;
  readonly faults: Faults;
  /** Every request, in order of arrival. */
  readonly requests: RecordedRequest[];
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** Answers one request as Discord's REST v10 does, or as the next ordered fault has it. */
export async function answerRequest(
  incoming: IncomingMessage,
  response: ServerResponse,
  settings: RestSettings,
): Promise<void> {
  const url = new URL(incoming.url ?? "/", "http://loopback");
  const path = url.pathname.replace(/^\/v10(?=\/)/, "");
  const body = await bodyOf(incoming);
  const method = incoming.method ?? "GET";
  settings.requests.push({ method, path, body });
  const found = findRoute(method, path);
  const fault = found && settings.faults.take(found.route.name);
  const work = () =>
    answerOf(found, incoming, { world: settings.world, query: url.searchParams, body }, settings);
  if (fault) await answerWithFault(fault, work, response);
  else send(response, work());
}

/** JSON, alone or with files. */
async function bodyOf(incoming: IncomingMessage): Promise<unknown> {
  const raw = await buffer(incoming);
  const type = incoming.headers["content-type"] ?? "";
  if (type.startsWith("multipart/form-data")) return readMultipart(raw, type);
  return raw.length === 0 ? undefined : JSON.parse(raw.toString());
}

async function answerWithFault(fault: Fault, work: () => Answer, response: ServerResponse): Promise<void> {
  switch (fault.kind) {
    case "delay":
      await sleep(fault.delayMs);
      send(response, work());
      break;
    case "drop":
      if (fault.accepted) work();
      response.socket?.destroy();
      break;
    case "rate limit":
      send(response, rateLimited(fault.retryAfterMs));
      break;
    case "status":
      if (fault.accepted) work();
      send(response, { status: fault.status, body: fault.body ?? { message: "ordered fault", code: 0 } });
  }
}

function findRoute(method: string, path: string): { route: Route; params: Record<string, string> } | null {
  for (const route of routes) {
    const params = route.method === method ? matchPath(route.path, path) : null;
    if (params) return { route, params };
  }
  return null;
}

function matchPath(pattern: string, path: string): Record<string, string> | null {
  const names = pattern.split("/");
  const parts = path.split("/");
  if (names.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const part = decodeURIComponent(parts[index] ?? "");
    if (name.startsWith(":")) params[name.slice(1)] = part;
    else if (name !== part) return null;
  }
  return params;
}

function answerOf(
  found: ReturnType<typeof findRoute>,
  incoming: IncomingMessage,
  request: { world: World; query: URLSearchParams; body: unknown },
  { token }: RestSettings,
): Answer {
  try {
    if (!found) throw refusals.notFound();
    const isAllowed = !found.route.needsToken || incoming.headers.authorization === `Bot ${token}`;
    if (!isAllowed) throw refusals.unauthorized();
    const body = found.route.run({ ...request, params: found.params });
    return body === undefined ? { status: 204 } : { status: 200, body };
  } catch (error) {
    if (error instanceof ApiError) return { status: error.status, body: error.body };
    throw error;
  }
}

function rateLimited(retryAfterMs: number): Answer {
  const seconds = retryAfterMs / 1000;
  return {
    status: 429,
    body: { message: "You are being rate limited.", retry_after: seconds, global: false },
    headers: { "retry-after": String(seconds), "x-ratelimit-scope": "user" },
  };
}

/** A bucket that is never used up, as discord.js reads it from every answer. */
const BUCKET = {
  "x-ratelimit-bucket": "loopback",
  "x-ratelimit-limit": "1000",
  "x-ratelimit-remaining": "999",
  "x-ratelimit-reset-after": "1",
};

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  if (body === undefined) {
    response.writeHead(status, { ...BUCKET, ...headers }).end();
    return;
  }
  const json = JSON.stringify(body);
  response.writeHead(status, { "content-type": "application/json", ...BUCKET, ...headers }).end(json);
}
