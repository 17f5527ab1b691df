import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { StreamsCore, type StreamsOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { StreamsResource } from "./resources/streams.js";

/**
 * The client of the Streams.
 *
 * @example
 * ```ts
 * const streams = new Streams();
 * ```
 */
export class Streams extends StreamsCore {
  #streams: StreamsResource | undefined;

  constructor(options: StreamsOptions = {}) {
    super({ checks, ...options });
  }

  /**
   * Calls an endpoint that has no method here, with the same credentials, retries and errors.
   *
   * @param method - HTTP method.
   * @param path - Path below the base URL, already encoded, "/v1/new".
   */
  request<T = unknown>(method: string, path: string, options?: EndpointOptions): Call<T> {
    return callEndpoint(this, method, path, options);
  }

  /** Streams. */
  get streams(): StreamsResource {
    return (this.#streams ??= new StreamsResource(this));
  }
}
