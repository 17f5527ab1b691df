/** What a method gives, read from a response; and the documented model of an error. */
import { APIDecodeError } from "../errors.js";
import type { Operation } from "./operation.js";
import { read } from "./reading.js";
import type { RawResponse } from "./response.js";
import type { State } from "./state.js";
import { dig } from "./values.js";

/**
 * Reads the body of a 2xx as the operation documents it.
 *
 * @throws APIDecodeError when it is not JSON; or, with `strict`, not as documented.
 */
export function readResult(state: State, op: Operation, reply: RawResponse): unknown {
  if (op.kind === "text") return reply.text;
  const value = op.kind === "none" ? undefined : parsed(reply);
  const result = value === undefined ? undefined : readValue(state, op, reply, value);
  return op.unwrap === undefined ? result : dig(result, op.unwrap);
}

/** Reads a value of a response; what differs from the documentation is told first. */
export function readValue(
  { options }: State,
  op: Operation,
  reply: RawResponse,
  value: unknown,
): unknown {
  if (options.onDrift || options.strict) options.checks?.(options, op, reply, value);
  const { result } = op;
  return result === undefined ? value : shallow(reply, () => read(result, value));
}

/** Reads a value whose nesting the stack has to hold. */
export function shallow<T>(response: RawResponse, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new APIDecodeError("the body is nested too deeply", { response, cause });
  }
}

/** Reads the body of an error as its documented model; undefined where there is none. */
export function errorModel({ errors }: Operation, { status, body }: RawResponse): unknown {
  const reading = errors?.[status] ?? errors?.[`${status}`[0] + "XX"] ?? errors?.["default"];
  if (reading === undefined || typeof body !== "object" || body === null) return undefined;
  try {
    return read(reading, body);
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
