import { closeBody } from "./bodies.js";
import type { RawResponse } from "./response.js";
import type { Outcome } from "./send.js";

/**
 * A call that is under way: a promise of its result, and of the response around it.
 *
 * @example
 * ```ts
 * const { data, response } = await call.withResponse();
 * console.log(data, response.requestId);
 * ```
 */
export interface Call<T> extends Promise<T> {
  /** Gives the result and the response that it was read from. */
  withResponse(): Promise<{ data: T; response: RawResponse }>;
  /** Gives the response as it came: status, headers, body. A stream or download ends with it. */
  asResponse(): Promise<RawResponse>;
}

/** Makes a call of what was sent. */
export function asCall<T>(sent: Promise<Outcome>, read: (outcome: Outcome) => T): Call<T> {
  const data = sent.then(read) as Call<T>;
  data.withResponse = async () => ({ data: await data, response: (await sent).reply });
  data.asResponse = async () => {
    data.catch(() => {}); // whoever wants the response alone does not wait for the result
    const outcome = await sent;
    await closeBody(outcome); // nobody else can
    return outcome.reply;
  };
  return data;
}
