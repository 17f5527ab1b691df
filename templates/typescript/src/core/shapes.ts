/**
 * What the API's values look like: the tables that answers are read with and requests written with.
 *
 * Reading is tolerant: what does not fit its schema stays as it came, and is reported if someone
 * wants to know. It works in place, and visits only what it has to change.
 */
import type { At, Report } from "./drift.js";

/** Members of an object, whatever its prototype. */
export type Members = Record<string, unknown>;

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

/** A schema that is ready to read values. */
export interface Shape {
  /** Reads a value. `holder` is the object around it, by wire names. */
  decode(value: unknown, report?: Report, at?: At, holder?: Members): unknown;
  /** Tells whether reading can change a value; ask through the function of this name. */
  changes(): boolean;
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

const changing = /* @__PURE__ */ new WeakMap<Shape, boolean>();

/** Tells whether reading can change a value of a schema; one that is part of itself may. */
export function changes(schema: Schema): boolean {
  const shape = shapeOf(schema);
  let known = changing.get(shape);
  if (known === undefined) {
    changing.set(shape, true);
    known = shape.changes();
    changing.set(shape, known);
  }
  return known;
}

/** Tells whether a value is a JSON object. */
export function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Sets a member, also one named `__proto__`, as a plain property. */
export function put(target: Members, key: string, value: unknown): void {
  if (key === "__proto__") {
    const settings = { value, writable: true, enumerable: true, configurable: true };
    Object.defineProperty(target, key, settings);
  } else {
    target[key] = value;
  }
}

/** Keeps a value as it came. */
export function odd(
  value: unknown,
  report: Report | undefined,
  at: At | undefined,
  shape: Shape,
): unknown {
  report?.(at, shape.describe(), value);
  return value;
}

/** Reads a date-time that says its offset from UTC; anything else stays as it is. */
function toDate(value: string): string | Date {
  const marked = value.endsWith("Z") || /[+-]\d\d:?\d\d$|z$/.test(value);
  const moment = marked && value.charCodeAt(4) === 45 ? new Date(value) : undefined;
  return moment && !Number.isNaN(moment.getTime()) ? moment : value;
}

function toBytes(value: string): string | Uint8Array {
  try {
    return Uint8Array.from(atob(value), (character) => character.charCodeAt(0));
  } catch {
    return value;
  }
}

const isText = (value: unknown): value is string => typeof value === "string";

/** What is expected, in words; whether a value that was read is one of these; how text is read. */
type Rule = [words: string, fits: (value: unknown) => boolean, read?: (value: string) => unknown];

const RULES: Readonly<Record<ScalarName, Rule>> = {
  any: ["a value", () => true],
  string: ["a string", isText],
  integer: ["an integer", Number.isInteger],
  number: ["a number", (value) => typeof value === "number"],
  boolean: ["a boolean", (value) => typeof value === "boolean"],
  null: ["null", (value) => value === null],
  date: ["a date", (value) => isText(value) && /^\d{4}-\d\d-\d\d$/.test(value)],
  datetime: ["a date-time with its offset", (value) => value instanceof Date, toDate],
  bytes: ["base64", (value) => value instanceof Uint8Array, toBytes],
  file: ["a file", () => true],
};

export class ScalarShape implements Shape {
  readonly name: ScalarName;
  readonly #rule: Rule;

  constructor(name: ScalarName) {
    this.name = name;
    this.#rule = RULES[name];
  }

  decode(value: unknown, report?: Report, at?: At): unknown {
    const [, fits, read] = this.#rule;
    const found = read && isText(value) ? read(value) : value;
    if (report && !fits(found)) odd(value, report, at, this);
    return found;
  }

  /** Tells whether a value is one of these. */
  takes(value: unknown): boolean {
    return this.#rule[1](this.decode(value));
  }

  changes(): boolean {
    return this.#rule.length > 2;
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
