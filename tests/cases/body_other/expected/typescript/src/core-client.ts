import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link BodyOtherCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: BodyOtherOptions = { maxRetries: 5 };
 * ```
 */
export interface BodyOtherOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the Body other without its resources, for small bundles: create only the resources
 * you use.
 *
 * @example
 * ```ts
 * const resource = new Bodies(new BodyOtherCore());
 * ```
 */
export class BodyOtherCore extends Client<BodyOtherOptions> {
  constructor(options: BodyOtherOptions = {}) {
    super(api, options);
  }
}
