import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { ProseCore, type ProseOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { Notes } from "./resources/notes.js";

/**
 * The client of the Prose.
 *
 * First sentence of the API. Second sentence.
 *
 * - a list item that is long enough to be wrapped at the end of a line of one hundred characters,
 *   with more words on a second line
 * - another one
 *
 * ```bash
 * curl https://api.example.com   # code keeps its lines, however long they are, and whatever "quotes" they hold
 * ```
 *
 * | a table | of two |
 * |---------|--------|
 * | columns | stays  |
 *
 * @example
 * ```ts
 * const prose = new Prose();
 * ```
 */
export class Prose extends ProseCore {
  #notes: Notes | undefined;

  constructor(options: ProseOptions = {}) {
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

  /** Notes of the user. */
  get notes(): Notes {
    return (this.#notes ??= new Notes(this));
  }
}
