import { BodyJsonCore } from "./core-client.js";
import { Posts } from "./resources/posts.js";

/**
 * The client of the Body json.
 *
 * @example
 * ```ts
 * const client = new BodyJson();
 * ```
 */
export class BodyJson extends BodyJsonCore {
  #posts: Posts | undefined;

  /** Posts. */
  get posts(): Posts {
    return (this.#posts ??= new Posts(this));
  }
}
