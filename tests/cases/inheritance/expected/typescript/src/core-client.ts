import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link InheritanceCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: InheritanceOptions = { maxRetries: 5 };
 * ```
 */
export interface InheritanceOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the Inheritance without its resources, for small bundles: create only the resources
 * you use.
 *
 * @example
 * ```ts
 * const resource = new Pets(new InheritanceCore());
 * ```
 */
export class InheritanceCore extends Client<InheritanceOptions> {
  constructor(options: InheritanceOptions = {}) {
    super(api, options);
  }
}
