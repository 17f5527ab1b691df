import { encode } from "./encode.js";
import { layoutOf, type Operation, type Payload } from "./operation.js";
import { isObject, type Members } from "./values.js";
import { json } from "./styles.js";
import { pair } from "./wire.js";

/** Writes a body as `application/x-www-form-urlencoded`; objects without a style are JSON. */
export function form(op: Operation, body: unknown): Payload {
  const { body: whole, fields } = layoutOf(op);
  const content = Object.entries(membersOf(whole ? (whole.encode ?? encode)(body, {}) : body))
    .map(([wire, value]) => pair(wire, value, fields.get(wire), json))
    .filter(Boolean)
    .join("&");
  return { content, media: op.media ?? "application/x-www-form-urlencoded" };
}

/** Gives the members of a body that has to have some. */
export function membersOf(body: unknown): Members {
  if (isObject(body)) return body;
  throw new TypeError(`the body must be an object, not ${typeof body}`);
}
