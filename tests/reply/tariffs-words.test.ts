import { describe, expect, test } from "vitest";
import { levelWords, reportedWords, rowWords } from "../../src/reply/tariffs-words.ts";
import { type RowDraft, rowOf } from "../support/ledgers.ts";

const UNDATED = { when: null, sortKey: "2031-06-02" } satisfies RowDraft;

describe("rowWords", () => {
  test.for<[reason: string, draft: RowDraft, words: string]>([
    ["a level", {}, "**May 2031** · tariff · **10 %** · imposed"],
    ["goods", { goods: "tin toys" }, "**May 2031** · tariff on tin toys · **10 %** · imposed"],
    [
      "before and after",
      { status: "cut", previousPercent: 145, ratePercent: 30, change: "to" },
      "**May 2031** · tariff · **145 % → 30 %** · cut",
    ],
    [
      "a step is no level",
      { status: "expected", change: "by", bound: "upTo", previousPercent: 20, source: "The newspaper" },
      "**May 2031** · tariff · **by up to 10 %, from 20 %** · *expected* (The newspaper)",
    ],
    [
      "a step from nowhere",
      { status: "raised", change: "by" },
      "**May 2031** · tariff · **by 10 %** · raised",
    ],
    [
      "only what was before",
      { status: "cut", ratePercent: null, previousPercent: 100 },
      "**May 2031** · tariff · **from 100 %** · cut",
    ],
    [
      "without a date, when it was reported",
      { ...UNDATED, status: "remaining", bound: "over", ratePercent: 40, reportedOn: "2031-06-02" },
      "**Reported 2 Jun 2031** · tariff · **over 40 %** · said to remain",
    ],
    [
      "with a date, and reported last",
      { reportedOn: "2031-06-02" },
      "**May 2031** · tariff · **10 %** · imposed, as reported on 2 Jun 2031",
    ],
    ["without any date", { when: null, sortKey: "" }, "**Undated** · tariff · **10 %** · imposed"],
    [
      "a threat with who makes it",
      { status: "threatened", source: "Minister *A*" },
      "**May 2031** · tariff · **10 %** · *threatened* (Minister \\*A\\*)",
    ],
    ["averted", { status: "averted" }, "**May 2031** · tariff · **10 %** · *said to be averted*"],
    [
      "a measure without a rate",
      { kind: "export-control", ratePercent: null, bound: null, goods: "rare earths", status: "suspended" },
      "**May 2031** · export control on rare earths · suspended",
    ],
    [
      "purchases",
      { kind: "purchase", ratePercent: null, bound: null, goods: "soybeans", status: "expected" },
      "**May 2031** · purchases of soybeans · *expected*",
    ],
    ["a port fee", { kind: "port-fee", ratePercent: null, bound: null }, "**May 2031** · port fee · imposed"],
  ])("%s", ([, draft, words]) => {
    expect(rowWords(rowOf(draft), false)).toBe(words);
  });

  test.for<[draft: RowDraft, words: string]>([
    [{}, "US → China"],
    [{ target: null }, "US"],
    [{ imposer: null }, "Not named → China"],
    [{ imposer: "@everyone", target: "**all**" }, "\\@everyone → \\*\\*all\\*\\*"],
  ])("names the parties of %o", ([draft, words]) => {
    expect(rowWords(rowOf(draft), true)).toBe(`**May 2031** · ${words} · tariff · **10 %** · imposed`);
  });
});

describe("levels", () => {
  test.for([
    ["2025-10-30", "as reported on 30 Oct 2025"],
    ["2025-10", "as reported in Oct 2025"],
    ["2025", "as reported in 2025"],
    [null, "as an undated document reports"],
  ] as const)("are said as of %s", ([iso, words]) => {
    expect(reportedWords(iso)).toBe(words);
  });

  test("are never said to be in force", () => {
    const level = { ratePercent: 40, bound: "over", status: "remaining", address: "1:1" } as const;
    expect(levelWords({ ...level, reportedOn: "2025-10-30" })).toBe("over 40 %, as reported on 30 Oct 2025");
  });
});
