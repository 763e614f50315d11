/** Something the person asking did; the message is written for them and shown privately. */
export class UserError extends Error {
  override readonly name = "UserError";
}

/** Something the operator must put right before the bot can start; the message says what to do. */
export class StartError extends Error {
  override readonly name = "StartError";
}
