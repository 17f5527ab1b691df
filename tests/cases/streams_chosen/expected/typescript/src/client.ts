import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { ChosenStreamsCore, type ChosenStreamsOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { Completions } from "./resources/completions.js";
import { Counts } from "./resources/counts.js";
import { Reports } from "./resources/reports.js";

/**
 * The client of the Chosen streams.
 *
 * An argument turns an answer into a stream.
 *
 * @example
 * ```ts
 * const client = new ChosenStreams();
 * ```
 */
export class ChosenStreams extends ChosenStreamsCore {
  #completions: Completions | undefined;
  #counts: Counts | undefined;
  #reports: Reports | undefined;

  constructor(options: ChosenStreamsOptions = {}) {
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

  /** Completions. */
  get completions(): Completions {
    return (this.#completions ??= new Completions(this));
  }

  /** Counts. */
  get counts(): Counts {
    return (this.#counts ??= new Counts(this));
  }

  /** Reports. */
  get reports(): Reports {
    return (this.#reports ??= new Reports(this));
  }
}
