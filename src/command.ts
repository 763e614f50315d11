import type {
  APIActionRowComponent,
  APIApplicationCommandSubcommandOption,
  APIComponentInMessageActionRow,
  APIEmbed,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { Library } from "./library.ts";

/** A question from any transport, in neutral terms. */
export interface Request {
  /** The command's name: `ask`, `source` … */
  readonly command: string;
  /** What was given for each option; an option left out is absent. */
  readonly options: Readonly<Record<string, string | boolean>>;
  /** While suggestions are asked for: the option being typed. */
  readonly focused?: string;
  /** Whether the reply is for the asker's eyes only: their `private` option, else the operator's setting. */
  readonly isPrivate: boolean;
  /** Discord's locale of the person asking, for example `en-US`. */
  readonly locale: string;
}

/** A button or menu pressed under one of our replies. */
export interface Press {
  readonly command: string;
  readonly action: string;
  readonly argument: string;
  readonly message: PressedMessage;
  /** Whether the presser asked for the message in the first place. */
  readonly isAsker: boolean;
  /** Whether the presser may manage messages in the channel. */
  readonly mayManageMessages: boolean;
  readonly locale: string;
}

/** The message a pressed component stands under: all that is known of it, since nothing is kept. */
export interface PressedMessage {
  readonly embeds: readonly APIEmbed[];
  /** Seen by the asker only. */
  readonly private: boolean;
}

/** What a transport sends. */
export interface Reply {
  readonly embeds: readonly APIEmbed[];
  readonly components?: readonly Row[];
  /** Shown in an embed by `attachment://<name>`; for answers to interactions, not to messages. */
  readonly files?: readonly ReplyFile[];
  /** Seen by the asker only. */
  readonly private: boolean;
}

/** A file that goes with a reply. */
export interface ReplyFile {
  readonly name: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  /** What is to be seen, for whoever does not see it; at most 1,024 characters. */
  readonly description: string;
}

/** What a press leads to: a new message, the pressed one changed, or the pressed one gone. */
export type Outcome =
  | {
      readonly kind: "new";
      readonly reply: Reply;
      /** The id of the message to post it under, where the bot may; else it follows the press. */
      readonly replyTo?: string;
    }
  | { readonly kind: "update"; readonly reply: Reply }
  | { readonly kind: "delete" };

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** A suggestion while typing: `name` is shown, `value` is sent; both at most 100 characters. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** What Discord is told of a command: a subcommand of `/summit`, or an entry of the message menu. */
export type Definition =
  | APIApplicationCommandSubcommandOption
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** One thing a person can do. All its functions are plain, synchronous and depend on their arguments only. */
export interface Command {
  readonly definition: Definition;
  /** @throws UserError when the request cannot be understood. */
  run(request: Request, library: Library): Reply;
  /** At most 25 choices. */
  suggest?(request: Request, library: Library): Choice[];
  /** @throws UserError when the press cannot be followed. */
  press?(press: Press, library: Library): Outcome;
}

/** The reply to a message that names the bot, or a direct one; the text is without mentions, and may be empty. */
export type AnswerMention = (text: string, library: Library) => Reply;
