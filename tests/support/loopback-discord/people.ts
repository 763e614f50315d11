import { GatewayIntentBits } from "discord-api-types/v10";
import type { Gateway } from "./gateway.ts";
import {
  BOT_USER,
  directChannelOf,
  directPartnerOf,
  GUILD_ID,
  newChannelId,
  newUserId,
  userOf,
} from "./identities.ts";
import { snowflake } from "./snowflake.ts";

/** Something said by somebody other than the bot. */
export interface Said {
  readonly id: string;
  readonly authorId: string;
  readonly author: "person" | "bot" | "webhook";
  readonly channelId: string;
  readonly type: number;
  /** Whom the mention of a reply names. */
  readonly pinged: string | null;
  readonly saidAt: number;
  content: string;
  editedAt: number | null;
  deleted: boolean;
}

/** How something is said; by somebody new in a new channel where a test does not say. */
export interface Saying {
  readonly userId?: string;
  readonly channelId?: string;
  readonly direct?: boolean;
  readonly author?: Said["author"];
  /** 0 by default, 19 for a reply; anything else is Discord's own message. */
  readonly type?: number;
  readonly pinged?: string;
}

type Json = Record<string, unknown>;

/** Names the bot in a text. */
export const MENTION = `<@${BOT_USER.id}>`;

/** What others say where the bot can see it, and what becomes of it. */
export class People {
  readonly #said: Said[] = [];
  readonly #gateway: Gateway;

  constructor(gateway: Gateway) {
    this.#gateway = gateway;
  }

  say(content: string, saying: Saying = {}): Said {
    const authorId = saying.userId ?? newUserId();
    const said: Said = {
      id: snowflake(),
      authorId,
      author: saying.author ?? "person",
      channelId: saying.channelId ?? (saying.direct ? directChannelOf(authorId) : newChannelId()),
      type: saying.type ?? (saying.pinged ? 19 : 0),
      pinged: saying.pinged ?? null,
      saidAt: Date.now(),
      content,
      editedAt: null,
      deleted: false,
    };
    this.#said.push(said);
    this.#tell("MESSAGE_CREATE", said, this.#seen(said));
    return said;
  }

  /** Says it differently, some time after it was said. */
  edit(said: Said, content: string, { afterMs = 1000 } = {}): void {
    said.content = content;
    said.editedAt = said.saidAt + afterMs;
    this.#tell("MESSAGE_UPDATE", said, this.#seen(said));
  }

  /** Discord adds the preview of a link; once it sent little more than that. */
  preview(said: Said, { isPartial = false } = {}): void {
    const { id, channelId } = said;
    const embeds = [{ type: "link", url: "https://example.org" }];
    this.#tell("MESSAGE_UPDATE", said, {
      ...(isPartial ? { id, channel_id: channelId } : this.#seen(said)),
      embeds,
    });
  }

  delete(said: Said): void {
    said.deleted = true;
    this.#tell("MESSAGE_DELETE", said, { id: said.id, channel_id: said.channelId });
  }

  /** A moderator clears a channel. */
  deleteInBulk(first: Said, ...others: readonly Said[]): void {
    const ids = [first, ...others].map((said) => {
      said.deleted = true;
      return said.id;
    });
    this.#tell("MESSAGE_DELETE_BULK", first, { ids, channel_id: first.channelId });
  }

  /** What is still there. */
  find(id: string): Said | undefined {
    return this.#said.find((said) => said.id === id && !said.deleted);
  }

  /** As Discord's API shows it. */
  jsonOf({ id, authorId, author, channelId, type, content, pinged, saidAt, editedAt }: Said): Json {
    const mentioned = [...content.matchAll(/<@!?(\d+)>/g)].map(([, userId = ""]) => userId);
    const user = userOf(authorId);
    return {
      id,
      type,
      channel_id: channelId,
      author: author === "bot" ? { ...user, bot: true } : user,
      ...(author === "webhook" ? { webhook_id: authorId } : {}),
      content,
      mentions: [...new Set([...mentioned, ...(pinged ? [pinged] : [])])].map(userOf),
      mention_roles: [...content.matchAll(/<@&(\d+)>/g)].map(([, roleId]) => roleId),
      mention_everyone: /@(?:everyone|here)/.test(content),
      timestamp: new Date(saidAt).toISOString(),
      edited_timestamp: editedAt === null ? null : new Date(editedAt).toISOString(),
      embeds: [],
      components: [],
      attachments: [],
      flags: 0,
      pinned: false,
      tts: false,
    };
  }

  /** Without the privileged intent, a text is shown in direct messages and where it names the bot. */
  #seen(said: Said): Json {
    const json = this.jsonOf(said);
    const isNamed = (json["mentions"] as { id: string }[]).some(({ id }) => id === BOT_USER.id);
    return isNamed || directPartnerOf(said.channelId) !== null ? json : { ...json, content: "" };
  }

  #tell(name: string, { channelId }: Said, data: Json): void {
    const isDirect = directPartnerOf(channelId) !== null;
    const place = isDirect ? { channel_type: 1 } : { guild_id: GUILD_ID, channel_type: 0 };
    const intent = isDirect ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
    this.#gateway.dispatchIfIntended(intent, name, { ...data, ...place });
  }
}
