/**
 * Characters that nobody sees but that could reorder, hide or break what stands around them: controls, soft
 * hyphens, zero-width characters, direction marks and overrides, byte order marks, tags, lone surrogates.
 * Joiners and variation selectors stay beside characters beyond ASCII: they shape Persian, Indic scripts, emoji.
 */
const INVISIBLE =
  /(?<=\P{ASCII})(?:\u200c|\u200d|\p{VS})(?=\P{ASCII})|(?<=\P{ASCII})\p{VS}|(\p{Cc}|\p{Cs}|\p{DI})/gu;

/** What tells sooner that a text stays as it is, as most do: it holds no other character and no double space. */
const MAYBE_CHANGED = /[^ -~‘’“”–—…]| {2}/;

/** A text as a reader sees it: invisible characters gone, each run of white space and line breaks one space. */
export function visible(text: string): string {
  return shown(text).trim();
}

/** As `visible`, for a part of a text: white space at its ends stays. */
export function shown(part: string): string {
  if (!MAYBE_CHANGED.test(part)) return part;
  return part
    .replace(/\s+/g, " ")
    .replace(INVISIBLE, (kept, gone?: string) => (gone === undefined ? kept : ""))
    .replace(/ {2,}/g, " ");
}
