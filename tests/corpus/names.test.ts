import { describe, expect, test } from "vitest";
import { formatAddress, isVerbatim, parseAddress } from "../../src/corpus/address.ts";
import { nameSeeds } from "../../src/corpus/seed-names.ts";
import { PROSE_ONE, read } from "./support.ts";

describe("nameSeeds", () => {
  test.for([
    [["003_09e0.txt", "004_a9a4.txt"], ["003", "004"], "up to the first underscore"],
    [["talks.v2.txt"], ["talks"], "up to the first full stop"],
    [["003_a.txt", "003_b.txt", "004.txt"], ["003-a", "003-b", "004"], "whole stems where two would collide"],
    [["a.txt", "a.md"], ["a.txt", "a.md"], "whole file names where those would too"],
    [["Talks_1.txt", "talks_2.txt"], ["Talks-1", "talks-2"], "case does not tell two apart"],
    [["my notes (new).txt"], ["my-notes--new-"], "no character that an address cannot hold"],
    [["_draft.txt"], ["-draft"], "a name that begins with the sign"],
    [[`${"x".repeat(60)}.txt`], ["x".repeat(40)], "at most forty characters"],
    [
      [`${"x".repeat(60)}1.txt`, `${"x".repeat(60)}2.txt`],
      ["x".repeat(40), `${"x".repeat(34)}-2`],
      "and still unique",
    ],
  ] as const)("%j become %j: %s", ([files, names]) => {
    expect(nameSeeds(files)).toEqual(names);
  });
});

describe("addresses", () => {
  test.for([
    ["003:121", { seed: "003", line: 121, part: 1 }],
    [" a-b.md:7.2 ", { seed: "a-b.md", line: 7, part: 2 }],
    ["003", null],
    ["003:0", null],
    ["003:12 13", null],
    ["a b:1", null],
    [":1", null],
    ["003:99999999999", null],
  ] as const)("“%s” is read as %j", ([text, parts]) => {
    expect(parseAddress(text)).toEqual(parts);
  });

  test("are written as they are read", () => {
    expect([formatAddress("003", 121), formatAddress("003", 121, 2)]).toEqual(["003:121", "003:121.2"]);
  });

  test("a passage whose words or lines were altered is not verbatim", async () => {
    const [passage] = (await read(PROSE_ONE)).passages;
    if (passage === undefined) throw new Error("no passage");
    expect(isVerbatim(passage)).toBe(true);
    expect(isVerbatim({ ...passage, text: `${passage.text} ` })).toBe(false);
    expect(isVerbatim({ ...passage, line: 2 })).toBe(false);
    expect(isVerbatim({ ...passage, text: "", span: { start: 0, end: 0 } })).toBe(false);
  });
});
