/** Values as text: paths, queries, headers, cookies (RFC 3986, RFC 3339). */
import { encode } from "./encode.js";
import type { Slot, Style } from "./operation.js";
import { isObject, type Members } from "./values.js";

/** Writes a scalar that JSON could hold as the API reads it. */
export function text(value: unknown): string {
  if (typeof value === "string") {
    if (/\p{Cs}/u.test(value)) throw new TypeError("cannot send half of a surrogate pair");
    return value;
  }
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw new TypeError(`cannot send ${value === null ? "null" : typeof value} here`);
}

/** Writes a scalar with every byte outside RFC 3986's unreserved set percent-encoded. */
export function encoded(value: unknown): string {
  return encodeURIComponent(text(value)).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Makes a parameter's value plain: wire names, dates as text. */
function plain(value: unknown, slot?: Slot): unknown {
  if (typeof value === "bigint") return String(value);
  return typeof value === "string" ? value : (slot?.encode ?? encode)(value, {});
}

/** Writes a segment of a path; empty when there is nothing to send. */
export function segment(wire: string, value: unknown, slot: Slot): string {
  return isPresent(value) ? written(wire, value, slot, encoded) : "";
}

/**
 * Fills a path; `pieces` holds literals and names by turns.
 *
 * @throws TypeError when a value is empty or moves up, so that another route would be called.
 */
export function pathOf(pieces: readonly string[], segments: ReadonlyMap<string, string>): string {
  let path = pieces[0] as string;
  for (let index = 1; index < pieces.length; index += 2) {
    const wire = pieces[index] as string;
    const text = segments.get(wire);
    if (!text) throw new TypeError(`${wire} must not be empty`);
    path += text + (pieces[index + 1] as string);
  }
  if (pieces.length > 1 && /\/(\.|%2e){1,2}(\/|$)/i.test(path)) {
    throw new TypeError('a path parameter must not be "." or ".."');
  }
  return path;
}

/** Writes a value in its own style, else with commas. */
function written(
  wire: string,
  given: unknown,
  slot: Slot | undefined,
  write: (value: unknown) => string,
): string {
  const value = plain(given, slot);
  return slot?.style ? slot.style(value, wire, slot.place) : joined(value, ",", ",", write);
}

/** Joins the parts of a list or an object, and what is between a name and its value. */
export function joined(
  value: unknown,
  separator: string,
  between: string = separator,
  write: (value: unknown) => string = encoded,
): string {
  if (Array.isArray(value)) return value.map(write).join(separator);
  if (!isObject(value)) return write(value);
  return present(value)
    .map(([name, item]) => write(name) + between + write(item))
    .join(separator);
}

/** Gives the members that are neither null nor undefined. */
export function present(values: Members): [string, unknown][] {
  return Object.entries(values).filter(([, value]) => isPresent(value));
}

function isPresent(value: unknown): boolean {
  return value !== null && value !== undefined;
}

/** Writes one parameter of a query, or one field of a form; empty when there is nothing to send. */
export function pair(name: string, given: unknown, slot?: Slot, objects: Style = pairs): string {
  const value = plain(given, slot);
  if (!isPresent(value)) return "";
  const style = slot?.style ?? (isObject(value) ? objects : pairs);
  return style(value, name, "query");
}

/** Writes a pair for each item of a list and each member of an object. */
export function pairs(
  value: unknown,
  name: string,
  _: unknown,
  write: (value: unknown) => string = encoded,
): string {
  const found = isObject(value)
    ? present(value)
    : [value].flat().map((item): [string, unknown] => [name, item]);
  return found
    .map(([key, item]) => {
      const isNested = Array.isArray(item) || isObject(item); // which no style covers
      return `${encoded(key)}=${isNested ? encoded(JSON.stringify(item)) : write(item)}`;
    })
    .join("&");
}

/**
 * Writes the value of a header.
 *
 * @throws TypeError when a name or value could end the header and begin another.
 */
export function headerOf(name: string, given: unknown, slot?: Slot): string {
  if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name)) {
    throw new TypeError(`${JSON.stringify(name)} is not the name of a header`);
  }
  const value = written(name, given, slot, text);
  if (/[^\t\x20-\x7e]/.test(value)) {
    throw new TypeError(`the header ${name} holds a line break or a character outside ASCII`);
  }
  return value.trim();
}

/** Writes one cookie; a list or an object is one value, its parts with commas. */
export function cookieOf(name: string, given: unknown, slot?: Slot): string {
  return `${encoded(name)}=${written(name, given, slot, encoded)}`;
}

/** Adds a cookie to those that the headers hold. */
export function addCookie(headers: Record<string, string>, cookie: string): void {
  headers["cookie"] = headers["cookie"] ? `${headers["cookie"]}; ${cookie}` : cookie;
}

/** Adds an encoded query to a URL. */
export function withQuery(url: string, query: string): string {
  return query ? `${url}${url.includes("?") ? "&" : "?"}${query}` : url;
}
