import { describe, expect, test } from "vitest";
import { REFUSED, REFUSED_KEPT_ASIDE } from "./refused.ts";
import { outlineOf } from "./support.ts";

describe("what is no tariff", () => {
  test.for([...REFUSED, ...REFUSED_KEPT_ASIDE])("“%s” says nothing of a tariff: %s", ([text]) => {
    expect(outlineOf(text)).toEqual([]);
  });

  test("a truce of arms is none of trade", () => {
    expect(
      outlineOf(
        "Tariffs and a trade war have strained Chad and Niger; the trade deal between Niger and Chad is old.",
        "The two sides agreed to a truce in May and the troops went home.",
      ),
    ).toEqual([]);
  });

  test.for(["It has not yet imposed tariffs on Ghana.", "Togo has not imposed a 10% tariff on Ghana."])(
    "“%s” happened not",
    (text) => {
      expect(outlineOf(text)).toEqual([]);
    },
  );
});
