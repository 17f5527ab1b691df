import type { ApiInfo } from "./api.js";
import { bytesOf } from "./encode.js";
import type { Operation, Writer } from "./operation.js";
import type { ClientOptions, RequestOptions } from "./options.js";
import { asCall, type Call } from "./pending.js";
import { type RateLimit, rateLimitOf, requestIdOf } from "./response.js";
import { JSON_MEDIA } from "./request.js";
import { exchange } from "./send.js";
import { newState, type State } from "./state.js";

/** Gives what a client keeps, for the parts of this package alone. */
export let stateOf: (client: Client) => State;

/**
 * The base of the client: it holds options and credentials, and sends.
 *
 * @example
 * ```ts
 * const patient = client.withOptions({ timeout: 300, maxRetries: 5 });
 * const status = await patient.request<{ ok: boolean }>("GET", "/status");
 * ```
 */
export class Client<Options extends ClientOptions = ClientOptions> {
  readonly #state: State;

  static {
    stateOf = (client) => client.#state;
  }

  constructor(api: ApiInfo, options: Options) {
    this.#state = newState(api, options);
  }

  /** What the last response to this client said about the rate limit. */
  get lastRateLimit(): RateLimit | undefined {
    const { last } = this.#state;
    return last && rateLimitOf(last);
  }

  /** The id of the last request of this client, as the API calls it. */
  get lastRequestId(): string | undefined {
    const { last } = this.#state;
    return last && requestIdOf(last);
  }

  /** Gives a client with some options changed, credentials included; undefined changes nothing. */
  withOptions(changes: Options): this {
    const { options, credentials, baseUrl } = this.#state;
    const place = changes.environment === undefined ? { baseUrl } : { baseUrl: undefined };
    const given = Object.entries(changes).filter(([, value]) => value !== undefined);
    const all = { ...options, ...credentials, environment: undefined, ...place };
    Object.assign(all, Object.fromEntries(given));
    return new (this.constructor as new (options: object) => this)(all);
  }

  /**
   * Calls an endpoint that has no method here, with the same credentials, retries and errors.
   *
   * @param method - HTTP method.
   * @param path - Path below the base URL, already encoded, "/v1/new".
   * @param options - As of every call; `body` is what JSON can hold, or bytes, a Blob or a stream.
   */
  request<T = unknown>(
    method: string,
    path: string,
    { body, ...options }: Omit<RequestOptions, "body"> & { body?: unknown } = {},
  ): Call<T> {
    const op = plainOperation(this.#state.api, method.toUpperCase(), path, body);
    const sent = exchange(this.#state, op, body === undefined ? {} : { body }, options);
    return asCall(sent, ({ reply }) => reply.body as T);
  }
}

/** Makes the operation of an endpoint that has none, with whatever the client holds. */
function plainOperation(api: ApiInfo, method: string, path: string, body: unknown): Operation {
  if (!/^\/[^?#\p{Cc}\p{Cs}]*$/u.test(path)) {
    throw new TypeError(
      'the path must begin with "/", be encoded, and hold no query; that goes into `query`',
    );
  }
  if (body !== undefined && /^(GET|HEAD)$/.test(method)) {
    throw new TypeError(`a ${method} has no body`);
  }
  const isRaw = body instanceof Blob || body instanceof ReadableStream || bytesOf(body);
  const media = isRaw ? (body as Blob).type || "application/octet-stream" : JSON_MEDIA;
  const write: Writer = (_, content) => ({ content: content as Blob, media });
  return {
    name: `${method} ${path}`,
    method,
    path: path.replace(/[{}]/g, encodeURIComponent),
    params: { body: ["body"] },
    security: [...Object.keys(api.schemes).map((name) => [name]), []],
    ...(isRaw && { media, write }),
  };
}
