import { describe, expect, test } from "vitest";
import { readSayingQuestion } from "../../src/quotes/saying-question.ts";

describe("readSayingQuestion", () => {
  test.for([
    { question: "what did Ferreira say about quotas", speaker: "Ferreira", topic: "about quotas" },
    {
      question: "hey what did the finance ministry tell reporters",
      speaker: "finance ministry",
      topic: "hey reporters",
    },
    {
      question: "What does Ana Ferreira think of the harbour?",
      speaker: "Ana Ferreira",
      topic: "of the harbour?",
    },
    { question: "quote from Ana Ferreira on fishing", speaker: "Ana Ferreira", topic: "on fishing" },
    { question: "quotes by the minister", speaker: "minister", topic: "" },
    { question: "Ferreira's comments on the harbour", speaker: "Ferreira", topic: "the harbour" },
    {
      question: "why did the talks fail according to Ferreira?",
      speaker: "Ferreira",
      topic: "why did the talks fail",
    },
    { question: "what did Ferreira make of the deal", speaker: "Ferreira", topic: "the deal" },
    { question: "how did Ferreira describe the mood", speaker: "Ferreira", topic: "the mood" },
    { question: "was Ferreira happy with the deal", speaker: "Ferreira", topic: "with the deal" },
    { question: "tell me if Ferreira was worried", speaker: "Ferreira", topic: "tell me" },
  ])("asks for the words of $speaker: “$question”", ({ question, speaker, topic }) => {
    expect(readSayingQuestion(question)).toEqual({ speaker, topic });
  });

  test.for([
    { question: "what did China agree to do", reason: "agreeing is a deed" },
    { question: "who said “the harbour is ours”?", reason: "the speaker is what is asked" },
    { question: "comments on the harbour", reason: "nobody is named" },
    { question: "quote the price of copper", reason: "nobody is named" },
    { question: "what do people say about copper", reason: "nobody in particular is meant" },
    { question: "harbour dues", reason: "it is no such question" },
  ])("leaves “$question” alone, since $reason", ({ question }) => {
    expect(readSayingQuestion(question)).toBeNull();
  });
});
