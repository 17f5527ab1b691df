import { headOf } from "./auth.js";
import { type Deadline, within } from "./deadline.js";
import { connectionError } from "./failures.js";
import { secretsIn } from "./logs.js";
import { headersOf } from "./request.js";
import type { Run } from "./send.js";
import { withQuery } from "./wire.js";

/** Makes the address and headers of an attempt, with all that callers want to say of them. */
export async function ready(
  run: Run,
  deadline: Deadline,
): Promise<{ readonly url: string; readonly headers: Record<string, string> }> {
  const { state, op, options } = run;
  try {
    const asked = headOf(state, op);
    const head = asked instanceof Promise ? await within(deadline, asked) : asked;
    if (run.renew !== null) run.renew = head.renew;
    const request = {
      operation: op.name,
      method: op.method,
      url: withQuery(run.url, head.query),
      headers: headersOf(state, op, run.draft, head.headers, options.headers, run.payload),
      attempt: run.attempts,
    };
    const told = state.options.onRequest?.(request);
    if (told) await within(deadline, told);
    run.secrets = () => {
      const found = secretsIn(state.api, request.url, request.headers);
      return [...head.secrets, ...found.filter((secret) => secret.length > 3)];
    };
    return request;
  } catch (error) {
    deadline.end();
    options.signal?.throwIfAborted();
    throw deadline.expired ? connectionError(run, error, true) : error;
  }
}
