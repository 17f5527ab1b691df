import { api } from "./api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/** Options of a {@link ErrorsCore}, and of the full client. */
export interface ErrorsOptions extends ClientOptions {
  /** One of the API's own addresses; `production` unless told otherwise. */
  environment?: "production" | undefined;
}

/**
 * The client of the Errors without its resources, for small programs: each is made by itself, `new
 * Things(client)`.
 */
export class ErrorsCore extends Client<ErrorsOptions> {
  constructor(options: ErrorsOptions = {}) {
    super(api, options);
  }
}
