/**
 * What callers get of JSON: dates, bytes and names of TypeScript. Whatever is not as documented stays
 * as it came.
 */
import { isObject, type Members, put } from "./values.js";

/**
 * How a value is read: a function, or how its members are, by wire names; all others stay as they
 * are, with `{}` all. A list is read item by item.
 */
export type Reading = Convert | { readonly [wire: string]: Reading };

/** Reads what is no list. `holder` is the object around it, by wire names. */
type Convert = (value: unknown, holder: Members) => unknown;

/** Reads a value, in place where that is possible. */
export function read(reading: Reading, value: unknown, holder: Members = {}): unknown {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      value[index] = read(reading, value[index], holder);
    }
    return value;
  }
  if (typeof reading === "function") return reading(value, holder);
  if (!isObject(value)) return value;
  for (const wire of Object.keys(reading)) {
    if (!Object.hasOwn(value, wire)) continue;
    value[wire] = read(reading[wire] as Reading, value[wire], value);
  }
  return value;
}

/** Reads a date-time that says its offset from UTC. */
export function dateTime(value: unknown): unknown {
  if (typeof value !== "string") return value;
  const marked = value.endsWith("Z") || /[+-]\d\d:?\d\d$|z$/.test(value);
  const moment = marked && value.charCodeAt(4) === 45 ? new Date(value) : undefined;
  return moment && !Number.isNaN(moment.getTime()) ? moment : value;
}

/** Reads base64. */
export function bytes(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return Uint8Array.from(atob(value), (character) => character.charCodeAt(0));
  } catch {
    return value;
  }
}

/**
 * Reads an object whose members have other names in TypeScript.
 *
 * @param names - By wire names.
 * @param extra - Reads members that are not among `members`.
 */
export function renamed(
  names: Readonly<Record<string, string>>,
  members: Readonly<Record<string, Reading>> = {},
  extra?: Reading,
): Reading {
  const nameOf = new Map(Object.entries(names));
  const wireOf = new Map([...nameOf].map(([wire, name]) => [name, wire]));
  const readings = new Map(Object.entries(members));
  return (value) => {
    if (!isObject(value)) return value;
    const done: Members = {};
    for (const key of Object.keys(value)) {
      const name = nameOf.get(key);
      const wire = wireOf.get(key);
      if (name === undefined && wire !== undefined && Object.hasOwn(value, wire)) continue;
      const reading = readings.get(key) ?? extra;
      put(done, name ?? key, reading ? read(reading, value[key], value) : value[key]);
    }
    return done;
  };
}

/** Reads an object whose members have any names. */
export function each(reading: Reading): Reading {
  return (value, holder) => {
    if (!isObject(value)) return value;
    for (const key of Object.keys(value)) put(value, key, read(reading, value[key], holder));
    return value;
  };
}

/** Reads with what is made later, since it is part of itself. */
export function later(reading: () => Reading): Reading {
  return (value, holder) => read(reading(), value, holder);
}

/** Reads with one after the other. */
export function both(first: Reading, second: Reading): Reading {
  return (value, holder) => read(second, read(first, value, holder), holder);
}

/**
 * Reads a value as the variant that its property tells; one that nobody knows stays.
 *
 * @param readings - By what the property says.
 * @param untold - Reads a value without the property.
 */
export function tagged(
  property: string,
  readings: Readonly<Record<string, Reading>>,
  untold?: Reading,
): Reading {
  return (value, holder) =>
    isObject(value) ? byTag(property, readings, untold, value, value, holder) : value;
}

/** Does the same by a property of the object around the value. */
export function sibling(
  property: string,
  readings: Readonly<Record<string, Reading>>,
  untold?: Reading,
): Reading {
  return (value, holder) => byTag(property, readings, untold, holder, value, holder);
}

function byTag(
  property: string,
  readings: Readonly<Record<string, Reading>>,
  untold: Reading | undefined,
  told: Members,
  value: unknown,
  holder: Members,
): unknown {
  const tag = Object.hasOwn(told, property) ? told[property] : undefined;
  const isTold = tag !== undefined && tag !== null;
  const known = typeof tag !== "object" && Object.hasOwn(readings, String(tag));
  const reading = isTold ? known && readings[String(tag)] : untold;
  return reading ? read(reading, value, holder) : value;
}
