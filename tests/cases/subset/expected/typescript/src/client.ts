import { SubsetCore } from "./core-client.js";
import { Pets } from "./resources/pets.js";
import { StatusResource } from "./resources/status.js";
import { Visits } from "./resources/visits.js";

/**
 * The client of the Subset.
 *
 * @example
 * ```ts
 * const subset = new Subset();
 * ```
 */
export class Subset extends SubsetCore {
  #pets: Pets | undefined;
  #visits: Visits | undefined;
  #status: StatusResource | undefined;

  /** Pets. */
  get pets(): Pets {
    return (this.#pets ??= new Pets(this));
  }

  /** Visits. */
  get visits(): Visits {
    return (this.#visits ??= new Visits(this));
  }

  /** Status. */
  get status(): StatusResource {
    return (this.#status ??= new StatusResource(this));
  }
}
