import type {
  APIActionRowComponent,
  APIAllowedMentions,
  APIApplicationCommandOptionChoice,
  APIComponentInMessageActionRow,
  APIEmbed,
} from "discord-api-types/v10";
import { invalidFormBody, refusals } from "./api-error.ts";
import { Check } from "./check.ts";
import { checkComponents } from "./validate-components.ts";
import { checkEmbeds } from "./validate-embeds.ts";

/** The fields of a message that bots send. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly APIEmbed[] | null;
  readonly components?: readonly APIActionRowComponent<APIComponentInMessageActionRow>[] | null;
  readonly allowed_mentions?: APIAllowedMentions;
  readonly flags?: number;
  readonly attachments?: readonly SentAttachment[];
  /** What came as `files[n]`. */
  readonly files?: readonly SentFile[];
  readonly message_reference?: { readonly message_id: string; readonly fail_if_not_exists?: boolean };
  readonly nonce?: string;
  readonly enforce_nonce?: boolean;
}

/** What a message says of a file that it brings along. */
interface SentAttachment {
  readonly id: string | number;
  readonly filename?: string;
  readonly description?: string;
}

/** A file as it came in. */
export interface SentFile {
  /** The number in its field's name. */
  readonly id?: string;
  readonly name: string;
  readonly contentType: string;
  readonly data: Uint8Array;
}

/**
 * Checks a message as Discord does.
 * @throws ApiError 50035 with every problem, or 50006 for a new message that shows nothing.
 */
export function validateMessage(body: MessageBody, { isNew }: { isNew: boolean }): void {
  const check = new Check();
  check.text(body.content, "content", 2000);
  check.text(body.nonce, "nonce", 25);
  checkEmbeds(body.embeds, check);
  checkComponents(body.components, check);
  checkAllowedMentions(body.allowed_mentions, check);
  checkFiles(body, check);
  throwProblems(check);
  if (isNew && isEmpty(body)) throw refusals.emptyMessage();
}

/**
 * Checks the suggestions of an autocomplete.
 * @throws ApiError 50035 with every problem.
 */
export function validateChoices(choices: readonly APIApplicationCommandOptionChoice[] | undefined): void {
  const check = new Check();
  check.list(choices, "data.choices", 25).forEach((choice, index) => {
    check.text(choice.name, `data.choices.${index}.name`, 100, 1);
    if (typeof choice.value === "string") check.text(choice.value, `data.choices.${index}.value`, 100, 1);
  });
  throwProblems(check);
}

/** @throws ApiError 50035 unless nothing was found. */
export function throwProblems(check: Check): void {
  if (check.problems.length > 0) throw invalidFormBody(check.problems);
}

function checkAllowedMentions(mentions: APIAllowedMentions | undefined, check: Check): void {
  const parse: readonly string[] = mentions?.parse ?? [];
  const isKnown = parse.every((kind) => ["roles", "users", "everyone"].includes(kind));
  check.that(isKnown, "allowed_mentions.parse", "BASE_TYPE_CHOICES", "Unknown kind of mention");
  for (const kind of ["users", "roles"] as const) {
    const isTwice = parse.includes(kind) && (mentions?.[kind]?.length ?? 0) > 0;
    const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
    check.that(!isTwice, "allowed_mentions", "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", message);
  }
}

// https://docs.discord.com/developers/resources/message#attachment-object
const MAX_FILE_DESCRIPTION = 1024;
const MAX_FILE_BYTES = 10 * 1024 * 1024;

function checkFiles({ attachments, files }: MessageBody, check: Check): void {
  check.list(files, "files", 10).forEach(({ data }, index) => {
    check.that(data.length <= MAX_FILE_BYTES, `files.${index}`, "FILE_TOO_LARGE", "File is too large");
  });
  (attachments ?? []).forEach(({ id, description }, index) => {
    const path = `attachments.${index}`;
    check.text(description, `${path}.description`, MAX_FILE_DESCRIPTION);
    const isSent = (files ?? []).some((file) => file.id === String(id));
    check.that(isSent, path, "ATTACHMENT_NOT_FOUND", "There is no file of this number");
  });
}

function isEmpty({ content, embeds, components, attachments, files }: MessageBody): boolean {
  return !content && [embeds, components, attachments, files].every((list) => (list?.length ?? 0) === 0);
}
