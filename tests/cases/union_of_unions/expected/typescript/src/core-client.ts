import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link UnionOfUnionsCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: UnionOfUnionsOptions = { maxRetries: 5 };
 * ```
 */
export interface UnionOfUnionsOptions extends ClientOptions {}

/**
 * The client of the Union of Unions without its resources, for small bundles: create only the
 * resources you use.
 *
 * @example
 * ```ts
 * const resource = new Terms(new UnionOfUnionsCore());
 * ```
 */
export class UnionOfUnionsCore extends Client<UnionOfUnionsOptions> {
  constructor(options: UnionOfUnionsOptions = {}) {
    super(api, options);
  }
}
