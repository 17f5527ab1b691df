import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { UnionAcrossFilesCore, type UnionAcrossFilesOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { Rooms } from "./resources/rooms.js";
import { Users } from "./resources/users.js";

/**
 * The client of the Union across files.
 *
 * @example
 * ```ts
 * const client = new UnionAcrossFiles();
 * ```
 */
export class UnionAcrossFiles extends UnionAcrossFilesCore {
  #rooms: Rooms | undefined;
  #users: Users | undefined;

  constructor(options: UnionAcrossFilesOptions = {}) {
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

  /** Rooms. */
  get rooms(): Rooms {
    return (this.#rooms ??= new Rooms(this));
  }

  /** Users. */
  get users(): Users {
    return (this.#users ??= new Users(this));
  }
}
