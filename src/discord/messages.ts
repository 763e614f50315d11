/** The sentences the transport itself says; everything else is the commands' to say. */
export const SENTENCES = {
  restarting: "I am restarting and cannot answer just now. Please try again in a minute.",
  unknownCommand:
    "I no longer know this command: it belongs to another version of me. Type `/summit` to see what I can do.",
  unknownPress:
    "This button belongs to an earlier version of me and no longer works. Please ask again with `/summit`.",
} as const;

/** What a person is told of a bug; the id is what an operator finds in the log. */
export function bugSentence(interactionId: string): string {
  return `Something went wrong on my side. It has been logged; please try again. Reference: \`${interactionId}\``;
}

/** What a person is told who asks too much at once, or where too much is asked at once. */
export function slowDownSentence({
  by,
  secondsLeft,
}: {
  by: "person" | "channel";
  secondsLeft: number;
}): string {
  const wait = secondsLeft === 1 ? "1 second" : `${secondsLeft} seconds`;
  const reason = by === "person" ? "You have asked a lot at once." : "A lot has been asked here at once.";
  return `${reason} Please ask again in ${wait}.`;
}

/** What a person is told who asked where the bot may not write. */
export function forbiddenHint(channelId: string): string {
  return [
    `You asked me something in <#${channelId}>, where I am not allowed to write.`,
    "The server's owner can change that: I need **View Channel**, **Send Messages** and **Embed Links** there, " +
      "and **Send Messages in Threads** for threads.",
    "`/summit ask` works there all the same, and so does asking me here.",
  ].join(" ");
}
