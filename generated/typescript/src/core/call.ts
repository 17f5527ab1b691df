import { type Client, stateOf } from "./client.js";
import type { Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";
import { asCall, type Call } from "./pending.js";
import { readResult } from "./result.js";
import { exchange } from "./send.js";

export type { Call } from "./pending.js";

/** Calls an operation. */
export function call<T>(
  client: Client,
  op: Operation,
  params: object = {},
  options: RequestOptions = {},
): Call<T> {
  const state = stateOf(client);
  const sent = exchange(state, op, params, options);
  return asCall(sent, ({ reply }) => readResult(state, op, reply) as T);
}
