import { describe, expect, test } from "vitest";
import { extractQuotes } from "../../src/quotes/extract-quotes.ts";
import { document, trace } from "./support.ts";

type Certainty = "stated" | "implied" | null;

/** Who the last quotation of a text is from, and whether the pronoun tells for certain. */
const PRONOUNS: readonly (readonly [
  reason: string,
  text: string,
  speaker: string | null,
  certainty: Certainty,
])[] = [
  [
    "a daughter, by apposition, is she",
    "“I heard it,” says Paulo Reis, 71.\nHis daughter, Inês, drove him home. “He wept,” she recalls.",
    "Inês",
    "stated",
  ],
  [
    "a relation without a comma",
    "Paulo Reis came late. His wife Joan drove him home. “He wept,” she recalls.",
    "Joan",
    "stated",
  ],
  [
    "a relation behind the name",
    "Paulo Reis wept. Joan, his sister, drove. “He wept,” she said.",
    "Joan",
    "stated",
  ],
  [
    "two of whom neither is known",
    "Kim Vale met the engineer Robin Stone at the bridge. “It is safe,” she said.",
    null,
    null,
  ],
  [
    "the subject is a man",
    "“I swam here,” says Paulo Reis, who has come since he was a boy. Reis met the engineer Robin Stone. “It is safe,” she said.",
    "Robin Stone",
    "implied",
  ],
  [
    "a man by his role",
    "The council's chairman, Kim Vale, met the engineer Robin Stone. “It is safe,” she said.",
    "Robin Stone",
    "implied",
  ],
  [
    "one person, nothing known of him",
    "Kim Vale came on Monday. “It is safe,” he said.",
    "Kim Vale",
    "implied",
  ],
  [
    "the other of an exchange",
    "Kim Vale met Robin Stone on Monday. “The price is right,” Stone told Vale. “You can have it,” he replied.",
    "Kim Vale",
    "implied",
  ],
  [
    "the other of an exchange, whose gender is known",
    "“The price is right,” Robin Stone told Mr Vale. “You can have it,” he replied.",
    "Vale",
    "stated",
  ],
  [
    "her deputy makes her a woman, and the deputy may be one too",
    "Mona Vik and her deputy, Per Aas, spoke on Tuesday. “We see no risk,” Aas said. “None at all,” she agreed.",
    null,
    null,
  ],
  [
    "two who spoke in one sentence",
    "Kim Vale said no, and Robin Stone said yes. “It is hard,” he said.",
    null,
    null,
  ],
  ["titles tell both", "Mr Vale met Mrs Stone at the bridge. “It is safe,” she said.", "Stone", "stated"],
  [
    "a speaker to whom nobody is compared",
    "Robin Stone warned the owners. “It is not safe,” she said.\nKim Vale saw the plan. Robin Stone called it bad. “It is a trap,” she said.",
    "Robin Stone",
    "implied",
  ],
  [
    "who is asked answers",
    "The judge saw Tom Rask. “Did you see it?” the judge asked Rask. “I saw nothing,” he answered.",
    "Tom Rask",
    "implied",
  ],
  ["two subjects joined", "Sam Osei and Kit Amoah run the shop. “We open at nine,” she said.", null, null],
  ["a body", "The Cork Union is angry. “Nobody has asked us,” it said.", "Cork Union", "implied"],
  [
    "a full name behind a relation",
    "Kim Vale is sure. Vale's husband, Robin Stone, is not. “I doubt it,” he said.",
    "Robin Stone",
    "stated",
  ],
];

describe("pronouns", () => {
  test.for(PRONOUNS)("%s", ([, text, speaker, certainty]) => {
    const last = extractQuotes([document(text)]).quotes.at(-1);
    const name = last?.speaker?.name.replace(/^the /i, "") ?? null;
    expect([name, last?.certainty], trace(text)).toEqual([speaker, certainty]);
  });
});
