import { type Members, put } from "./values.js";

/** Makes a value ready for JSON. `holder` is the object around it, by wire names. */
export type Encode = (value: unknown, holder: Members) => unknown;

/**
 * Makes a value ready for JSON: date-times as text, bytes as base64; all names are kept.
 *
 * @throws TypeError when it holds something that JSON cannot say.
 */
export function encode(value: unknown): unknown {
  return encodeWith(value, encode, (members) => {
    const done: Members = {};
    for (const key of Object.keys(members)) {
      if (members[key] !== undefined) put(done, key, encode(members[key]));
    }
    return done;
  });
}

/** Does the same with functions of its own for the items of lists, and for objects. */
export function encodeWith(
  value: unknown,
  encodeItem: (item: unknown) => unknown,
  encodeObject: (members: Members) => Members,
): unknown {
  if (typeof value !== "object" || value === null) return scalar(value);
  if (Array.isArray(value)) return value.map((item: unknown) => encodeItem(item));
  if (value instanceof Date) return dateText(value);
  const bytes = bytesOf(value);
  if (bytes) return base64(bytes);
  const { toJSON } = value as { toJSON?: unknown };
  if (typeof toJSON === "function") return encode(toJSON.call(value));
  const tag = Object.prototype.toString.call(value);
  if (tag !== "[object Object]") throw unsendable(tag.slice(8, -1));
  return encodeObject(value as Members);
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

/** Writes a moment as RFC 3339 does. */
export function dateText(value: Date): string {
  if (Number.isNaN(value.getTime())) throw unsendable("invalid Date");
  return value.toISOString();
}

function scalar(value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new TypeError(`${value} is not a number that can be sent`);
  }
  if (typeof value === "bigint" || typeof value === "function" || typeof value === "symbol") {
    throw unsendable(typeof value);
  }
  return value;
}

function unsendable(what: string): TypeError {
  return new TypeError(`cannot send a ${what} as JSON`);
}
