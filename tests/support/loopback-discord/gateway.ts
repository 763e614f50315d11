import type { Server } from "node:http";
import { GatewayIntentBits } from "discord-api-types/v10";
import { type WebSocket, WebSocketServer } from "ws";
import { APPLICATION_ID, BOT_USER, GUILD_ID } from "./identities.ts";
import { snowflake } from "./snowflake.ts";

/** What the gateway is set up with. */
export interface GatewaySettings {
  readonly token: string;
  readonly heartbeatIntervalMs: number;
  /** Where a session is to be resumed. */
  readonly url: () => string;
}

interface Session {
  readonly id: string;
  readonly intents: number;
  readonly events: { readonly s: number; readonly t: string; readonly d: unknown }[];
  socket: WebSocket | null;
}

/** Intents that are granted to nobody here. */
const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

interface Packet {
  readonly op: number;
  readonly d: unknown;
}

/** Discord's gateway v10, JSON, uncompressed (https://docs.discord.com/developers/events/gateway). */
export class Gateway {
  /** Identifies and resumes so far, in order. */
  readonly log: ("identify" | "resume")[] = [];
  /** Faults: a close code for every identify, and heartbeats that nobody acknowledges. */
  identifyCloseCode: number | null = null;
  ignoresHeartbeats = false;
  readonly #settings: GatewaySettings;
  readonly #server = new WebSocketServer({ noServer: true });
  #session: Session | null = null;

  constructor(http: Server, settings: GatewaySettings) {
    this.#settings = settings;
    http.on("upgrade", (request, socket, head) => {
      this.#server.handleUpgrade(request, socket, head, (webSocket) => this.#open(webSocket));
    });
  }

  /** Whether the bot is connected and may be sent events. */
  get isConnected(): boolean {
    return this.#session?.socket != null;
  }

  /** The intents that the bot identified with last. */
  get intents(): number | null {
    return this.#session?.intents ?? null;
  }

  /** Sends an event where the bot has asked for events of its kind. */
  dispatchIfIntended(intent: GatewayIntentBits, name: string, data: unknown): void {
    if (((this.intents ?? 0) & intent) !== 0) this.dispatch(name, data);
  }

  /** Sends an event, at once or when the session is resumed. */
  dispatch(name: string, data: unknown): void {
    const session = this.#session;
    if (!session) throw new Error("The bot has not identified itself at the loopback's gateway.");
    const event = { s: session.events.length + 1, t: name, d: data };
    session.events.push(event);
    session.socket?.send(JSON.stringify({ op: 0, ...event }));
  }

  /** Closes the connection with a code; 1006 tears it down without a close frame. */
  close(code: number): void {
    const socket = this.#session?.socket;
    this.#detach(socket ?? null);
    if (code === 1006) socket?.terminate();
    else socket?.close(code);
  }

  /** Asks the bot to reconnect and resume (op 7). */
  askToReconnect(): void {
    this.#send(this.#session?.socket, { op: 7, d: null });
  }

  /** Tells the bot that its session is invalid (op 9); what cannot be resumed is forgotten. */
  invalidateSession({ resumable }: { resumable: boolean }): void {
    const socket = this.#session?.socket;
    if (!resumable) this.#session = null;
    this.#send(socket, { op: 9, d: resumable });
  }

  /** Ends every connection. */
  stop(): void {
    for (const socket of this.#server.clients) socket.terminate();
    this.#session = null;
  }

  #open(socket: WebSocket): void {
    socket.on("message", (raw) => this.#receive(socket, JSON.parse(String(raw))));
    socket.on("close", () => this.#detach(socket));
    this.#send(socket, { op: 10, d: { heartbeat_interval: this.#settings.heartbeatIntervalMs } });
  }

  #receive(socket: WebSocket, { op, d }: Packet): void {
    switch (op) {
      case 1:
        if (!this.ignoresHeartbeats) this.#send(socket, { op: 11, d: null });
        break;
      case 2:
        this.#identify(socket, d as { token: string; intents: number });
        break;
      case 6:
        this.#resume(socket, d as { token: string; session_id: string; seq: number });
        break;
      default:
    }
  }

  #identify(socket: WebSocket, { token, intents }: { token: string; intents: number }): void {
    this.log.push("identify");
    const refusal = (intents & PRIVILEGED) === 0 ? null : 4014;
    const code = token === this.#settings.token ? (this.identifyCloseCode ?? refusal) : 4004;
    if (code !== null) {
      socket.close(code);
      return;
    }
    this.#session = { id: snowflake(), intents, events: [], socket };
    this.dispatch("READY", {
      v: 10,
      user: BOT_USER,
      guilds: [{ id: GUILD_ID, unavailable: true }],
      session_id: this.#session.id,
      resume_gateway_url: this.#settings.url(),
      shard: [0, 1],
      application: { id: APPLICATION_ID, flags: 0 },
    });
  }

  #resume(socket: WebSocket, { token, session_id, seq }: { token: string; session_id: string; seq: number }) {
    this.log.push("resume");
    const session = this.#session;
    if (token !== this.#settings.token) return socket.close(4004);
    if (this.identifyCloseCode !== null) return socket.close(this.identifyCloseCode);
    if (!session || session.id !== session_id) return this.#send(socket, { op: 9, d: false });
    session.socket = socket;
    for (const event of session.events.slice(seq)) this.#send(socket, { op: 0, ...event });
    this.dispatch("RESUMED", {});
  }

  #detach(socket: WebSocket | null): void {
    if (socket && this.#session?.socket === socket) this.#session.socket = null;
  }

  #send(socket: WebSocket | null | undefined, packet: Record<string, unknown>): void {
    socket?.send(JSON.stringify(packet));
  }
}
