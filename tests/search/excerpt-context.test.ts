import { expect, test } from "vitest";
import { ask } from "../../commands/ask.ts";
import { request, textOf, tinyLibrary } from "../support/tiny-library.ts";

const VISIT = `The minister's visit

Olga Brandt inspected the lock gates in Delfzijl. The engineers showed her the cracks.

She promised forty million guilders for new gates.

This week the barges are moored outside.

It is unclear when they can pass.
`;

const COPY = `Harbour bulletin

Engineer Jan Mulder told the harbour board that the northern lock gates will be closed to barges until late autumn.
`;
const NEARLY = COPY.replace("told the harbour board", "has told the harbour board").replace(
  "bulletin",
  "news",
);

test("a pronoun at the start brings the sentence before it, with its address", async () => {
  const library = await tinyLibrary({ "010_visit.txt": VISIT });
  const [excerpt] = library.search("forty million guilders").excerpts;
  expect(excerpt?.before?.passage.address).toBe("010:3");
  const text = textOf(ask.run(request("ask", { question: "forty million guilders" }), library));
  expect(text).toContain("> … The engineers showed her the cracks.\n> She promised");
  expect(text).toContain("`010:5` · after the end of `010:3`");
});

test.for([
  { question: "barges moored outside", reason: "“This week” stands for itself" },
  { question: "unclear when they can pass", reason: "“It is” stands for nothing" },
  { question: "lock gates inspected", reason: "a name needs nothing before it" },
])("$question: no sentence before it, since $reason", async ({ question }) => {
  const [excerpt] = (await tinyLibrary({ "010_visit.txt": VISIT })).search(question).excerpts;
  expect(excerpt).toBeDefined();
  expect(excerpt?.before).toBeUndefined();
});

test("what another document says nearly word for word is cited, not shown again", async () => {
  const library = await tinyLibrary({ "010_one.txt": COPY, "011_two.txt": NEARLY });
  const { excerpts } = library.search("when will the northern lock gates be closed to barges");
  expect(excerpts.map(({ passage }) => passage.address)).toEqual(["010:3"]);
  const text = textOf(ask.run(request("ask", { question: "northern lock gates closed to barges" }), library));
  expect(text).toContain("much the same at `011:3`");
});

test("the same words about another thing are shown", async () => {
  const other = COPY.replace("northern lock gates", "southern bridge ramps").replace("barges", "lorries");
  const library = await tinyLibrary({
    "010_one.txt": COPY,
    "011_two.txt": other.replace("autumn", "spring"),
  });
  expect(library.search("Mulder harbour board closed until late").excerpts).toHaveLength(2);
});
