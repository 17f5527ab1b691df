/** Ways to write a parameter that few parameters have (OpenAPI's styles): each is held by those alone. */
import type { Style } from "./operation.js";
import type { Members } from "./values.js";
import { encoded, joined, pairs, present, text } from "./wire.js";

/** JSON. */
export const json: Style = (value, name, place) => {
  const shown = JSON.stringify(value);
  if (place === "header") return shown;
  return place === "query" ? `${encoded(name)}=${encoded(shown)}` : encoded(shown);
};

/** `name[member]=value`. */
export const deep: Style = (value, name) => nested(encoded(name), value).join("&");

function nested(key: string, value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [`${key}=${encoded(value)}`];
  return present(value as Members).flatMap(([name, item]) =>
    nested(`${key}%5B${encoded(name)}%5D`, item),
  );
}

function together(value: unknown, name: string, separator: string, write = encoded): string {
  const all = joined(value, separator, separator, write);
  return all || typeof value !== "object" ? `${encoded(name)}=${all}` : "";
}

/** One pair, commas between its parts. */
export const csv: Style = (value, name) => together(value, name, ",");

/** One pair, spaces between its parts. */
export const ssv: Style = (value, name) => together(value, name, "%20");

/** One pair, pipes between its parts. */
export const pipes: Style = (value, name) => together(value, name, "%7C");

/** The usual pairs, reserved characters as they are. */
export const reserved: Style = (value, name) => pairs(value, name, undefined, withReserved);

/** One pair, commas between its parts, reserved characters as they are. */
export const csvReserved: Style = (value, name) => together(value, name, ",", withReserved);

/** Writes a scalar with those reserved characters as they are that cannot end a query's value. */
function withReserved(value: unknown): string {
  return encodeURIComponent(text(value)).replace(/%(3A|2F|3F|40|24|2C|3B)/g, decodeURIComponent);
}

/** The members of an object as `name=value`, commas between them; in a path or header. */
export const exploded: Style = (value, _, place) =>
  joined(value, ",", "=", place === "header" ? text : encoded);

/** `.value`, in a path. */
export const label: Style = (value) => `.${joined(value, ",")}`;

/** `.value` for each part. */
export const labelExploded: Style = (value) => `.${joined(value, ".", "=")}`;

/** `;name=value`, in a path. */
export const matrix: Style = (value, name) => `;${name}=${joined(value, ",")}`;

/** `;name=value` for each part. */
export const matrixExploded: Style = (value, name) => {
  if (Array.isArray(value)) return value.map((item) => `;${name}=${encoded(item)}`).join("");
  const all = joined(value, ";", "=");
  return typeof value === "object" ? `;${all}` : `;${name}=${all}`;
};
