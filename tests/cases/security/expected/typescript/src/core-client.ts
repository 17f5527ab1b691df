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
   * Token of the user. A string, or a function that is called for every request. Default: the
   * environment variable `SECURITY_TOKEN`.
   */
  token?: Credential | undefined;
  /**
   * API Key. A string, or a function that is called for every request. Default: the environment
   * variable `SECURITY_API_KEY`.
   */
  apiKey?: Credential | undefined;
  /**
   * Tenant. A string, or a function that is called for every request. Default: the environment
   * variable `SECURITY_TENANT`.
   */
  tenant?: Credential | undefined;
  /** The username. Default: the environment variable `SECURITY_USERNAME`. */
  username?: Credential | undefined;
  /** The password. Default: the environment variable `SECURITY_PASSWORD`. */
  password?: Credential | undefined;
  /**
   * Query Key. A string, or a function that is called for every request. Default: the environment
   * variable `SECURITY_QUERY_KEY`.
   */
  queryKey?: Credential | undefined;
  /**
   * Cookie Key. A string, or a function that is called for every request. Default: the environment
   * variable `SECURITY_COOKIE_KEY`.
   */
  cookieKey?: Credential | undefined;
  /**
   * Access Token. A string, or a function that is called for every request. Default: the
   * environment variable `SECURITY_ACCESS_TOKEN`.
   */
  accessToken?: Credential | undefined;
  /**
   * The client ID with which access tokens are requested. Default: the environment variable
   * `SECURITY_CLIENT_ID`.
   */
  clientId?: Credential | undefined;
  /**
   * The client secret with which access tokens are requested. Default: the environment variable
   * `SECURITY_CLIENT_SECRET`.
   */
  clientSecret?: Credential | undefined;
  /** One of the API's own addresses. Default: `production`. */
  environment?: "production" | undefined;
}

/**
 * The client of the Security without its resources, for small bundles: create only the resources
 * you use.
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
