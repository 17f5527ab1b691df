import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { AnswersCore, type AnswersOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { AnswersResource } from "./resources/answers.js";

/**
 * The client of the Answers.
 *
 * @example
 * ```ts
 * const answers = new Answers();
 * ```
 */
export class Answers extends AnswersCore {
  #answers: AnswersResource | undefined;

  constructor(options: AnswersOptions = {}) {
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

  /** Answers. */
  get answers(): AnswersResource {
    return (this.#answers ??= new AnswersResource(this));
  }
}
