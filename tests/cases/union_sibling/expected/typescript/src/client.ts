import { UnionSiblingCore } from "./core-client.js";
import { Posts } from "./resources/posts.js";

/**
 * The client of the Union sibling.
 *
 * The property beside the union selects its variant.
 *
 * @example
 * ```ts
 * const client = new UnionSibling();
 * ```
 */
export class UnionSibling extends UnionSiblingCore {
  #posts: Posts | undefined;

  /** Posts. */
  get posts(): Posts {
    return (this.#posts ??= new Posts(this));
  }
}
