import type { Sentence } from "./sentence.ts";

const SPEECH = String.raw`(?:said|says|told|added|adds|reported|reports|indicated|suggest(?:s|ed)?|announced|warned|warns|believes?|predict(?:s|ed)?|estimat(?:es|ed)|expects?|expected|anticipates?|forecasts?|hinted|argued|noted|wrote|posted|threatened|vowed|pledged)`;
const NAME = String.raw`(?!(?:He|She|It|They|We|But|And)\b)\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,4}`;
const BEFORE_SPEECH = new RegExp(
  String.raw`(${NAME}|[Rr]eports|[Aa]nalysts|[Ee]conomists|[Ee]xperts|[Tt]he newspaper|[Oo]fficials)(?:,[^,]{1,80},)? (?:also |has |have |had )?${SPEECH}\b`,
  "u",
);
const AFTER_SPEECH = new RegExp(
  String.raw`\b(?:said|says|told|added|according to|warned) (${NAME}|reports|analysts|economists|experts)`,
  "u",
);

/** Who says it, in the words of the sentence; null where it does not tell. */
export function sourceOf({ text }: Sentence): string | null {
  const spoken = text.slice(0, 1000);
  return (
    (/\b[Aa]ccording to /.test(spoken) ? AFTER_SPEECH.exec(spoken)?.[1] : undefined) ??
    BEFORE_SPEECH.exec(spoken)?.[1] ??
    AFTER_SPEECH.exec(spoken)?.[1] ??
    null
  );
}
