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
