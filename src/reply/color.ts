/** The bar at an embed's side; each is told from Discord's dark and light background alike. */
export const COLOR = {
  answer: 0x2f7d6d,
  nothing: 0x8a8f98,
  quotes: 0xb0762e,
  timeline: 0xa8527a,
  source: 0x3b6fb6,
  help: 0x7a5ea8,
  tariffs: 0x9c4f63,
} as const;
