import picocolors from "picocolors";

type Style = (text: string) => string;

/** How the kinds of text on the desk look. Without colour all but `strike` return the text itself. */
export interface Paint {
  readonly bold: Style;
  readonly dim: Style;
  readonly italic: Style;
  readonly underline: Style;
  /** Without colour the marks stay: to lose them would turn the words into their opposite. */
  readonly strike: Style;
  readonly code: Style;
  readonly link: Style;
  readonly warning: Style;
  /** In an embed's colour, given as `0xRRGGBB`. */
  tinted(text: string, rgb: number): string;
}

/** @param colour Whether escape sequences may be written at all. */
export function createPaint(colour: boolean): Paint {
  const colors = picocolors.createColors(colour);
  return {
    bold: colors.bold,
    dim: colors.dim,
    italic: colors.italic,
    underline: colors.underline,
    strike: colour ? colors.strikethrough : (text) => `~~${text}~~`,
    code: colors.cyan,
    link: colors.blue,
    warning: colors.yellow,
    tinted: (text, rgb) => (colour ? `\u001B[38;5;${nearestOf256(rgb)}m${text}\u001B[39m` : text),
  };
}

/**
 * The nearest colour of the 6 × 6 × 6 cube of the 256 colours, which terminals without true colour show too.
 * https://en.wikipedia.org/wiki/ANSI_escape_code#8-bit
 */
function nearestOf256(rgb: number): number {
  const level = (shift: number) => Math.round((((rgb >> shift) & 0xff) / 255) * 5);
  return 16 + 36 * level(16) + 6 * level(8) + level(0);
}
