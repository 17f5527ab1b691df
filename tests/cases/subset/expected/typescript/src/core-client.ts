import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link SubsetCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: SubsetOptions = { maxRetries: 5 };
 * ```
 */
export interface SubsetOptions extends ClientOptions {}

/**
 * The client of the Subset without its resources, for small bundles: create only the resources you
 * use.
 *
 * @example
 * ```ts
 * const resource = new Pets(new SubsetCore());
 * ```
 */
export class SubsetCore extends Client<SubsetOptions> {
  constructor(options: SubsetOptions = {}) {
    super(api, options);
  }
}
