/** What a method gives, read from a response; and the documented model of an error. */
import { APIDecodeError } from "../errors.js";
import { collect, type Drift, driftLine, type Report } from "./drift.js";
import type { Operation } from "./operation.js";
import type { RawResponse } from "./response.js";
import { isObject, type Schema, shapeOf } from "./shapes.js";
import type { State } from "./state.js";

/**
 * Reads the body of a 2xx as the operation documents it.
 *
 * @throws APIDecodeError when it is not JSON; or, with `strict`, not as documented.
 */
export function readResult(state: State, op: Operation, reply: RawResponse): unknown {
  if (op.kind === "text") return reply.text;
  if (op.kind === "none" || op.result === undefined) return undefined;
  const value = parsed(reply);
  if (value === undefined) return undefined;
  return checked(state, op, reply, (report) => {
    const result = shapeOf(op.result as Schema).decode(value, report);
    return op.unwrap === undefined ? result : unwrapped(op.unwrap, result, report);
  });
}

/**
 * Reads a value, and tells whoever wants to know what differs from the documentation.
 *
 * @throws APIDecodeError when something does, and the client is strict.
 */
export function checked<T>(
  { options: { onDrift, strict } }: State,
  op: Operation,
  reply: RawResponse,
  read: (report?: Report) => T,
): T {
  const drifts: Drift[] = [];
  const result = shallow(reply, () =>
    read(onDrift || strict ? collect(op.name, drifts) : undefined),
  );
  if (onDrift) drifts.forEach((drift) => onDrift(drift));
  if (strict && drifts[0]) {
    const more = drifts.length > 1 ? ` and ${drifts.length - 1} more` : "";
    const message = `not as documented: ${driftLine(drifts[0])}${more}`;
    throw new APIDecodeError(message, { response: reply, drifts });
  }
  return result;
}

/** Reads a value whose nesting the stack has to hold. */
function shallow<T>(response: RawResponse, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new APIDecodeError("the body is nested too deeply", { response, cause });
  }
}

/** Reads the body of an error as its documented model; undefined where there is none. */
export function errorModel({ errors }: Operation, { status, body }: RawResponse): unknown {
  const schema = errors?.[status] ?? errors?.[`${status}`[0] + "XX"] ?? errors?.["default"];
  if (schema === undefined || typeof body !== "object" || body === null) return undefined;
  try {
    return shapeOf(schema).decode(body);
  } catch {
    return undefined; // nested deeper than the stack
  }
}

function parsed(reply: RawResponse): unknown {
  try {
    return reply.json();
  } catch (cause) {
    if (!reply.text.trim()) return undefined;
    const type = reply.headers.get("content-type") ?? "";
    const media = /^[\w.+-]{1,99}\/[\w.+-]{1,99}/.exec(type)?.[0] ?? "no content type";
    const message = `${reply.status} with a body that is not JSON (${media})`;
    throw new APIDecodeError(message, { response: reply, cause });
  }
}

function unwrapped(name: string, result: unknown, report: Report | undefined): unknown {
  const inner = isObject(result) && Object.hasOwn(result, name) ? result[name] : undefined;
  if (inner === undefined) report?.({ up: undefined, key: name }, "a value", undefined);
  return inner;
}
