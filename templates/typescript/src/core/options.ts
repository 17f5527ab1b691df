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
  /** Where the API is, without the operation's path. */
  baseUrl?: string | undefined;
  /** A named place of the API, in place of `baseUrl`. */
  environment?: string | undefined;
  /** Seconds that one attempt may take, 60 by default; null for no limit. */
  timeout?: number | null | undefined;
  /** How often a failed attempt is repeated at most, 2 by default. */
  maxRetries?: number | undefined;
  /** Seconds, 60 by default; an API that asks to wait longer gets no second attempt. */
  maxRetryWait?: number | undefined;
  /** Sent with every request; null removes a default one. */
  headers?: Readonly<Record<string, string | null>> | undefined;
  /** Sent with every request, by wire name. */
  query?: Readonly<Record<string, unknown>> | undefined;
  /** Used in place of the platform's `fetch`: for proxies, pools, tests. */
  fetch?: Fetch | undefined;
  /** Called, and awaited, with each request before it is sent, retries included. */
  onRequest?: ((request: OutgoingRequest) => void | Promise<void>) | undefined;
  /** Called, and awaited, with each answer, those that are retried included. */
  onResponse?: ((response: RawResponse) => void | Promise<void>) | undefined;
  /** Called with each difference between an answer and its documentation. */
  onDrift?: ((drift: Drift) => void) | undefined;
  /** Fail with `APIDecodeError` on such a difference. For tests. */
  strict?: boolean | undefined;
  /** Secret or secrets that webhooks may be signed with. */
  webhookSecret?: string | readonly string[] | undefined;
  /** Is told of requests, answers and retries, without secrets; `console` is one. */
  logger?: Logger | undefined;
  /** Largest decompressed body, or line or event of a stream, that is held in memory, 256 MiB by default. */
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
  /** Seconds that one attempt may take; null for no limit. */
  timeout?: number | null | undefined;
  /** How often a failed attempt is repeated at most. */
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
