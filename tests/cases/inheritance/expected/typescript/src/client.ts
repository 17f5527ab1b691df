import { InheritanceCore } from "./core-client.js";
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
