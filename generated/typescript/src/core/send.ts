/** One logical call: up to `maxRetries` + 1 requests, all with the same idempotency key. */
import {
  APIConnectionError,
  APIDecodeError,
  type APIError,
  APITimeoutError,
  statusError,
} from "../errors.js";
import { type Head, headOf } from "./auth.js";
import { Deadline, pause } from "./deadline.js";
import { shownHeaders, shownUrl } from "./logs.js";
import { summary, without } from "./messages.js";
import type { Operation, Payload } from "./operation.js";
import type { OutgoingRequest, RequestOptions } from "./options.js";
import { type Draft, draftOf, headersOf, sameOrigin } from "./request.js";
import { RawResponse } from "./response.js";
import { errorModel } from "./result.js";
import { askedWait, backoff, isSafe, neverSent, worthRepeating } from "./retry.js";
import type { Members } from "./shapes.js";
import type { State } from "./state.js";
import { withQuery } from "./wire.js";

/** What a call got in the end. */
export interface Outcome {
  readonly reply: RawResponse;
  /** The answer whose body is not read yet, for a stream. */
  readonly response: Response;
  /** Watches over a stream that is still open. */
  readonly deadline: Deadline;
  /** Where it came from. */
  readonly url: string;
  /** Says what an error means that comes while the stream is read. */
  broken(error: unknown): unknown;
}

/** The operation that a request belongs to, and its patience, for test doubles of `fetch`. */
export const SENT: unique symbol = /* @__PURE__ */ Symbol("sent");

/** What stands under `SENT` in the second argument of `fetch`. */
export interface Sent {
  readonly op: Operation;
  /** Seconds; null for no limit. */
  readonly timeout: number | null;
}

const EMPTY = /* @__PURE__ */ new Uint8Array(0);
const MOST_REDIRECTS = 5;

/** Sends a call until it has its answer; the body of a stream is left to be read. */
export async function exchange(
  state: State,
  op: Operation,
  params: object,
  options: RequestOptions,
  address?: string,
): Promise<Outcome> {
  options.signal?.throwIfAborted();
  const draft = draftOf(state, op, params as Members, options, address);
  const payload = draft.payload instanceof Promise ? await draft.payload : draft.payload;
  const run = new Run(state, op, options, draft, payload);
  for (;;) {
    const made = headOf(state, op);
    const outcome = await run.attempt(made instanceof Promise ? await made : made);
    if (typeof outcome !== "number") return outcome;
    await pause(outcome * state.pace, options.signal);
  }
}

class Run {
  readonly #state: State;
  readonly #op: Operation;
  readonly #options: RequestOptions;
  readonly #draft: Draft;
  readonly #payload: Payload | undefined;
  readonly #timeout: number | null;
  #url: string;
  #secrets: readonly string[] = [];
  #attempts = 0;
  #redirects = 0;

  constructor(
    state: State,
    op: Operation,
    options: RequestOptions,
    draft: Draft,
    payload: Payload | undefined,
  ) {
    this.#state = state;
    this.#op = op;
    this.#options = options;
    this.#draft = draft;
    this.#payload = payload;
    this.#timeout = firstOf(options.timeout, state.options.timeout, op.timeout) ?? null;
    this.#url = draft.url;
  }

  /** Sends a request; gives the answer, or the seconds before the next attempt. */
  async attempt(head: Head): Promise<Outcome | number> {
    const state = this.#state;
    this.#attempts++;
    this.#secrets = head.secrets;
    const headers = headersOf(state, this.#op, this.#draft, head.headers, this.#payload);
    let url = withQuery(this.#url, head.query);
    if (state.options.onRequest) url = await this.#announce(url, headers);
    const started = state.options.logger && this.#logRequest(url, headers);
    const deadline = new Deadline(this.#timeout, this.#options.signal);
    let response: Response | undefined;
    let bytes: Uint8Array;
    try {
      response = await (state.options.fetch ?? fetch)(url, this.#init(headers, deadline));
      bytes = this.#reads(response) ? await readBody(response, this.#most) : EMPTY;
    } catch (error) {
      deadline.end();
      if (!response || !isUndecodable(error)) return this.#failed(error, deadline.expired);
      bytes = this.#undecodable(response, error);
    }
    if (this.#reads(response)) deadline.end();
    else deadline.rest();
    const reply = this.#reply(response, bytes);
    if (started !== undefined) this.#logReply(reply, started);
    if (state.options.onResponse) await state.options.onResponse(reply);
    const broken = (error: unknown): unknown => this.#broken(error, deadline);
    return this.#received(response, reply) ?? { reply, response, deadline, url, broken };
  }

  get #most(): number {
    return this.#state.options.maxResponseBytes ?? 268_435_456;
  }

  #init(headers: Record<string, string>, deadline: Deadline): RequestInit {
    const content = this.#payload?.content;
    const init: RequestInit & { duplex?: string; [SENT]: Sent } = {
      method: this.#op.method,
      headers,
      redirect: "manual",
      signal: deadline.signal,
      [SENT]: { op: this.#op, timeout: this.#timeout },
    };
    if (content !== undefined) init.body = content;
    if (content instanceof ReadableStream) init.duplex = "half";
    return init;
  }

  async #announce(url: string, headers: Record<string, string>): Promise<string> {
    const { name: operation, method } = this.#op;
    const request: OutgoingRequest = { operation, method, url, headers, attempt: this.#attempts };
    await this.#state.options.onRequest?.(request);
    return request.url;
  }

  /** Tells whether the body of an answer is read here, rather than by a stream. */
  #reads({ status }: Response): boolean {
    const { kind } = this.#op;
    const streams = kind === "bytes" || kind === "events" || kind === "lines";
    return !streams || status < 200 || status > 299;
  }

  #reply({ status, headers }: Response, bytes: Uint8Array): RawResponse {
    this.#state.last = headers;
    return new RawResponse(this.#op.name, status, headers, bytes, this.#attempts);
  }

  /** Judges an attempt without a complete answer. */
  #failed(error: unknown, expired: boolean): number {
    this.#options.signal?.throwIfAborted();
    const unsent = !expired && neverSent(error);
    if (this.#mayRepeat() && (unsent || this.#isSafe())) {
      return this.#wait(backoff(this.#attempts), expired ? "timed out" : "connection lost");
    }
    throw this.#connectionError(error, expired);
  }

  /** Judges an answer; undefined when it is final. */
  #received(response: Response, reply: RawResponse): number | undefined {
    const { status, headers } = reply;
    if (status >= 200 && status < 300) {
      if (reply.bytes.length <= this.#most) return undefined;
      const bare = this.#reply(response, EMPTY);
      throw new APIDecodeError("the body is larger than maxResponseBytes", { response: bare });
    }
    if (response.type === "opaqueredirect") throw this.#hiddenRedirect();
    if ([301, 302, 303, 307, 308].includes(status) && this.#follow(headers)) return 0;
    if (this.#mayRepeat() && worthRepeating(status, headers, this.#isSafe())) {
      const wait = askedWait(status, headers) ?? backoff(this.#attempts);
      if (wait <= (this.#state.options.maxRetryWait ?? 60)) return this.#wait(wait, String(status));
    }
    throw this.#refusal(response, reply);
  }

  #mayRepeat(): boolean {
    const most = this.#options.maxRetries ?? this.#state.options.maxRetries ?? 2;
    return this.#attempts <= most && !(this.#payload?.content instanceof ReadableStream);
  }

  #isSafe(): boolean {
    return this.#draft.key !== undefined || this.#op.idempotent || isSafe(this.#op.method);
  }

  #wait(seconds: number, why: string): number {
    const { logger } = this.#state.options;
    logger?.info(`${this.#op.name}: ${why}, trying again in ${seconds.toFixed(2)} s`);
    return seconds;
  }

  /** Takes over a redirect, if it is one for a read and stays with the API. */
  #follow(headers: Headers): boolean {
    const location = headers.get("location");
    const reads = this.#op.method === "GET" || this.#op.method === "HEAD";
    if (location === null || !reads || !URL.canParse(location, this.#url)) return false;
    const target = new URL(location, this.#url).href;
    if (!sameOrigin(target, this.#url) || this.#redirects >= MOST_REDIRECTS) return false;
    this.#url = target;
    this.#redirects++;
    this.#attempts--;
    return true;
  }

  #refusal(response: Response, reply: RawResponse): APIError {
    const { status, body } = reply;
    const message = summary(status, response.statusText, body, this.#secrets);
    const model = errorModel(this.#op, status, body);
    return new (statusError(status))(message, { response: reply, model });
  }

  #hiddenRedirect(): APIError {
    const { name: operation } = this.#op;
    const message = "the API redirects, and this platform does not say where to";
    return new APIConnectionError(message, { operation, attempts: this.#attempts });
  }

  #connectionError(error: unknown, expired: boolean): APIError {
    const known = { operation: this.#op.name, attempts: this.#attempts, cause: error };
    if (expired || (error as Error | undefined)?.name === "TimeoutError") {
      const limit = this.#timeout === null ? "" : ` after ${this.#timeout} s`;
      return new APITimeoutError(`timed out${limit}`, known);
    }
    const { message, cause } = error as { message?: string; cause?: { message?: string } };
    const said = cause?.message || message || "the connection was lost";
    return new APIConnectionError(without(this.#secrets, said), known);
  }

  #broken(error: unknown, { expired }: Deadline): unknown {
    const { signal } = this.#options;
    return signal?.aborted ? signal.reason : this.#connectionError(error, expired);
  }

  /** Judges a body that cannot be decompressed; that of a refusal is taken as empty. */
  #undecodable(response: Response, cause: unknown): Uint8Array {
    if (!response.ok) return EMPTY;
    const reply = this.#reply(response, EMPTY);
    throw new APIDecodeError("the body cannot be decompressed", { response: reply, cause });
  }

  #logRequest(url: string, headers: Record<string, string>): number {
    const { api, options } = this.#state;
    const shown = `${this.#op.name}: ${this.#op.method} ${shownUrl(api, url)}`;
    options.logger?.debug(shown, shownHeaders(api, headers));
    return Date.now();
  }

  #logReply({ status, attempts, requestId }: RawResponse, started: number): void {
    const took = `${status} in ${Date.now() - started} ms, attempt ${attempts}`;
    this.#state.options.logger?.debug(`${this.#op.name}: ${took}, request id ${requestId}`);
  }
}

function firstOf(...given: (number | null | undefined)[]): number | null | undefined {
  const found = given.find((value) => value !== undefined);
  return found === undefined ? 60 : found;
}

/** Reads a decompressed body; a little more than the most when there is more. */
async function readBody(response: Response, most: number): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return EMPTY;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.length;
    if (size > most) {
      reader.cancel().catch(() => {});
      break;
    }
  }
  return chunks.length === 1 ? (chunks[0] as Uint8Array) : joined(chunks, size);
}

/** Puts pieces together. */
export function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Tells whether reading failed in the decompressor, not on the way. */
function isUndecodable(error: unknown): boolean {
  const { code, cause } = error as { code?: string; cause?: { code?: string } };
  return /^(Z_|ERR__ERROR|ERR_BROTLI)/.test(code ?? cause?.code ?? "");
}
