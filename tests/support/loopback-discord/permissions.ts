import { refusals } from "./api-error.ts";
import { directPartnerOf } from "./identities.ts";
import type { MessageBody } from "./validate-message.ts";

/**
 * What the bot may do in a channel. Without `embed` a message with embeds is refused; without `embed shown` it is
 * taken, and the embeds are dropped: Discord does either.
 */
type Permission = "view" | "send" | "embed" | "embed shown" | "history";

/** What the bot may not do where, and who wants no direct messages of it; everything else it may. */
export class Permissions {
  readonly #missing = new Set<string>();
  readonly #closed = new Set<string>();

  takeAway(channelId: string, ...permissions: readonly Permission[]): void {
    for (const permission of permissions) this.#missing.add(`${channelId}:${permission}`);
  }

  /** Somebody takes no direct messages from now on. */
  closeDirect(userId: string): void {
    this.#closed.add(userId);
  }

  lacks(channelId: string, permission: Permission): boolean {
    return this.#missing.has(`${channelId}:${permission}`);
  }

  /** @throws ApiError 50001, 50007, 50013 or 160002 for a message that may not be sent. */
  checkNew(channelId: string, body: MessageBody): void {
    if (this.#closed.has(directPartnerOf(channelId) ?? "")) throw refusals.directClosed();
    if (this.lacks(channelId, "view")) throw refusals.missingAccess();
    if (this.lacks(channelId, "send")) throw refusals.missingPermissions();
    if (body.message_reference && this.lacks(channelId, "history")) throw refusals.historyClosed();
    this.checkEmbeds(channelId, body);
  }

  /** @throws ApiError 50013 for embeds where there may be none. */
  checkEmbeds(channelId: string, { embeds }: MessageBody): void {
    if ((embeds?.length ?? 0) > 0 && this.lacks(channelId, "embed")) throw refusals.missingPermissions();
  }

  /** The message as it is taken: without embeds where they are dropped. */
  taken(channelId: string, body: MessageBody): MessageBody {
    return this.lacks(channelId, "embed shown") ? { ...body, embeds: [] } : body;
  }
}
