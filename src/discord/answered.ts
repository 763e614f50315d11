import type { SentReply } from "./channel-reply.ts";
import type { Question } from "./mentions.ts";

/** A question that has been answered, or is just being answered. */
export interface AnsweredQuestion {
  readonly question: Question;
  /** What is replied whatever is asked; null where the question is answered. */
  readonly notice: string | null;
  /** The question to which the reply is to stand; null: no reply is to stand. */
  wanted: string | null;
  /** The question to which the reply stands, or is being made to stand. */
  shown: string | null;
  reply: SentReply | null;
  /** Whether somebody is at work on bringing about what is wanted. */
  isSettling: boolean;
}

/** Questions remembered: a day's on a busy server, at less than a megabyte. */
const MAX_REMEMBERED = 1000;

/** The questions answered last; the oldest is forgotten first, and all with the process. */
export class Answered {
  readonly #byMessage = new Map<string, AnsweredQuestion>();
  readonly #limit: number;

  constructor(limit = MAX_REMEMBERED) {
    this.#limit = limit;
  }

  /** Remembers a question whose reply is to be sent. */
  add(question: Question, notice: string | null): AnsweredQuestion {
    const entry = { question, notice, wanted: question.text, shown: null, reply: null, isSettling: false };
    this.#byMessage.set(question.messageId, entry);
    const [oldest] = this.#byMessage.keys();
    if (this.#byMessage.size > this.#limit && oldest !== undefined) this.#byMessage.delete(oldest);
    return entry;
  }

  /** By the message that asked. */
  find(messageId: string): AnsweredQuestion | undefined {
    return this.#byMessage.get(messageId);
  }

  /** By the message that replied. */
  findByReply(replyId: string): AnsweredQuestion | undefined {
    return [...this.#byMessage.values()].find(({ reply }) => reply?.id === replyId);
  }

  forget({ question }: AnsweredQuestion): void {
    this.#byMessage.delete(question.messageId);
  }
}
