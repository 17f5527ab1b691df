import { UnionDiscriminatorCore } from "./core-client.js";
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
