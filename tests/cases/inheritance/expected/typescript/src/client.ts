import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { InheritanceCore, type InheritanceOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { Fruits } from "./resources/fruits.js";
import { Pets } from "./resources/pets.js";
import { Posts } from "./resources/posts.js";

/**
 * The client of the Inheritance.
 *
 * A parent with a discriminator stands for what extends it, whether it names its children or not,
 * and for itself.
 *
 * @example
 * ```ts
 * const inheritance = new Inheritance();
 * ```
 */
export class Inheritance extends InheritanceCore {
  #pets: Pets | undefined;
  #fruits: Fruits | undefined;
  #posts: Posts | undefined;

  constructor(options: InheritanceOptions = {}) {
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

  /** Pets. */
  get pets(): Pets {
    return (this.#pets ??= new Pets(this));
  }

  /** Fruits. */
  get fruits(): Fruits {
    return (this.#fruits ??= new Fruits(this));
  }

  /** Posts. */
  get posts(): Posts {
    return (this.#posts ??= new Posts(this));
  }
}
