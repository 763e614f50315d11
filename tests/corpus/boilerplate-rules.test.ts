import { describe, expect, test } from "vitest";
import { inspect, PROSE_ONE, PROSE_THREE, PROSE_TWO } from "./support.ts";

/** Which rule takes a line that stands at a given place of an ordinary article; null where it is kept. */
async function ruleFor(line: string, place: "head" | "body" | "tail"): Promise<string | null> {
  const at = { head: 1, body: 3, tail: 5 }[place];
  const lines = ["Harbour charges: the talks go on in the old town", PROSE_ONE, PROSE_TWO, PROSE_THREE];
  lines.splice({ head: 1, body: 2, tail: 4 }[place], 0, line);
  const { boilerplate } = await inspect(lines.join("\n\n"));
  expect(at).toBeGreaterThan(0);
  return boilerplate.find(({ text }) => text === line)?.rule ?? null;
}

describe("boilerplate rules", () => {
  test.for([
    ["By Jane Doe", "head", "byline", "the plainest byline"],
    ["By Jane Doe and John Roe", "head", "byline", "two authors"],
    ["By Jane Doe, China correspondent", "head", "byline", "an author with a role"],
    ["Published by Jane Doe", "head", "byline", "a labelled byline"],
    ["Michael RaceBusiness reporter", "head", "name-and-role", "name and role run together by a copied page"],
    ["Jane Doe, Asia editor", "head", "name-and-role", "name and role with a comma"],
    ["Crystal Dike", "head", "bare-name", "a name that the text never uses"],
    ["Prakriti Parul", "tail", "bare-name", "the same at the foot"],
    ["Additional reporting by Osmond Chia", "tail", "reporting-credit", "a second reporter"],
    ["With information from Reuters.", "tail", "reporting-credit", "an agency's share"],
    [
      "(Reporting by Jane Doe in Beijing; Editing by John Roe)",
      "tail",
      "reporting-credit",
      "a wire's sign-off",
    ],
    ["Published on 29/10/2025 – 11:09 GMT+1", "head", "published", "date, time and zone"],
    ["29 October 2025, 11:09 GMT", "head", "published", "a date line without a label"],
    ["11:11", "body", "published", "a time alone is never text"],
    ["Updated 3 hours ago", "head", "published", "an age"],
    ["5 min read", "head", "published", "a reading time"],
    ["Geneva, 12 May 2025", "head", "place-and-date", "a statement's date line"],
    ["Jane Doe and John Roe, Harbour Review. Oslo, 20.08.2024", "head", "names-and-date", "all in one line"],
    ["Trade desk, Tuesday 12 March 2024, 18.40 CET", "head", "names-and-date", "a desk, day and time"],
    ["12 March 2024 · Analysis", "head", "names-and-date", "a date and the kind of text"],
    ["Published 12 March 2024 · Trade desk", "head", "names-and-date", "with a label"],
    ["Recommended Stories", "body", "related-box", "the box's label"],
    ["list of 3 itemsend of list", "body", "list-end", "a screen reader's words for an empty box"],
    ["list 1 of 3", "body", "related-box", "the same for each of its items"],
    ["Also Read: Shutdown Day 29: Blame Game Continues", "body", "read-more", "a link between paragraphs"],
    ["Read more: What the deal means", "body", "read-more", "the same with other words"],
    ["Continue reading", "body", "read-more", "a bare prompt"],
    ["Source link", "tail", "closer", "what ends an article on a tag page"],
    ["Source: https://example.org/a/b", "tail", "closer", "the same with the address"],
    ["You may also like", "tail", "related-tail", "the label above links"],
    ["Photo: Jane Doe/Reuters", "body", "image-credit", "a labelled credit"],
    ["Getty Images", "body", "image-credit", "an agency alone"],
    ["[Jane Doe/Reuters]", "body", "image-credit", "a credit in brackets"],
    ["A crane unloads a ship [File: Jane Doe/Reuters]", "body", "image-credit", "a caption with its credit"],
    ["Prev Post :", "tail", "neighbour-link", "a link to the article before"],
    ["Next article: Markets rise", "tail", "neighbour-link", "a link to the one after"],
    ["Categories: ChinaUS", "head", "tags", "categories run together"],
    ["Tags: trade, ports", "tail", "tags", "tags"],
    ["# BBC", "tail", "tags", "a tag with its sign"],
    ["#trade #ports", "tail", "tags", "several"],
    ["Share this article", "body", "share", "a prompt to share"],
    ["Facebook Twitter WhatsApp", "body", "share", "the names of buttons"],
    ["Follow us on X", "tail", "follow", "a prompt to follow"],
    ["Join our WhatsApp channel", "tail", "follow", "a prompt to join"],
    ["Sign up for our newsletter", "body", "subscribe", "a prompt to sign up"],
    ["Get the latest news in your inbox", "body", "subscribe", "the same in other words"],
    ["We use cookies to improve your experience.", "head", "banner", "a consent banner"],
    ["Advertisement", "body", "banner", "an advertisement's mark"],
    ["Leave a comment", "tail", "comments", "a prompt to comment"],
    ["3 Comments", "tail", "comments", "their number"],
    ["Home > World > Asia", "head", "navigation", "a trail of pages"],
    ["Skip to content", "head", "navigation", "a link for screen readers"],
    ["© 2025 Harbour Notes. All rights reserved.", "tail", "copyright", "a copyright line"],
    ["From: Trade Weekly <news@example.org>", "head", "mail-header", "a message saved as text"],
    [
      "list 2 of 3Can they find common ground?",
      "body",
      "related-box",
      "a headline run together with the mark",
    ],
    ["FOR IMMEDIATE RELEASE", "head", "copyright", "a press office's stamp"],
  ] as const)("leaves out “%s” (%s): %s", async ([line, place, rule]) => {
    expect(await ruleFor(line, place)).toBe(rule);
  });

  test.for([
    ["Also read the treaty aloud, the minister said.", "an instruction in a sentence"],
    ["Photo opportunities are likely, he said.", "begins like a credit"],
    ["Photos by the hundred were shown to the delegates.", "“by” without a name"],
    ["Share prices rose 3%.", "begins like a prompt to share"],
    ["Follow-up talks are planned.", "begins like a prompt to follow"],
    ["By Monday the talks had failed.", "begins like a byline"],
    ["By then, Jane Doe had left the hall.", "names somebody, is a sentence"],
    ["Published on Monday, the report names no firm.", "begins like a date line"],
    ["Updated rules take effect on 1 November.", "the same"],
    ["With information from Reuters, the bank raised its forecast.", "begins like a credit"],
    ["Recommended stories were removed from the page.", "begins like a label"],
    ["Source links were not given.", "begins like a closing line"],
    ["You may also like the deal, he told them.", "speech"],
    ["More from the summit: both sides agreed on soybeans.", "a label that goes on"],
    ["Next: a vote in the Senate on Monday.", "ends as a sentence"],
    ["Previous talks failed.", "begins like a link"],
    ["Topics: they spoke of tariffs, then of chips.", "ends as a sentence"],
    ["#1 on the agenda is trade.", "a number sign"],
    ["Comments by the minister drew anger.", "begins like a prompt"],
    ["No comment was given by the ministry.", "the same"],
    ["Subscribe to the view that trade is war, he said, and you lose.", "a figure of speech"],
    ["Advertisement spending fell by a tenth.", "begins like a mark"],
    ["By continuing the talks, both sides gain time.", "begins like a consent banner"],
    ["Copyright rules are a sticking point, he said.", "begins like a copyright line"],
    ["Home > abroad, the slogan went, and it is wrong.", "has the sign of a trail"],
    ["He cited the pact (AP).", "ends with an agency"],
    ["Reuters reported it first.", "begins with an agency"],
    ["Sign up or stay out, the minister told the delegates.", "begins like a prompt"],
    ["The deal was signed, according to the Reuters news agency.", "ends with an agency"],
    ["Menu prices have doubled since the spring.", "begins like navigation"],
    ["Read: the deal is off, he said.", "a label, and a sentence"],
    ["Tags on the crates were changed to avoid the duty.", "begins like tags"],
    ["Donald Trump said no.", "a name in a sentence"],
    ["In other news, the port of Busan reported record traffic.", "a label in a sentence"],
    ["The ferry sank off Oslo, 12 March 2024", "ends with a place and a date"],
    ["The Geneva Deal of May 12, 2025", "a title with a date"],
    ["At 11:11 the doors opened.", "a time in a sentence"],
  ] as const)("keeps “%s”: %s", async ([line]) => {
    expect([await ruleFor(line, "body"), await ruleFor(line, "tail")]).toEqual([null, null]);
  });

  test("takes an image's description and the caption under it, but no paragraph", async () => {
    const description = "Reuters Two leaders, Ada Vance and Bo Lindqvist, shake hands in 2017.Reuters";
    const caption = "Ada Vance and her counterpart are due to meet.";
    const text = ["The talks go on in the old town", description, caption, PROSE_ONE, PROSE_TWO].join("\n\n");
    const { boilerplate } = await inspect(text);
    expect(boilerplate.map(({ rule }) => rule)).toEqual(["image-description", "image-caption"]);
    const bare = await inspect(
      ["The talks go on in the old town", description, PROSE_ONE, PROSE_TWO].join("\n\n"),
    );
    expect(bare.boilerplate.map(({ rule }) => rule)).toEqual(["image-description"]);
  });

  test("takes the headlines between a label and the next paragraph", async () => {
    const lines = [
      "The talks go on in the old town",
      PROSE_ONE,
      "Related articles",
      "Rice is dear",
      "Rail link opens",
      PROSE_TWO,
      PROSE_THREE,
      PROSE_ONE.replace("six", "nine"),
    ];
    const { boilerplate } = await inspect(lines.join("\n\n"));
    expect(boilerplate.map(({ rule, text }) => `${rule}: ${text}`)).toEqual([
      "related-label: Related articles",
      "related-headline: Rice is dear",
    ]);
  });

  test("keeps a short title in capitals whose words come again in the text", async () => {
    const { corpus } = await inspect(["Harbour Charges", PROSE_ONE, PROSE_TWO].join("\n\n"));
    expect(corpus.documents[0]?.title).toBe("Harbour Charges");
  });

  test("keeps a heading that could be a label where text follows it", async () => {
    const lines = [
      "The talks go on in the old town",
      PROSE_ONE,
      PROSE_TWO,
      PROSE_ONE.replace("six", "nine"),
      "In other news",
      PROSE_THREE,
    ];
    const { boilerplate } = await inspect(lines.join("\n\n"));
    expect(boilerplate).toEqual([]);
  });

  test("takes the place under “Reporting from”", async () => {
    const { boilerplate } = await inspect(
      ["The talks go on in town", "Reporting from", "Busan", PROSE_ONE, PROSE_TWO].join("\n"),
    );
    expect(boilerplate.map(({ text }) => text)).toEqual(["Reporting from", "Busan"]);
  });
});
