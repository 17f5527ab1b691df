import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link StreamsCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: StreamsOptions = { maxRetries: 5 };
 * ```
 */
export interface StreamsOptions extends ClientOptions {
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the Streams without its resources, for small bundles: create only the resources you
 * use.
 *
 * @example
 * ```ts
 * const resource = new StreamsResource(new StreamsCore());
 * ```
 */
export class StreamsCore extends Client<StreamsOptions> {
  constructor(options: StreamsOptions = {}) {
    super(api, options);
  }
}
