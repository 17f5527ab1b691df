import { APIDecodeError } from "../errors.js";
import { collect, type Drift, driftLine } from "./drift.js";
import { ObjectShape } from "./objects.js";
import type { Operation } from "./operation.js";
import type { ClientOptions } from "./options.js";
import type { RawResponse } from "./response.js";
import { shallow } from "./result.js";
import { type Schema, shapeOf } from "./shapes.js";
import { isObject } from "./values.js";

/** What operations are documented to give, by `documentedName`. */
export type Documented = Readonly<Record<string, Schema>>;

/**
 * Compares a value of a response with its documentation, for `onDrift` and `strict`.
 *
 * @param expected - What the value should be instead, when that is known already.
 * @throws APIDecodeError when something differs, and the client is strict.
 *
 * @example
 * ```ts
 * const options: ClientOptions = { checks, onDrift: (drift) => console.warn(drift.path) };
 * ```
 */
export type Checks = (
  options: ClientOptions,
  op: Operation,
  reply: RawResponse,
  value: unknown,
  expected?: string,
) => void;

/** Names what an operation gives; one with several answers has a case for each. */
export function documentedName({ name, answer }: Operation): string {
  return answer === undefined ? name : `${name} ${answer}`;
}

/** Makes the checks of an API. */
export const checksOf =
  (documented: Documented): Checks =>
  ({ onDrift, strict }, op, reply, value, expected) => {
    const drifts: Drift[] = [];
    shallow(reply, () => compare(documented[documentedName(op)], op, value, expected, drifts));
    if (onDrift) drifts.forEach((drift) => onDrift(drift));
    if (!strict || !drifts[0]) return;
    const more = drifts.length > 1 ? ` and ${drifts.length - 1} more` : "";
    const message = `not as documented: ${driftLine(drifts[0])}${more}`;
    throw new APIDecodeError(message, { response: reply, drifts });
  };

function compare(
  schema: Schema | undefined,
  op: Operation,
  value: unknown,
  expected: string | undefined,
  drifts: Drift[],
): void {
  const report = collect(op.name, drifts);
  if (expected !== undefined) return report(undefined, expected, value);
  if (schema === undefined) return;
  const shape = shapeOf(schema);
  shape.check(value, report);
  const whole = shape.pick?.(value, undefined) ?? shape;
  if (op.unwrap === undefined || !(whole instanceof ObjectShape) || !isObject(value)) return;
  const given = whole.plan().byName.get(op.unwrap);
  if (!given || given.required || Object.hasOwn(value, given.wire)) return;
  report({ up: undefined, key: given.wire }, "a value", undefined);
}
