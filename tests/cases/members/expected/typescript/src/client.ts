import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { MembersCore, type MembersOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { Accounts } from "./resources/accounts.js";

/**
 * The client of the Members.
 *
 * Members of one direction, and members without names of their own.
 *
 * @example
 * ```ts
 * const members = new Members();
 * ```
 */
export class Members extends MembersCore {
  #accounts: Accounts | undefined;

  constructor(options: MembersOptions = {}) {
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

  /** Accounts. */
  get accounts(): Accounts {
    return (this.#accounts ??= new Accounts(this));
  }
}
