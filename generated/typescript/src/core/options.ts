import type { Checks } from "./checks.js";
import type { Drift } from "./drift.js";
import type { Logger } from "./logs.js";
import type { RawResponse } from "./response.js";

/**
 * A request that is about to be sent; its address and headers may be changed.
 *
 * @example
 * ```ts
 * const trace = (request: OutgoingRequest): void => {
 *   request.headers["x-trace-id"] = crypto.randomUUID();
 * };
 * ```
 */
export interface OutgoingRequest {
  /** The operation, "posts.create". */
  readonly operation: string;
  readonly method: string;
  url: string;
  /** By names in small letters. */
  readonly headers: Record<string, string>;
  /** 1 for the first. */
  readonly attempt: number;
}

/**
 * What `fetch` is to the client: the platform's, or another of the same kind.
 *
 * @example
 * ```ts
 * const traced: Fetch = async (url, init) => {
 *   console.log(init.method, url);
 *   return fetch(url, init);
 * };
 * ```
 */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Options of a client.
 *
 * @example
 * ```ts
 * const options: ClientOptions = { timeout: 20, maxRetries: 5, logger: console };
 * ```
 */
export interface ClientOptions {
  /** The address of the API. */
  baseUrl?: string | undefined;
  /** One of the API's own addresses, instead of `baseUrl`. */
  environment?: string | undefined;
  /** Seconds for each attempt, 60 by default; null for no timeout. */
  timeout?: number | null | undefined;
  /** The most times a failed request is retried, 2 by default. */
  maxRetries?: number | undefined;
  /** Seconds, 60 by default. If the API asks to wait longer, the call fails immediately. */
  maxRetryWait?: number | undefined;
  /** Sent with every request; null removes a default one. */
  headers?: Readonly<Record<string, string | null>> | undefined;
  /** Sent with every request, by wire name. */
  query?: Readonly<Record<string, unknown>> | undefined;
  /** Used instead of the platform's `fetch`: for proxies, pools, tests. */
  fetch?: Fetch | undefined;
  /** Called, and awaited, with each request before it is sent, retries included. */
  onRequest?: ((request: OutgoingRequest) => void | Promise<void>) | undefined;
  /** Called, and awaited, with each response, retries included. */
  onResponse?: ((response: RawResponse) => void | Promise<void>) | undefined;
  /** What `onDrift` and `strict` need: `checks` of this package, which the full client has. */
  checks?: Checks | undefined;
  /** Called with each difference between a response and its documentation. */
  onDrift?: ((drift: Drift) => void) | undefined;
  /** Fail with `APIDecodeError` on such a difference. Meant for tests. */
  strict?: boolean | undefined;
  /** Receives messages about requests, responses and retries, without secrets; `console` is one. */
  logger?: Logger | undefined;
  /** The largest decompressed body, or line or event of a stream, held in memory: 256 MiB. */
  maxResponseBytes?: number | undefined;
}

/**
 * Options of one call, accepted by every method.
 *
 * @example
 * ```ts
 * const options: RequestOptions = { signal: AbortSignal.timeout(5000), maxRetries: 0 };
 * ```
 */
export interface RequestOptions {
  /** Ends the call. */
  signal?: AbortSignal | undefined;
  /** Seconds for each attempt; null for no timeout. */
  timeout?: number | null | undefined;
  /** The most times a failed request is retried. */
  maxRetries?: number | undefined;
  /** Headers to add or replace; null removes one. */
  headers?: Readonly<Record<string, string | null>> | undefined;
  /** Query parameters to add or replace, by wire name. */
  query?: Readonly<Record<string, unknown>> | undefined;
  /** Members to add to or replace in a JSON or form body, by wire name. */
  body?: Readonly<Record<string, unknown>> | undefined;
  /** Key that lets the API recognise a repeated request. */
  idempotencyKey?: string | undefined;
}
