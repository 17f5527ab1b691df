import type { ApiInfo } from "./api.js";
import { type Client, stateOf } from "./client.js";
import { bytesOf } from "./encode.js";
import type { Operation, Writer } from "./operation.js";
import type { RequestOptions } from "./options.js";
import { asCall, type Call } from "./pending.js";
import { JSON_MEDIA } from "./request.js";
import { exchange } from "./send.js";

/**
 * Options of a call that has no method; the body is what JSON can hold, or bytes, a Blob or a stream.
 *
 * @example
 * ```ts
 * const options: EndpointOptions = { body: { name: "new" }, maxRetries: 0 };
 * ```
 */
export type EndpointOptions = Omit<RequestOptions, "body"> & { body?: unknown };

/**
 * Calls an endpoint that has no method here, with a client's credentials, retries and errors.
 *
 * @param method - HTTP method.
 * @param path - Path below the base URL, already encoded, "/v1/new".
 *
 * @example
 * ```ts
 * const status = await callEndpoint<{ ok: boolean }>(client, "GET", "/status");
 * ```
 */
export function callEndpoint<T = unknown>(
  client: Client,
  method: string,
  path: string,
  { body, ...options }: EndpointOptions = {},
): Call<T> {
  const state = stateOf(client);
  const op = plainOperation(state.api, method.toUpperCase(), path, body);
  const sent = exchange(state, op, body === undefined ? {} : { body }, options);
  return asCall(sent, ({ reply }) => reply.body as T);
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
