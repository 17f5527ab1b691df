import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { ModulesCore, type ModulesOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { Teams } from "./resources/teams.js";
import { Users } from "./resources/users.js";

/**
 * The client of the Modules.
 *
 * What one resource uses lives with it, what several use lives alone, cycles live together.
 *
 * @example
 * ```ts
 * const modules = new Modules();
 * ```
 */
export class Modules extends ModulesCore {
  #users: Users | undefined;
  #teams: Teams | undefined;

  constructor(options: ModulesOptions = {}) {
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

  /** Users. */
  get users(): Users {
    return (this.#users ??= new Users(this));
  }

  /** Teams. */
  get teams(): Teams {
    return (this.#teams ??= new Teams(this));
  }
}
