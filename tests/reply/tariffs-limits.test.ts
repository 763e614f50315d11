import { describe, expect, test } from "vitest";
import { tariffs } from "../../commands/tariffs.ts";
import type { Outcome, Reply } from "../../src/command.ts";
import type { Library } from "../../src/library.ts";
import type { LedgerRow } from "../../src/tariffs/ledger-model.ts";
import { givenLedger, type RowDraft } from "../support/ledgers.ts";
import { validateMessage } from "../support/loopback-discord/validate-message.ts";
import { customIdOf, labelsOf, request } from "../support/tiny-library.ts";

const STATUSES = ["imposed", "raised", "cut", "threatened", "expected", "averted", "remaining"] as const;
const NASTY = ["@everyone *_`|", "\u202e\u0000[x](http://y)", "国".repeat(80), "*".repeat(500), "A & <B>"];

/** Rows as no document should tell them: goods of 500 characters, parties that are Markdown, rates of all sizes. */
function nastyRows(count: number, told: number): RowDraft[] {
  return Array.from({ length: count }, (_, i) => ({
    goods: (NASTY[i % NASTY.length] ?? "").padEnd(500, "*~`"),
    imposer: NASTY[i % 5] ?? null,
    target: NASTY[(i + 1) % 5] ?? null,
    source: "`".repeat(200),
    ratePercent: [1e21, 0.1 + 0.2, 145, 7, null][i % 5] ?? null,
    status: STATUSES[i % STATUSES.length] ?? "cut",
    told,
  }));
}

function disagreements(rows: readonly LedgerRow[]) {
  const addresses = (row: LedgerRow) => row.citations.map(({ address }) => address).join(", ");
  return Array.from({ length: 60 }, (_, i) => {
    const own = rows.slice(i, i + 40);
    const note = `Different: ${own.map((row) => `${row.goods} (${addresses(row)})`).join("; ")}.`;
    return { kind: "rate" as const, note, rows: own };
  });
}

function nastyLedger(count: number, told: number) {
  const [imposer = "", target = ""] = NASTY;
  return givenLedger(
    [
      { id: "x".repeat(200), imposer, target, rows: nastyRows(count, told) },
      { id: "x".repeat(200), imposer: target, target: imposer, rows: nastyRows(count, told) },
      { id: "others", imposer: null, target: null, rows: nastyRows(count, told) },
    ],
    disagreements,
  );
}

function press(reply: Reply, label: string, library: Library): Reply {
  const [command = "", action = "", ...rest] = customIdOf(reply, label).split(":");
  const message = { embeds: reply.embeds, private: reply.private };
  const argument = rest.join(":");
  const known = { command, action, argument, message, isAsker: true, mayManageMessages: false };
  const outcome: Outcome | undefined = tariffs.press?.({ ...known, locale: "en-US" }, library);
  if (!outcome || outcome.kind === "delete") throw new Error(`${label} led nowhere`);
  return outcome.reply;
}

/** All pages from a reply on, each checked as Discord does. */
function pagesFrom(reply: Reply, library: Library): Reply[] {
  const pages = [reply];
  for (let page = reply; labelsOf(page).includes("More"); ) {
    page = press(page, "More", library);
    pages.push(page);
  }
  for (const page of pages) {
    const { embeds, components = [] } = page;
    expect(() => validateMessage({ embeds, components }, { isNew: true })).not.toThrow();
  }
  return pages;
}

describe("replies about any ledger fit into Discord's limits", () => {
  test.for([
    [1, 1],
    [700, 1],
    [90, 7],
    [3, 60],
  ] as const)("%i rows on each side, each told %i times", async ([count, told]) => {
    const { library } = await nastyLedger(count, told);
    const replies = ["", "us-on-china", "china-on-us", "others"].map((side) =>
      tariffs.run(request("tariffs", side ? { side } : {}), library),
    );
    for (const reply of replies) {
      const pages = pagesFrom(reply, library);
      const lines = pages.flatMap(({ embeds }) => embeds[0]?.description?.match(/^- .*May 2031/gm) ?? []);
      if (reply !== replies[0]) expect(lines).toHaveLength(count);
      expect(pages.map(({ embeds }) => embeds[0]?.description).join()).not.toMatch(/(?<!\\)@everyone/);
      pagesFrom(press(pages.at(-1) ?? reply, "Sources", library), library);
    }
  });

  test("More and Back lead through the same pages", async () => {
    const { library } = await nastyLedger(50, 3);
    const pages = pagesFrom(tariffs.run(request("tariffs", { side: "others" }), library), library);
    expect(pages.length).toBeGreaterThan(3);
    for (const [i, page] of pages.entries())
      if (i > 0) expect(press(page, "Back", library)).toEqual(pages[i - 1]);
  });

  test("no number is shown that the page's menu does not open", async () => {
    const { library } = await nastyLedger(50, 7);
    for (const { embeds, components = [] } of pagesFrom(
      tariffs.run(request("tariffs", { side: "us-on-china" }), library),
      library,
    )) {
      const shown = new Set(embeds[0]?.description?.match(/(?<!\\)\[\d+\]/g));
      const menu = components.flatMap((row) =>
        row.components.flatMap((one) => ("options" in one ? one.options : [])),
      );
      expect(new Set(menu.map(({ label }) => label.split(" ")[0]))).toEqual(shown);
    }
  });
});
