import { ListShape, MapShape } from "./containers.js";
import { ObjectShape } from "./objects.js";
import { type Members, put, ScalarShape, type Schema, type Shape, shapeOf } from "./shapes.js";

/**
 * Makes a value ready for JSON: wire names, date-times as text, bytes as base64.
 *
 * @param holder - The object around it, by wire names.
 * @throws TypeError when it holds something that JSON cannot say.
 */
export function encode(schema: Schema | undefined, value: unknown, holder?: Members): unknown {
  if (typeof value !== "object" || value === null) return scalar(value);
  const shape = schema === undefined ? undefined : chosen(shapeOf(schema), value, holder);
  if (Array.isArray(value)) {
    const item = shape instanceof ListShape ? shape.item : undefined;
    return value.map((inner: unknown) => encode(item, inner, holder));
  }
  if (value instanceof Date) return dateText(value, shape);
  const bytes = bytesOf(value);
  if (bytes) return base64(bytes);
  if ("toJSON" in value && typeof value.toJSON === "function") {
    return encode(undefined, value.toJSON());
  }
  return members(value as Members, shape);
}

/** Writes some values as the members of one object, each with its own schema. */
export function encodeMembers(
  values: Members,
  schemas?: { get(wire: string): Schema | undefined },
): Members {
  for (const wire of Object.keys(values)) {
    put(values, wire, encode(schemas?.get(wire), values[wire], values));
  }
  return values;
}

/** Gives the bytes of a value that is bytes in memory. */
export function bytesOf(value: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  if (!ArrayBuffer.isView(value)) return undefined;
  return new Uint8Array(value.buffer as ArrayBuffer, value.byteOffset, value.byteLength);
}

export function base64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** Writes a moment as RFC 3339 does; for a date without its time. */
export function dateText(value: Date, shape?: Shape): string {
  if (Number.isNaN(value.getTime())) throw new TypeError("cannot send an invalid Date");
  const text = value.toISOString();
  return shape instanceof ScalarShape && shape.name === "date" ? text.slice(0, 10) : text;
}

function scalar(value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new TypeError(`${value} is not a number that can be sent`);
  }
  if (typeof value === "bigint" || typeof value === "function" || typeof value === "symbol") {
    throw new TypeError(`cannot send a ${typeof value} as JSON`);
  }
  return value;
}

/** Follows references, nullables and unions to the schema of this value. */
function chosen(first: Shape, value: unknown, holder: Members | undefined): Shape | undefined {
  let shape: Shape | undefined = first;
  while (shape?.pick) shape = shape.pick(value, holder, true);
  return shape;
}

function members(value: Members, shape: Shape | undefined): Members {
  const tag = Object.prototype.toString.call(value);
  if (tag !== "[object Object]") throw new TypeError(`cannot send a ${tag.slice(8, -1)} as JSON`);
  const plan = shape instanceof ObjectShape ? shape.plan() : undefined;
  const done: Members = {};
  for (const key of Object.keys(value)) {
    if (value[key] !== undefined) put(done, wireOf(plan, key), value[key]);
  }
  const rest = shape instanceof ObjectShape ? shape.extra : undefined;
  const other = shape instanceof MapShape ? shape.value : rest;
  return encodeMembers(done, { get: (wire) => plan?.byWire.get(wire)?.shape ?? other });
}

function wireOf(plan: ReturnType<ObjectShape["plan"]> | undefined, key: string): string {
  return plan?.byName.get(key)?.wire ?? key;
}
