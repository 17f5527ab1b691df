import { NamesOfSchemasCore } from "./core-client.js";
import { PageResource } from "./resources/page.js";

/**
 * The client of the Names of schemas.
 *
 * @example
 * ```ts
 * const client = new NamesOfSchemas();
 * ```
 */
export class NamesOfSchemas extends NamesOfSchemasCore {
  #page: PageResource | undefined;

  /** Page. */
  get page(): PageResource {
    return (this.#page ??= new PageResource(this));
  }
}
