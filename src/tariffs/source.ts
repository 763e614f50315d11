import type { Sentence } from "./sentence.ts";

const SPEECH =
  /\b(?:said|says|told|added|adds|reported|reports|indicated|suggest(?:s|ed)?|announced|warned|warns|believes?|predict(?:s|ed)?|estimat(?:es|ed)|expect(?:s|ed)|anticipates?|forecasts?|hinted|argued|noted|wrote|posted|threatened|vowed|pledged)\b/g;
const NAME = String.raw`(?!(?:He|She|It|They|We|But|And|In|On|The)\b)\p{Lu}[\p{L}.’'-]*(?: (?:(?:of|for) (?:the )?)?\p{Lu}[\p{L}.’'-]*){0,6}`;
const CROWD =
  "[Rr]eports|[Aa]nalysts|[Ee]conomists|[Ee]xperts|[Tt]he newspaper|[Oo]fficials|[Tt]raders|[Ii]nvestors";
const BEFORE = new RegExp(
  String.raw`(?<![\p{L}.’'-])(${NAME}|${CROWD})(?:,[^,]{1,80},)? (?:also |has |have |had )?$`,
  "u",
);
const AFTER = new RegExp(`^ (${NAME}|${CROWD})`, "u");

/** The longest sentence that is looked through. */
const REACH = 1000;

/** Who says it, in the words of the sentence; null where it does not tell. */
export function sourceOf({ text }: Pick<Sentence, "text">): string | null {
  return nameIn(text)?.replace(/[.,’']+$/, "") ?? null;
}

function nameIn(text: string): string | null {
  const according = /\b[Aa]ccording to/.exec(text);
  const named = according && AFTER.exec(text.slice(according.index + according[0].length, REACH))?.[1];
  if (named) return named;
  const spoken = Array.from(text.slice(0, REACH).matchAll(SPEECH), ({ 0: word, index }) => ({ word, index }));
  for (const { index } of spoken) {
    const before = BEFORE.exec(text.slice(Math.max(0, index - 140), index))?.[1];
    if (before) return before;
  }
  for (const { word, index } of spoken) {
    const after = AFTER.exec(text.slice(index + word.length, index + word.length + 80))?.[1];
    if (after) return after;
  }
  return null;
}
