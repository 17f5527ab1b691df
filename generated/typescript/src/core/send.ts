/** One logical call: up to `maxRetries` + 1 requests, all with the same idempotency key. */
import type { Head } from "./auth.js";
import { closeBody, EMPTY, isUndecodable, readBody } from "./bodies.js";
import { type Deadline, deadlineOf, pause } from "./deadline.js";
import { connectionError, hiddenRedirect, refusal, refuseMisuse, unreadable } from "./failures.js";
import { logReply, logRequest } from "./logs.js";
import type { Operation, Payload } from "./operation.js";
import type { RequestOptions } from "./options.js";
import { ready } from "./ready.js";
import { followed, isHiddenRedirect, sparing } from "./redirects.js";
import { type Draft, draftOf } from "./request.js";
import { RawResponse } from "./response.js";
import { askedWait, backoff, isSafe, neverSent, worthRepeating } from "./retry.js";
import type { Members } from "./values.js";
import type { State } from "./state.js";

/** What a call got in the end. */
export interface Outcome {
  readonly reply: RawResponse;
  /** The response whose body is not read yet, for a stream. */
  readonly response: Response;
  /** Watches over a stream that is still open. */
  readonly deadline: Deadline;
  /** Where it came from. */
  readonly url: string;
  readonly run: Run;
  /** What reads it. */
  reader?: ReadableStreamDefaultReader<Uint8Array> | undefined;
  /** Its reader wants no more of it. */
  isClosed?: boolean;
}

/** The operation that a request belongs to, and its patience, for test doubles of `fetch`. */
export const SENT: unique symbol = /* @__PURE__ */ Symbol("sent");

/** What stands under `SENT` in the second argument of `fetch`. */
export interface Sent {
  readonly op: Operation;
  /** Seconds; null for no limit. */
  readonly timeout: number | null;
}

/** A call that is under way. */
export interface Run extends Sent {
  readonly state: State;
  readonly options: RequestOptions;
  readonly draft: Draft;
  readonly payload: Payload | undefined;
  readonly isOpen: boolean;
  /** Where to ask; redirects change it. */
  url: string;
  /** Finds what must not be shown. */
  secrets: () => readonly string[];
  attempts: number;
  redirects: number;
  /** Has a token got anew; once. */
  renew: Head["renew"] | null;
}

/**
 * Sends a call until it has its response.
 *
 * @param isOpen - The body of a success is left to be read, as a stream.
 * @param address - Where to ask instead, for a next page.
 */
export async function exchange(
  state: State,
  op: Operation,
  params: object,
  options: RequestOptions,
  isOpen: boolean = false,
  address?: string,
): Promise<Outcome> {
  options.signal?.throwIfAborted();
  const draft = draftOf(state, op, params as Members, options, address);
  const payload = draft.payload instanceof Promise ? await draft.payload : draft.payload;
  const run: Run = {
    state,
    op,
    options,
    draft,
    payload,
    isOpen,
    timeout: timeoutOf(options.timeout, state.options.timeout, op.timeout),
    url: draft.url,
    secrets: () => [],
    attempts: 0,
    redirects: 0,
    renew: undefined,
  };
  for (;;) {
    const outcome = await attempt(run);
    if (typeof outcome !== "number") return outcome;
    await pause(outcome * state.pace, options.signal);
  }
}

/** Sends a request; gives the response, or the seconds before the next attempt. */
async function attempt(run: Run): Promise<Outcome | number> {
  const { state, op, options } = run;
  run.attempts++;
  const deadline = deadlineOf(run.timeout, options.signal);
  const { url, headers } = await ready(run, deadline);
  const started = logRequest(state, op, url, headers);
  let response: Response | undefined;
  let bytes = EMPTY;
  let isLeft = false;
  try {
    response = await (state.options.fetch ?? fetch)(url, initOf(run, headers, deadline));
    isLeft = run.isOpen && response.ok;
    if (!isLeft) bytes = await readBody(response, state.most);
  } catch (error) {
    deadline.end();
    if (!response) refuseMisuse(run, error, url, headers);
    if (!response || !isUndecodable(error)) return failed(run, error, deadline.expired);
    if (response.ok) throw unreadable(replyOf(run, response, EMPTY), "cannot be decompressed");
  }
  if (isLeft) deadline.rest();
  else deadline.end();
  const reply = replyOf(run, response, bytes);
  logReply(state, reply, started);
  const outcome = { reply, response, deadline, url, run };
  try {
    await state.options.onResponse?.(reply);
  } catch (error) {
    await closeBody(outcome);
    throw error;
  }
  return judged(run, response, reply) ?? outcome;
}

function initOf(run: Run, headers: Record<string, string>, { signal }: Deadline): RequestInit {
  const { op, timeout, payload } = run;
  const init: RequestInit & { duplex?: string; [SENT]: Sent } = {
    method: op.method,
    headers,
    redirect: "manual",
    signal,
    [SENT]: { op, timeout },
  };
  if (payload) Object.assign(init, { body: payload.content }, sparing(run, payload));
  if (isOnce(payload)) init.duplex = "half";
  return init;
}

function replyOf(
  { state, op, attempts }: Run,
  { status, headers }: Response,
  bytes: Uint8Array,
): RawResponse {
  state.last = headers;
  return new RawResponse(op.name, status, headers, bytes, attempts);
}

/** Judges an attempt without a complete response. */
function failed(run: Run, error: unknown, expired: boolean): number {
  run.options.signal?.throwIfAborted();
  if (isHiddenRedirect(error)) {
    run.state.direct.delete(run.op);
    throw hiddenRedirect(run);
  }
  if (mayRepeat(run) && (harmless(run) || (!expired && neverSent(error)))) {
    return waiting(run, backoff(run.attempts), expired ? "timed out" : "connection lost");
  }
  throw connectionError(run, error, expired);
}

/** Judges a response; undefined when it is final. */
function judged(run: Run, response: Response, reply: RawResponse): number | undefined {
  const { status, headers } = reply;
  if (response.ok) {
    run.state.direct.add(run.op);
    if (reply.bytes.length <= run.state.most) return undefined;
    throw unreadable(replyOf(run, response, EMPTY), "is larger than maxResponseBytes");
  }
  if (response.type === "opaqueredirect") throw hiddenRedirect(run);
  if (/^30[12378]$/.test(`${status}`) && followed(run, headers)) return 0;
  if (status === 401 && run.renew && !isOnce(run.payload)) {
    run.renew();
    run.renew = null;
    return 0;
  }
  if (mayRepeat(run) && worthRepeating(status, headers, harmless(run))) {
    const wait = askedWait(status, headers) ?? backoff(run.attempts);
    if (wait <= (run.state.options.maxRetryWait ?? 60)) return waiting(run, wait, status);
  }
  throw refusal(run, response, reply);
}

function mayRepeat(run: Run): boolean {
  const most = run.options.maxRetries ?? run.state.options.maxRetries ?? 2;
  return run.attempts <= most && !isOnce(run.payload);
}

/** Tells whether a body can be sent once only. */
function isOnce(payload: Payload | undefined): boolean {
  return payload?.content instanceof ReadableStream;
}

/** Tells whether sending twice does no harm. */
function harmless({ draft, op }: Run): boolean {
  return draft.key !== undefined || op.idempotent === true || isSafe(op.method);
}

function waiting({ state, op }: Run, seconds: number, why: string | number): number {
  state.options.logger?.info(`${op.name}: ${why}, trying again in ${seconds.toFixed(2)} s`);
  return seconds;
}

function timeoutOf(...given: (number | null | undefined)[]): number | null {
  const stated = given.find((seconds) => seconds !== undefined);
  return stated === undefined ? 60 : stated;
}
