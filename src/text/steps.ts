/** Work that pauses after each of its pieces, so that something else may come between. */
export type Steps<T> = Generator<undefined, T>;

/** Does all pieces at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** What is worked out when it is first asked for, all at once, or before that piece by piece. */
export interface Later<T> {
  (): T;
  /** Does one more piece; whether all is done. */
  advance(): boolean;
}

/** Work to be done later, and once. */
export function later<T>(begin: () => Steps<T>): Later<T> {
  let steps: Steps<T> | undefined;
  let done: { readonly value: T } | undefined;
  const advance = () => {
    steps ??= begin();
    const next = steps.next();
    if (!next.done) return false;
    done = { value: next.value };
    steps = undefined;
    return true;
  };
  const value = () => {
    while (done === undefined) advance();
    return done.value;
  };
  return Object.assign(value, { advance: () => done !== undefined || advance() });
}
