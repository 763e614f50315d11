import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import {
  type APIApplicationCommandOptionChoice,
  ComponentType,
  InteractionType,
} from "discord-api-types/v10";
import { CommandStore } from "./command-store.ts";
import { Faults } from "./faults.ts";
import { Gateway } from "./gateway.ts";
import { newChannelId, newUserId } from "./identities.ts";
import { InteractionLedger, type RecordedReply } from "./interaction-ledger.ts";
import { MessageStore, messageJson, type StoredMessage } from "./message-store.ts";
import { channelOf, interactionJson, menuData, type Place, slashData } from "./payloads.ts";
import { People, type Said } from "./people.ts";
import { Permissions } from "./permissions.ts";
import { answerRequest, type RecordedRequest } from "./rest-server.ts";

/** How a loopback is set up; everything but the token has Discord's own value. */
export interface LoopbackSettings {
  readonly token: string;
  readonly answerWithinMs?: number;
  readonly heartbeatIntervalMs?: number;
  /** How long `slash`, `press` … wait for an answer before they reject. */
  readonly patienceMs?: number;
}

type Options = Readonly<Record<string, string | boolean>>;

/**
 * Discord on 127.0.0.1: its REST v10 and its gateway v10 over real sockets, checking what a bot sends as
 * Discord does, with the people's side as methods (`slash`, `press` …) and with faults to order.
 */
export class LoopbackDiscord {
  readonly commands = new CommandStore();
  readonly messages = new MessageStore();
  readonly faults = new Faults();
  readonly permissions = new Permissions();
  readonly people: People;
  readonly requests: RecordedRequest[] = [];
  readonly gateway: Gateway;
  readonly #interactions: InteractionLedger;
  readonly #http: Server;
  readonly #patienceMs: number;
  #port = 0;

  private constructor({
    token,
    answerWithinMs = 3000,
    heartbeatIntervalMs = 41_250,
    patienceMs = 5000,
  }: LoopbackSettings) {
    this.#patienceMs = patienceMs;
    this.#interactions = new InteractionLedger(this.messages, answerWithinMs);
    const gatewayUrl = () => `ws://127.0.0.1:${this.#port}/`;
    const world = {
      commands: this.commands,
      messages: this.messages,
      interactions: this.#interactions,
      permissions: this.permissions,
      people: () => this.people,
      gateway: () => this.gateway,
      gatewayUrl,
    };
    const settings = { token, world, faults: this.faults, requests: this.requests };
    this.#http = createServer((request, response) => void answerRequest(request, response, settings));
    this.gateway = new Gateway(this.#http, { token, heartbeatIntervalMs, url: gatewayUrl });
    this.people = new People(this.gateway);
  }

  /** Starts on a free port. */
  static async start(settings: LoopbackSettings): Promise<LoopbackDiscord> {
    const loopback = new LoopbackDiscord(settings);
    await loopback.goOnline();
    return loopback;
  }

  /** What DISCORD_API_BASE_URL is to be. */
  get apiBaseUrl(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Refuses every connection from now on, and ends those there are. */
  async goOffline(): Promise<void> {
    this.gateway.stop();
    const closed = new Promise<void>((resolve) => this.#http.close(() => resolve()));
    this.#http.closeAllConnections();
    await closed;
  }

  /** Takes connections, on the same port as before. */
  async goOnline(): Promise<void> {
    await new Promise<void>((resolve) => this.#http.listen(this.#port, "127.0.0.1", resolve));
    this.#port = (this.#http.address() as AddressInfo).port;
  }

  /** Ends every connection and the server. */
  async stop(): Promise<void> {
    if (this.#http.listening) await this.goOffline();
  }

  /** Somebody uses `/summit <subcommand>`. Rejects when no first answer comes. */
  slash(
    subcommand: string,
    options: Options = {},
    place: Partial<Place> = {},
    command = "summit",
  ): Promise<RecordedReply> {
    const data = slashData(command, subcommand, options);
    return this.#send(InteractionType.ApplicationCommand, data, place);
  }

  /** Somebody types into an option of `/summit <subcommand>`; the suggestions shown. */
  async autocomplete(subcommand: string, focused: string, typed: string, options: Options = {}) {
    const data = slashData("summit", subcommand, { ...options, [focused]: typed }, focused);
    const reply = await this.#send(InteractionType.ApplicationCommandAutocomplete, data, {});
    const choices: readonly APIApplicationCommandOptionChoice[] = reply.data?.choices ?? [];
    return choices;
  }

  /** Somebody uses an entry of a message's menu, on a message with this text, or on one that was said. */
  messageMenu(name: string, on: string | Said, given: Partial<Place> = {}): Promise<RecordedReply> {
    const isSaid = typeof on !== "string";
    const place = isSaid ? { ...given, channelId: on.channelId } : given;
    const data = menuData(name, isSaid ? on.content : on, placeOf(place), isSaid ? on.id : undefined);
    return this.#send(InteractionType.ApplicationCommand, data, place);
  }

  /** The asker, unless somebody else is given, presses a button or chooses `values` in a menu, by its `custom_id`. */
  press(
    pressed: StoredMessage | null,
    customId: string,
    { values, ...given }: Partial<Place> & { readonly values?: readonly string[] } = {},
  ): Promise<RecordedReply> {
    if (!pressed) throw new Error("There is no message whose button could be pressed.");
    const { askerId, channelId } = pressed;
    const place = { channelId, ...(askerId === null ? {} : { userId: askerId }), ...given };
    const kind = values ? ComponentType.StringSelect : ComponentType.Button;
    const data = { custom_id: customId, component_type: kind, id: 2, ...(values ? { values } : {}) };
    return this.#send(InteractionType.MessageComponent, data, place, pressed);
  }

  /** Waits until something holds, looking every few milliseconds. */
  async until(holds: () => boolean, what: string): Promise<void> {
    const deadline = Date.now() + this.#patienceMs;
    while (!holds()) {
      if (Date.now() > deadline) throw new Error(`The loopback waited in vain: ${what}.`);
      await sleep(5);
    }
  }

  async #send(
    type: InteractionType,
    data: Record<string, unknown>,
    given: Partial<Place>,
    pressed: StoredMessage | null = null,
  ): Promise<RecordedReply> {
    const place = placeOf(given);
    const payload = interactionJson(type, data, place);
    const { id, token } = payload;
    const sentAt = Date.now();
    const answered = new Promise<RecordedReply>((onReply, reject) => {
      const timer = setTimeout(() => reject(new Error("The bot did not respond.")), this.#patienceMs);
      const settle = (reply: RecordedReply) => {
        clearTimeout(timer);
        onReply(reply);
      };
      const sender = { userId: place.userId, ...channelOf(place) };
      this.#interactions.add({ id, token, type, pressed, sentAt, reply: null, onReply: settle, ...sender });
    });
    this.gateway.dispatch("INTERACTION_CREATE", {
      ...payload,
      ...(pressed ? { message: messageJson(pressed) } : {}),
    });
    return answered;
  }
}

/** The `custom_id` of the button with this label. */
export function customIdByLabel(message: StoredMessage | null, label: string): string {
  const components = (message?.body.components ?? []).flatMap((row) => row.components);
  for (const component of components) {
    const isMeant = "label" in component && component.label?.includes(label);
    if (isMeant && "custom_id" in component && component.custom_id) return component.custom_id;
  }
  const labels = components.map((component) => ("label" in component ? component.label : "a menu"));
  throw new Error(`No button is labelled ${label}; there are: ${labels.join(", ")}.`);
}

/** Where a test does not say, somebody new asks where nothing was asked before, and so meets no limit. */
function placeOf(given: Partial<Place>): Place {
  return {
    userId: given.userId ?? newUserId(),
    channelId: given.channelId ?? newChannelId(),
    direct: given.direct ?? false,
    permissions: given.permissions ?? "0",
    locale: given.locale ?? "en-US",
  };
}
