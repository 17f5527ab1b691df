import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { UnionDiscriminatorCore, type UnionDiscriminatorOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { Pets } from "./resources/pets.js";
import { Shapes } from "./resources/shapes.js";
import { Vehicles } from "./resources/vehicles.js";
import { Vessels } from "./resources/vessels.js";

/**
 * The client of the Union discriminator.
 *
 * @example
 * ```ts
 * const client = new UnionDiscriminator();
 * ```
 */
export class UnionDiscriminator extends UnionDiscriminatorCore {
  #pets: Pets | undefined;
  #vehicles: Vehicles | undefined;
  #shapes: Shapes | undefined;
  #vessels: Vessels | undefined;

  constructor(options: UnionDiscriminatorOptions = {}) {
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

  /** Vehicles. */
  get vehicles(): Vehicles {
    return (this.#vehicles ??= new Vehicles(this));
  }

  /** Shapes. */
  get shapes(): Shapes {
    return (this.#shapes ??= new Shapes(this));
  }

  /** Vessels. */
  get vessels(): Vessels {
    return (this.#vessels ??= new Vessels(this));
  }
}
