import { expect, test } from "vitest";
import { finish, later, type Steps } from "../../src/text/steps.ts";

/** Notes each piece as it is done. */
function* noting(done: number[]): Steps<string> {
  for (let piece = 0; piece < 3; piece += 1) {
    done.push(piece);
    yield;
  }
  return "all";
}

test("work is done when it is first asked for, and once", () => {
  const done: number[] = [];
  const work = later(() => noting(done));
  expect(done).toEqual([]);
  expect([work(), work()]).toEqual(["all", "all"]);
  expect(done).toEqual([0, 1, 2]);
});

test("what was done ahead is not done again when the rest is asked for", () => {
  const done: number[] = [];
  const work = later(() => noting(done));
  expect(work.advance()).toBe(false);
  expect(done).toEqual([0]);
  expect(work()).toBe("all");
  expect(done).toEqual([0, 1, 2]);
  expect(work.advance()).toBe(true);
});

test("pieces done one by one come to the same", () => {
  const done: number[] = [];
  const work = later(() => noting(done));
  while (!work.advance());
  expect(work()).toBe(finish(noting([])));
  expect(done).toEqual([0, 1, 2]);
});
