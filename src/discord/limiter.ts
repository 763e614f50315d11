import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** So many questions in so many seconds. */
export interface Allowance {
  readonly questions: number;
  readonly seconds: number;
}

/** How much may be asked. */
export interface Limits {
  readonly person: Allowance;
  readonly channel: Allowance;
}

/** What holds unless a test says otherwise. */
const LIMITS: Limits = {
  // Nobody reads five answers in twenty seconds, but who mends a slip or two in a question still gets through.
  person: { questions: 5, seconds: 20 },
  // Three people at full speed; more, and nobody could follow anything else that is said in the channel.
  channel: { questions: 15, seconds: 20 },
};

/** Whether a question may be answered now. */
export type Verdict =
  | { readonly isAllowed: true }
  | {
      readonly isAllowed: false;
      /** Whose allowance is used up. */
      readonly by: "person" | "channel";
      readonly secondsLeft: number;
      /** Whether this person has not been told yet. */
      readonly isFirst: boolean;
    };

/** Counts questions, in memory. */
export interface Limiter {
  admit(personId: string, channelId: string): Promise<Verdict>;
}

/** A limiter in which people and channels are counted apart: what is asked in one channel bars no other. */
export function createLimiter({ person, channel }: Limits = LIMITS): Limiter {
  const people = counterOf(person);
  const channels = counterOf(channel);
  const told = counterOf({ questions: 1, seconds: person.seconds });
  const refuse = async (by: "person" | "channel", personId: string, ms: number): Promise<Verdict> => {
    const secondsLeft = Math.max(1, Math.ceil(ms / 1000));
    const telling = await consume(told, personId, ms / 1000);
    return { isAllowed: false, by, secondsLeft, isFirst: telling.isTaken };
  };
  return {
    async admit(personId, channelId) {
      const own = await consume(people, personId);
      if (!own.isTaken) return refuse("person", personId, own.msLeft);
      const shared = await consume(channels, channelId);
      return shared.isTaken ? { isAllowed: true } : refuse("channel", personId, shared.msLeft);
    },
  };
}

/** Something that may happen once in a time for each key: true the first time. */
export function createOnce(seconds: number): (key: string) => Promise<boolean> {
  const counter = counterOf({ questions: 1, seconds });
  return async (key) => (await consume(counter, key)).isTaken;
}

function counterOf({ questions, seconds }: Allowance): RateLimiterMemory {
  return new RateLimiterMemory({ points: questions, duration: seconds });
}

async function consume(
  counter: RateLimiterMemory,
  key: string,
  seconds?: number,
): Promise<{ isTaken: boolean; msLeft: number }> {
  try {
    const { msBeforeNext } = await counter.consume(key, 1, seconds ? { customDuration: seconds } : {});
    return { isTaken: true, msLeft: msBeforeNext };
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return { isTaken: false, msLeft: refusal.msBeforeNext };
  }
}
