import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { NamesOfMembersCore, type NamesOfMembersOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { OddResource } from "./resources/odd.js";

/**
 * The client of the Names of members.
 *
 * @example
 * ```ts
 * const client = new NamesOfMembers();
 * ```
 */
export class NamesOfMembers extends NamesOfMembersCore {
  #odd: OddResource | undefined;

  constructor(options: NamesOfMembersOptions = {}) {
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

  /** Odd. */
  get odd(): OddResource {
    return (this.#odd ??= new OddResource(this));
  }
}
