let increment = 0n;

/** A fresh id in Discord's form: its time in the upper bits, always growing. */
export function snowflake(): string {
  increment += 1n;
  return (((BigInt(Date.now()) - DISCORD_EPOCH_MS) << 22n) | (increment & 0x3fffffn)).toString();
}

// https://docs.discord.com/developers/reference#snowflakes
const DISCORD_EPOCH_MS = 1_420_070_400_000n;
