import { describe, expect, test } from "vitest";
import { buildCorpus } from "../../src/corpus/load-corpus.ts";
import { extractQuotes } from "../../src/quotes/extract-quotes.ts";
import { document, quoted } from "./support.ts";

const PRESS_CONFERENCE = `Finance Minister Paula Benitez took questions in Asuncion on Friday after the vote on the budget.
MINISTER: Good evening. The budget has passed with a clear majority.
We will publish the figures tomorrow, and I ask you to read them “as a whole”.
(Laughter.)
Q: Will you raise the fuel tax?
MINISTER: No. Not this year.
Q: And next year?
MINISTER: Ask me next year.`;

describe("transcripts", () => {
  test("a turn belongs to its speaker until the next label", () => {
    expect(quoted(PRESS_CONFERENCE)).toEqual([
      ["Good evening. The budget has passed with a clear majority.", "Paula Benitez"],
      ["We will publish the figures tomorrow, and I ask you to read them “as a whole”.", "Paula Benitez"],
      ["Will you raise the fuel tax?", "Q"],
      ["No. Not this year.", "Paula Benitez"],
      ["And next year?", "Q"],
      ["Ask me next year.", "Paula Benitez"],
    ]);
  });

  test("the passages of one turn share a group, the turns do not", () => {
    const groups = extractQuotes([document(PRESS_CONFERENCE)]).quotes.map(({ group }) => group);
    expect(groups[0]).toBe(groups[1]);
    expect(new Set(groups).size).toBe(5);
  });

  test("labels in capitals become names, full where another document gives them", () => {
    const text = `PRESIDENT OYELARAN: Welcome, everybody.
MR. DASGUPTA: Thank you, Mr President.
PRESIDENT OYELARAN: The treaty is signed.
MR. DASGUPTA: It is a good day.`;
    const news = "President Bola Oyelaran met the Indian envoy Ravi Dasgupta on Monday.";
    const { quotes, speakers } = extractQuotes([document(text), document(news)]);
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual([
      "Bola Oyelaran",
      "Ravi Dasgupta",
      "Bola Oyelaran",
      "Ravi Dasgupta",
    ]);
    expect(speakers).toHaveLength(2);
  });

  test("names as labels, when they return", () => {
    const text = `Maria Okafor: What did you see that night?
Tomas Lind: I saw the light go out, and then nothing.
Maria Okafor: And then?
Tomas Lind: I ran.`;
    expect(quoted(text).map(([, speaker]) => speaker)).toEqual([
      "Maria Okafor",
      "Tomas Lind",
      "Maria Okafor",
      "Tomas Lind",
    ]);
  });

  test.for([
    [
      "labels that come once",
      "Market overview: shares rose.\nPolicy context: rates are high.\nWhy it matters: jobs.\nWhat is next: a vote.",
    ],
    ["facts with a colon", "Location: Oslo.\nDate: 3 May.\nEntry: free.\nOrganiser: the city of Oslo."],
    ["a single aside", "The paper is out.\nNOTE: figures are rounded.\nSales rose.\nCosts fell.\nJobs went."],
  ])("refuses %s", ([, text]) => {
    expect(quoted(text as string)).toEqual([]);
  });

  test("a transcript as a file, read with everything else", async () => {
    const { documents } = await buildCorpus([
      { file: "t.txt", text: PRESS_CONFERENCE.replaceAll("\n", "\n\n") },
    ]);
    const names = extractQuotes(documents).quotes.map(({ speaker }) => speaker?.name);
    expect(names.filter((name) => name === "Paula Benitez")).toHaveLength(4);
    expect(names.filter((name) => name === "Q")).toHaveLength(2);
  });
});

describe("labels of transcripts", () => {
  test.for([
    [
      "Q set off by blanks",
      "Q    Will you sign?\nSECRETARY MOSS:  Yes, soon.\nQ    When?\nSECRETARY MOSS:  On Monday.",
      ["Q", "Moss", "Q", "Moss"],
    ],
    [
      "a programme of a radio station",
      "MARTIN: We go to Kabul now.\nDIAA HADDAD, BYLINE: Hi there.\nMARTIN: What do you hear?\nHADDAD: That they are tired.",
      ["Martin", "Diaa Haddad", "Martin", "Diaa Haddad"],
    ],
    [
      "names in bold",
      "**Interviewer:** How did it begin?\n**Ana Ruiz:** With a letter.\n**Interviewer:** And then?\n**Ana Ruiz:** The phone rang.",
      ["Interviewer", "Ana Ruiz", "Interviewer", "Ana Ruiz"],
    ],
    [
      "a daily briefing, with a new asker each time",
      "Nova TV: Can you confirm the visit?\nLin Jian: We have nothing to announce.\nHeute: Will tariffs be cut?\nLin Jian: Our position is clear.\nEl Dia: On Japan?\nLin Jian: We have noted the report.",
      ["Nova TV", "Lin Jian", "Heute", "Lin Jian", "El Dia", "Lin Jian"],
    ],
  ] as const)("%s", ([, text, expected]) => {
    expect(quoted(text).map(([, speaker]) => speaker)).toEqual(expected);
  });
});

describe("quotations inside turns", () => {
  const HEARING = (turn: string) =>
    `${turn}\nMINISTER VALE: I was there on Thursday.\nQUESTION: And the river?\nMINISTER VALE: It is low.\nMODERATOR: Thank you.`;

  test.for([
    [
      "a question quotes somebody",
      "QUESTION: The governor of Lorn said, “Aster has forgotten us.” How do you respond?",
      ["Aster has forgotten us.", "The governor of Lorn", "full"],
    ],
    [
      "behind the words",
      "QUESTION: “Aster has forgotten us,” Robin Stone said. Is that so?",
      ["Aster has forgotten us,", "Robin Stone", "full"],
    ],
    [
      "a part of a sentence",
      "MINISTER VALE: Robin Stone called the plan “a gift to the north”, and he is wrong.",
      ["a gift to the north", "Robin Stone", "partial"],
    ],
  ] as const)("belong to whom the turn names: %s", ([, turn, expected]) => {
    const { quotes } = extractQuotes([document(HEARING(turn))]);
    const [outer, inner] = quotes;
    expect([inner?.text, inner?.speaker?.name, inner?.kind]).toEqual(expected);
    expect(outer?.rule).toBe("turn of a transcript");
    expect(quotes).toHaveLength(6);
  });

  test.for([
    ["words of the speaker's own", "MINISTER VALE: I said “never again”, and I mean it."],
    ["nobody is named", "MINISTER VALE: Read it “as a whole”, please."],
    ["what somebody denies", "QUESTION: Robin Stone never said “we will sell the river”, did she?"],
    [
      "a pronoun that points out of the turn",
      "Robin Stone left on Monday.\nQUESTION: She said “we will sell the river”. Is that so?",
    ],
  ] as const)("stay part of the turn: %s", ([, turn]) => {
    const rules = extractQuotes([document(HEARING(turn))]).quotes.map(({ rule }) => rule);
    expect(new Set(rules)).toEqual(new Set(["turn of a transcript"]));
  });

  test.for(["QUESTION", "Q", "MODERATOR", "REPORTER", "INTERVIEWER", "QUESTION 2", "UNIDENTIFIED REPORTER"])(
    "%s is nobody, and never listed first",
    (label) => {
      const text = `${label}: One?\nMINISTER VALE: Yes.\n${label}: Two?\nMINISTER VALE: No.\n${label}: Three?`;
      const { quotes, speakers } = extractQuotes([document(text)]);
      expect(speakers.map(({ name, kind }) => [name, kind])).toEqual([
        ["Vale", "person"],
        [label, "unnamed"],
      ]);
      expect(quotes).toHaveLength(5);
    },
  );
});
