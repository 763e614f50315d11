import { describe, expect, test } from "vitest";
import { extractQuotes } from "../../src/quotes/extract-quotes.ts";
import { document, quoted, trace } from "./support.ts";

/** Words that the text does not say were spoken; nobody may be named for them. */
const NOBODY: readonly (readonly [rule: string, text: string])[] = [
  ["denied", "Igor Hahn denied saying that “the dam is lost”."],
  ["denied", "Igor Hahn denied ever having said “the dam is lost”."],
  ["denied", "Igor Hahn, the dam's keeper, denied having called the town “a sinking ship”."],
  ["denied", "Igor Hahn never said “we will pay for all of it”, his office stressed."],
  ["denied", "Igor Hahn has never publicly called the plan “a waste of money”."],
  ["denied", "Mayor Ida Moss did not say that “the harbour is lost for good”."],
  ["denied", "Mayor Ida Moss didn’t say “the harbour is lost for good”."],
  ["denied", "The owners deny that they said “we will leave the town in ruins by winter”."],
  ["denied", "Igor Hahn denies he called the vote “a farce from start to end”."],
  ["denied", "It is not true that Igor Hahn said “the dam will bring us nothing but trouble”."],
  ["denied", "There is no evidence that Igor Hahn ever said “let them drink salt”."],
  ["denied", "The ministry rejected reports that Igor Hahn called the dam “a coffin”."],
  ["denied", "Igor Hahn refused to call the strike “a crime against the town”."],
  ["denied", "Igor Hahn declined to say “I am sorry for what I did”."],
  ["denied", "Igor Hahn stopped short of calling the vote “a farce from start to end”."],
  ["denied", "No minister has said “we will pay for all of it”."],
  ["denied", "Nobody said “we will pay for all of it”."],
  ["denied", "At no point did Igor Hahn say “we will pay for all of it”."],
  ["denied", "“The dam is a gift for the whole valley,” Igor Hahn was wrongly quoted as saying."],
  ["denied", "Igor Hahn was wrongly quoted as saying “the dam is a gift”."],
  ["denied", "“The dam is lost,” Igor Hahn never said."],
  ["denied", "“The dam is lost for good,” Igor Hahn denied saying."],
  ["denied", "Igor Hahn did not, as was reported, say “the dam will fall by June”."],
  ["denied", "Igor Hahn came late. He has yet to say “we were wrong about the dam”."],
  ["denied", "Igor Hahn came late. Nobody at the dam ever said “your homes are safe with us”."],
  ["hypothetical", "Igor Hahn would not say whether he agreed with “the men who broke the dam”."],
  ["hearsay", "Igor Hahn came late. “The judges are ours now,” the mayor is rumoured to have said."],
  ["hypothetical", "Had Igor Hahn said “we give up on the dam”, markets would have fallen."],
  ["hypothetical", "If Igor Hahn said “we give up on the dam”, markets would fall."],
  ["hypothetical", "If the minister had called it “a failure of state”, he would have had to go."],
  ["hypothetical", "Nobody knows whether Igor Hahn called the dam “a coffin made of clay”."],
  ["hypothetical", "Should Igor Hahn say “we give up on the dam”, the shares will fall."],
  ["hypothetical", "Did Igor Hahn say “we give up on the dam”?"],
  ["not said yet", "Igor Hahn will say that “the dam comes first in every plan” on Friday."],
  ["not said yet", "“The dam comes first in every plan,” Igor Hahn will tell the council on Friday."],
  ["not said yet", "Igor Hahn is expected to say that “the dam comes first in every plan”."],
  ["hearsay", "Opponents claim that Igor Hahn called the dam “a gift for the Danes”."],
  ["hearsay", "Rivals alleged Igor Hahn had called the dam “a gift for the Danes”."],
  ["hearsay", "Igor Hahn is alleged to have said “let them drink salt”."],
  ["hearsay", "Igor Hahn allegedly said “let them drink salt”."],
  ["hearsay", "The union accused Igor Hahn of saying “let them drink salt”."],
  ["hearsay", "A doctored video shows Igor Hahn saying “let them drink salt”."],
];

/** Negations and conditions that leave the words to their speaker. */
const STILL_THEIRS: readonly (readonly [reason: string, text: string, speaker: string])[] = [
  [
    "another verb than the denied one",
    "Igor Hahn did not say whether he would go, but called it “a farce”.",
    "Igor Hahn",
  ],
  ["inside the quotation", "“We will never sell,” Igor Hahn said.", "Igor Hahn"],
  ["in an aside", "The minister, who is not a member, said “we will see”.", "the minister"],
  ["a refusal in his own words", "Igor Hahn said he would not “walk away from the valley”.", "Igor Hahn"],
  [
    "a negation of something else than speech",
    "Igor Hahn spoke to the press, saying the town was not considering “walking away from the dam”.",
    "Igor Hahn",
  ],
  ["asked if, with an answer", "Asked if he had lied, Igor Hahn said: “Not once.”", "Igor Hahn"],
  ["not only", "Igor Hahn not only called it “a farce” but left.", "Igor Hahn"],
  [
    "a denial before, words of his own after",
    "Igor Hahn denied the charges, calling them “absurd”.",
    "Igor Hahn",
  ],
  ["denied, and said", "Igor Hahn denied the charges and said they were “absurd”.", "Igor Hahn"],
  ["a condition of its own", "If the rain goes on, Igor Hahn said, “the dam will break”.", "Igor Hahn"],
  [
    "declined something else",
    "Igor Hahn declined to comment, saying the case was “with the court”.",
    "Igor Hahn",
  ],
  ["a month", "The council in May said it was “a start”.", "The council"],
  ["his own plan", "Igor Hahn said he may call it “a draw”.", "Igor Hahn"],
  ["a claim of his own", "Igor Hahn claimed the vote was “a farce”.", "Igor Hahn"],
  ["an accusation of deeds", "Igor Hahn accused the union of “holding the town to ransom”.", "Igor Hahn"],
  ["a future of something else", "Igor Hahn, who will retire in May, said it was “a good day”.", "Igor Hahn"],
  ["not everybody", "Not everybody agrees. Igor Hahn called it “a theft in plain daylight”.", "Igor Hahn"],
  ["nobody else's verb", "Nobody disputes what Igor Hahn called “a theft in plain daylight”.", "Igor Hahn"],
  ["would only say", "Igor Hahn would only say that it was “a good day for pigeons”.", "Igor Hahn"],
  ["never wavered", "Igor Hahn never wavered, telling reporters “I will see it through”.", "Igor Hahn"],
  ["never before", "Never before has Igor Hahn said “I was wrong about it”.", "Igor Hahn"],
];

describe("words that somebody denies, or may never have said", () => {
  test.for(NOBODY)("%s: %s", ([rule, text]) => {
    const { quotes } = extractQuotes([document(text)]);
    expect(quotes.map((quote) => [quote.rule, quote.speaker, quote.certainty])).toEqual([[rule, null, null]]);
  });

  test.for(STILL_THEIRS)("not so: %s", ([, text, speaker]) => {
    expect(quoted(text)[0]?.[1]?.toLowerCase(), trace(text)).toBe(speaker.toLowerCase());
  });

  test("nothing is carried to them or from them", () => {
    const text =
      "Igor Hahn spoke on Monday. The owners deny that they said “we will leave the town in ruins”.";
    expect(quoted(text)).toEqual([["we will leave the town in ruins", null]]);
  });
});
