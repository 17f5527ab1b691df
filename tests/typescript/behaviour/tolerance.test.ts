import assert from "node:assert/strict";
import { test } from "node:test";
import { input } from "../core/input.js";
import { read, type Reading } from "../core/reading.js";
import { sample } from "../core/sample.js";
import { type Schema, shapeOf } from "../core/shapes.js";
import { put } from "../core/values.js";
import * as all from "../readings/posts.js";
import * as schemas from "../schemas/posts.js";

const ODD = [
  null,
  1,
  -0.5,
  "x",
  "2026-01-01T00:00:00Z",
  "",
  true,
  [],
  {},
  [null, {}],
  { constructor: 2, toString: 1 },
  JSON.parse('{"__proto__": {"polluted": 1}}') as unknown,
];

/** A made-up order of numbers, the same in every run. */
function dice(): (sides: number) => number {
  let state = 7;
  return (sides) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % sides;
  };
}

/** Replaces, leaves out and adds values here and there. */
function damaged(value: unknown, roll: (sides: number) => number, percent: number): unknown {
  const hit = (): boolean => roll(100) < percent;
  if (hit()) return structuredClone(ODD[roll(ODD.length)]);
  if (Array.isArray(value)) return value.map((item: unknown) => damaged(item, roll, percent));
  if (typeof value !== "object" || value === null) return value;
  const done: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (!hit()) put(done, key, damaged(item, roll, percent));
  }
  if (hit())
    put(done, ["id", "_id", "__proto__", "kind"][roll(4)] as string, ODD[roll(ODD.length)]);
  return done;
}

const readings: Readonly<Record<string, Reading>> = all;

test("whatever comes is read and compared without an error", () => {
  const roll = dice();
  for (const [name, schema] of Object.entries(schemas)) {
    for (let round = 0; round < 2000; round++) {
      const answer = damaged(sample(schema), roll, [3, 10, 30][round % 3] as number);
      const whole = structuredClone(answer);
      shapeOf(schema).check(answer, () => {});
      assert.deepEqual(answer, whole, name);
      input(schema)(read(readings[name] ?? {}, answer), {});
    }
  }
  assert.equal(Object.hasOwn(Object.prototype, "polluted"), false);
});

test("what is read is written as it came, and nothing of it is new to who compares", () => {
  for (const [name, schema] of Object.entries(schemas) as [string, Schema][]) {
    const answer = sample(schema);
    shapeOf(schema).check(answer, (_, expected) => assert.fail(`${name}: ${expected}`));
    const written = JSON.stringify(
      input(schema)(read(readings[name] ?? {}, structuredClone(answer)), {}),
    );
    assert.equal(written.replaceAll(".000Z", "Z"), JSON.stringify(answer), name);
  }
});
