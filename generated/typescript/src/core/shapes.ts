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
  pick?(value: unknown, holder: Members | undefined, given: boolean): Shape | undefined;
}

/** Gives the shape that a schema stands for. */
export function shapeOf(schema: Schema): Shape {
  let found = schema;
  while (typeof found === "function") found = found();
  return typeof found === "string" ? SCALARS[found] : found;
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

export class ScalarShape implements Shape {
  readonly name: ScalarName;
  readonly describe: () => string;
  /** Tells whether a value that was read is one of these. */
  readonly fits: (value: unknown) => boolean;
  readonly read: ((value: string) => unknown) | undefined;

  constructor(
    name: ScalarName,
    words: string,
    fits: ScalarShape["fits"],
    read?: ScalarShape["read"],
  ) {
    this.name = name;
    this.describe = () => words;
    this.fits = fits;
    this.read = read;
  }

  decode(value: unknown, report?: Report, at?: At): unknown {
    const read = this.read && typeof value === "string" ? this.read(value) : value;
    if (report && !this.fits(read)) odd(value, report, at, this);
    return read;
  }

  changes(): boolean {
    return this.read !== undefined;
  }
}

const isText = (value: unknown): value is string => typeof value === "string";
const SCALARS: Readonly<Record<ScalarName, ScalarShape>> = {
  any: /* @__PURE__ */ new ScalarShape("any", "a value", () => true),
  string: /* @__PURE__ */ new ScalarShape("string", "a string", isText),
  integer: /* @__PURE__ */ new ScalarShape("integer", "an integer", Number.isInteger),
  number: /* @__PURE__ */ new ScalarShape("number", "a number", (v) => typeof v === "number"),
  boolean: /* @__PURE__ */ new ScalarShape("boolean", "a boolean", (v) => typeof v === "boolean"),
  null: /* @__PURE__ */ new ScalarShape("null", "null", (v) => v === null),
  date: /* @__PURE__ */ new ScalarShape(
    "date",
    "a date",
    (v) => isText(v) && /^\d{4}-\d\d-\d\d$/.test(v),
  ),
  datetime: /* @__PURE__ */ new ScalarShape(
    "datetime",
    "a date-time with its offset",
    (v) => v instanceof Date,
    toDate,
  ),
  bytes: /* @__PURE__ */ new ScalarShape(
    "bytes",
    "base64",
    (v) => v instanceof Uint8Array,
    toBytes,
  ),
  file: /* @__PURE__ */ new ScalarShape("file", "a file", () => true),
};
