import { UnionDiscriminatorCore } from "./core-client.js";
import { Pets } from "./resources/pets.js";
import { Vehicles } from "./resources/vehicles.js";

/** The client of the Union discriminator. */
export class UnionDiscriminator extends UnionDiscriminatorCore {
  #pets: Pets | undefined;
  #vehicles: Vehicles | undefined;

  /** Pets. */
  get pets(): Pets {
    return (this.#pets ??= new Pets(this));
  }

  /** Vehicles. */
  get vehicles(): Vehicles {
    return (this.#vehicles ??= new Vehicles(this));
  }
}
