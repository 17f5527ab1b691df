/** Errors out of what happened. */
import {
  APIConnectionError,
  APIDecodeError,
  type APIError,
  APITimeoutError,
  statusError,
} from "../errors.js";
import { summary, without } from "./messages.js";
import type { RawResponse } from "./response.js";
import { errorModel } from "./result.js";
import type { Run } from "./send.js";

/** The API refused. */
export function refusal(run: Run, { statusText }: Response, reply: RawResponse): APIError {
  const { status, body } = reply;
  const message = summary(status, statusText, body, run.secrets());
  const model = errorModel(run.op, reply);
  return new (statusError(status))(message, { response: reply, model });
}

/** No complete response came; a cause that repeats a secret is left out. */
export function connectionError(run: Run, cause: unknown, expired: boolean): APIError {
  const { timeout } = run;
  const secrets = run.secrets();
  const { name, message, cause: deeper } = Object(cause) as Error & { cause?: Error };
  const all = `${String(cause)} ${deeper?.message}`;
  const details = { ...about(run), ...(without(secrets, all) === all && { cause }) };
  if (expired || name === "TimeoutError") {
    const limit = timeout === null ? "" : ` after ${timeout} s`;
    return new APITimeoutError(`timed out${limit}`, details);
  }
  const said = without(secrets, deeper?.message || message || "the connection was lost");
  return new APIConnectionError(said, details);
}

/**
 * `fetch` failed: was it because of what it was given?
 *
 * @throws TypeError when it was, so that nothing is tried again.
 */
export function refuseMisuse(
  { op, payload, secrets }: Run,
  error: unknown,
  url: string,
  headers: Readonly<Record<string, string>>,
): void {
  let { cause } = Object(error) as { cause?: Error & { code?: string } };
  try {
    new Request(url, { method: op.method, headers, ...(payload && { body: "" }) });
    if (!/^UND_ERR_(INV|NOT_S)/.test(cause?.code ?? "")) return;
  } catch (refused) {
    cause = refused as Error;
  }
  throw new TypeError(`${op.name}: ${without(secrets(), String(cause?.message))}`);
}

/** A browser follows a redirect itself, or keeps it to itself. */
export function hiddenRedirect(run: Run): APIError {
  const message = "the API redirects, and this platform does not say where to";
  return new APIConnectionError(message, about(run));
}

/** A success whose body is of no use. */
export function unreadable(response: RawResponse, why: string): APIError {
  return new APIDecodeError(`the body ${why}`, { response });
}

function about({ op, attempts }: Run): { operation: string; attempts: number } {
  return { operation: op.name, attempts };
}
