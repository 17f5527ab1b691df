/** Values as text: paths, queries, headers, cookies (OpenAPI's styles, RFC 3986, RFC 3339). */
import { encode } from "./encode.js";
import type { Slot, Style } from "./operation.js";
import { isObject, type Members } from "./shapes.js";

/** Writes a scalar that JSON could hold as the API reads it. */
export function text(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw new TypeError(`cannot send ${value === null ? "null" : typeof value} here`);
}

/** Writes a scalar with every byte outside RFC 3986's unreserved set percent-encoded. */
export function encoded(value: unknown): string {
  return encodeURIComponent(text(value)).replace(/[!'()*]/g, percent);
}

/** Writes a scalar with those reserved characters as they are that cannot end a query's value. */
function withReserved(value: unknown): string {
  return encodeURIComponent(text(value)).replace(/%(3A|2F|3F|40|24|2C|3B)/g, decodeURIComponent);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Makes a parameter's value plain: wire names, dates as text. */
export function plain(value: unknown, slot?: Slot): unknown {
  if (typeof value === "bigint") return String(value);
  return typeof value === "string" ? value : encode(slot?.schema, value);
}

/**
 * Fills a path; `pieces` holds literals and names by turns.
 *
 * @throws TypeError when a value is empty or moves up, so that another route would be called.
 */
export function pathOf(
  pieces: readonly string[],
  values: Members,
  slots: ReadonlyMap<string, Slot>,
): string {
  let path = pieces[0] as string;
  for (let index = 1; index < pieces.length; index += 2) {
    const wire = pieces[index] as string;
    const value = Object.hasOwn(values, wire) ? values[wire] : undefined;
    const segment = value === undefined || value === null ? "" : part(wire, value, slots);
    if (!segment) throw new TypeError(`${wire} must not be empty`);
    path += segment + (pieces[index + 1] as string);
  }
  if (pieces.length > 1 && /\/(\.|%2e){1,2}(\/|$)/i.test(path)) {
    throw new TypeError('a path parameter must not be "." or ".."');
  }
  return path;
}

function part(wire: string, given: unknown, slots: ReadonlyMap<string, Slot>): string {
  const slot = slots.get(wire);
  const value = plain(given, slot);
  const style = slot?.style ?? "form";
  const simple = typeof value !== "object" && !/^[jlm]/.test(style);
  return simple ? encoded(value) : styled(wire, value, style);
}

function styled(wire: string, value: unknown, style: Style): string {
  const exploded = style.endsWith("*");
  if (style === "json") return encoded(JSON.stringify(value));
  if (style.startsWith("label")) return `.${joined(value, exploded, exploded ? "." : ",")}`;
  if (!style.startsWith("matrix")) return joined(value, exploded, ",");
  if (exploded && Array.isArray(value)) {
    return value.map((item) => `;${wire}=${encoded(item)}`).join("");
  }
  const all = joined(value, exploded, exploded ? ";" : ",");
  return exploded && isObject(value) ? `;${all}` : `;${wire}=${all}`;
}

function joined(
  value: unknown,
  exploded: boolean,
  separator: string,
  write: (value: unknown) => string = encoded,
): string {
  if (Array.isArray(value)) return value.map(write).join(separator);
  if (!isObject(value)) return write(value);
  const between = exploded ? "=" : separator;
  return present(value)
    .map(([name, item]) => write(name) + between + write(item))
    .join(separator);
}

/** Gives the members that are neither null nor undefined. */
export function present(values: Members): [string, unknown][] {
  return Object.entries(values).filter(([, value]) => value !== null && value !== undefined);
}

/**
 * Writes one parameter of a query, or one field of a form, as pairs.
 *
 * @param objects - Style of objects, where the parameter has none of its own.
 */
export function pairs(name: string, given: unknown, slot?: Slot, objects?: Style): string[] {
  const value = plain(given, slot);
  if (value === null || value === undefined) return [];
  const key = encoded(name);
  const own = slot?.style ?? "form";
  const style = own === "form" && objects && isObject(value) ? objects : own;
  if (style === "json") return [`${key}=${encoded(JSON.stringify(value))}`];
  if (style === "deep") return deep(key, value);
  const write = style.endsWith("+") ? withReserved : encoded;
  if (typeof value !== "object") return [`${key}=${write(value)}`];
  if (style !== "form" && style !== "form+") {
    const separator = style === "ssv" ? "%20" : style === "pipes" ? "%7C" : ",";
    const all = joined(value, false, separator, write);
    return all ? [`${key}=${all}`] : [];
  }
  if (Array.isArray(value)) return value.map((item) => `${key}=${write(item)}`);
  return present(value as Members).map(([inner, item]) => `${encoded(inner)}=${write(item)}`);
}

function deep(key: string, value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [`${key}=${encoded(value)}`];
  return present(value as Members).flatMap(([name, item]) =>
    deep(`${key}%5B${encoded(name)}%5D`, item),
  );
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
  const value = plain(given, slot);
  const style = slot?.style ?? "form";
  const written =
    style === "json" ? JSON.stringify(value) : joined(value, style.endsWith("*"), ",", text);
  if (!/^[\t\x20-\x7e]*$/.test(written)) {
    throw new TypeError(`the header ${name} holds a line break or a character outside ASCII`);
  }
  return written.trim();
}

/** Writes one cookie; a list or an object is one value, its parts with commas. */
export function cookieOf(name: string, given: unknown, slot?: Slot): string {
  const value = plain(given, slot);
  const json = slot?.style === "json";
  const written = json ? encoded(JSON.stringify(value)) : joined(value, false, ",");
  return `${encoded(name)}=${written}`;
}

/** Adds an encoded query to a URL. */
export function withQuery(url: string, query: string): string {
  return query ? `${url}${url.includes("?") ? "&" : "?"}${query}` : url;
}
