/** What the API documents of its values, for whoever wants to know what differs. */
import type { At, Report } from "./drift.js";
import { bytes, dateTime } from "./reading.js";
import type { Members } from "./values.js";

export type ScalarName =
  | "any"
  | "string"
  | "integer"
  | "number"
  | "boolean"
  | "null"
  | "date"
  | "datetime"
  | "bytes"
  | "file";

/** A scalar's name, a shape, or a function that gives either: a reference, resolved when needed. */
export type Schema = ScalarName | Shape | (() => Schema);

/** A schema that is ready to be compared with values. */
export interface Shape {
  /** Reports what differs. `holder` is the object around the value, by wire names. */
  check(value: unknown, report: Report, at?: At, holder?: Members): void;
  /** Says in words what is expected. */
  describe(): string;
  /** Chooses the schema of one value, for schemas that stand for several. */
  pick?(value: unknown, holder: Members | undefined, view?: View): Shape | undefined;
}

/** Gives an object by the wire names of a shape, where a caller gave it by other names. */
export type View = (shape: Shape, value: Members) => Members;

/** Gives the shape that a schema stands for. */
export function shapeOf(schema: Schema): Shape {
  let found = schema;
  while (typeof found === "function") found = found();
  return typeof found === "string" ? scalarOf(found) : found;
}

const isText = (value: unknown): value is string => typeof value === "string";

/** What is expected, in words; whether a value is one of these, as JSON or as callers give it. */
type Rule = readonly [words: string, fits: (value: unknown) => boolean];

const RULES: Readonly<Record<ScalarName, Rule>> = {
  any: ["a value", () => true],
  string: ["a string", isText],
  integer: ["an integer", (value) => Number.isInteger(value)],
  number: ["a number", (value) => typeof value === "number"],
  boolean: ["a boolean", (value) => typeof value === "boolean"],
  null: ["null", (value) => value === null],
  date: ["a date", (value) => isText(value) && /^\d{4}-\d\d-\d\d$/.test(value)],
  datetime: ["a date-time with its offset", (value) => dateTime(value) instanceof Date],
  bytes: ["base64", (value) => bytes(value) instanceof Uint8Array],
  file: ["a file", () => true],
};

export class ScalarShape implements Shape {
  readonly name: ScalarName;
  readonly #rule: Rule;

  constructor(name: ScalarName) {
    this.name = name;
    this.#rule = RULES[name];
  }

  check(value: unknown, report: Report, at?: At): void {
    if (!this.takes(value)) report(at, this.describe(), value);
  }

  /** Tells whether a value is one of these. */
  takes(value: unknown): boolean {
    return this.#rule[1](value);
  }

  describe(): string {
    return this.#rule[0];
  }
}

const scalars = /* @__PURE__ */ new Map<ScalarName, ScalarShape>();

function scalarOf(name: ScalarName): ScalarShape {
  let shape = scalars.get(name);
  if (!shape) scalars.set(name, (shape = new ScalarShape(name)));
  return shape;
}
