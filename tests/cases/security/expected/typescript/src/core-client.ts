import { api } from "./api.js";
import type { Credential } from "./core/api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

export * from "./core/index.js";
export type { Unlisted } from "./unlisted.js";

/**
 * Options of a {@link SecurityCore}, and of the full client.
 *
 * @example
 * ```ts
 * const options: SecurityOptions = { maxRetries: 5 };
 * ```
 */
export interface SecurityOptions extends ClientOptions {
  /**
   * Token of the user. A function is asked for each request; without one, `SECURITY_TOKEN` of the
   * environment.
   */
  token?: Credential | undefined;
  /**
   * API Key. A function is asked for each request; without one, `SECURITY_API_KEY` of the
   * environment.
   */
  apiKey?: Credential | undefined;
  /**
   * Tenant. A function is asked for each request; without one, `SECURITY_TENANT` of the
   * environment.
   */
  tenant?: Credential | undefined;
  /** Username, else the environment variable `SECURITY_USERNAME`. */
  username?: Credential | undefined;
  /** Password, else the environment variable `SECURITY_PASSWORD`. */
  password?: Credential | undefined;
  /**
   * Query Key. A function is asked for each request; without one, `SECURITY_QUERY_KEY` of the
   * environment.
   */
  queryKey?: Credential | undefined;
  /**
   * Cookie Key. A function is asked for each request; without one, `SECURITY_COOKIE_KEY` of the
   * environment.
   */
  cookieKey?: Credential | undefined;
  /**
   * Access Token. A function is asked for each request; without one, `SECURITY_ACCESS_TOKEN` of the
   * environment.
   */
  accessToken?: Credential | undefined;
  /**
   * The id with which the client gets its tokens itself, else `SECURITY_CLIENT_ID` of the
   * environment.
   */
  clientId?: Credential | undefined;
  /**
   * The secret with which the client gets its tokens itself, else `SECURITY_CLIENT_SECRET` of the
   * environment.
   */
  clientSecret?: Credential | undefined;
  /** One of the API's own addresses; `production` unless told otherwise. */
  environment?: "production" | undefined;
}

/**
 * The client of the Security without its resources, for small programs: each is made by itself.
 *
 * @example
 * ```ts
 * const resource = new Doors(new SecurityCore());
 * ```
 */
export class SecurityCore extends Client<SecurityOptions> {
  constructor(options: SecurityOptions = {}) {
    super(api, options);
  }
}
