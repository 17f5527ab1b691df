import { encode } from "./encode.js";
import { fieldOf, layoutOf, type Operation, type Payload } from "./operation.js";
import { isObject, type Members } from "./shapes.js";
import { pairs } from "./wire.js";

/** Writes a body as `application/x-www-form-urlencoded`; objects without a style are JSON. */
export function form(op: Operation, body: unknown): Payload {
  const whole = layoutOf(op).body;
  const content = Object.entries(membersOf(whole ? encode(whole.schema, body) : body))
    .flatMap(([wire, value]) => pairs(wire, value, fieldOf(op, wire), "json"))
    .join("&");
  return { content, media: op.media ?? "application/x-www-form-urlencoded" };
}

/** Gives the members of a body that has to have some. */
export function membersOf(body: unknown): Members {
  if (isObject(body)) return body;
  throw new TypeError(`the body must be an object, not ${typeof body}`);
}
