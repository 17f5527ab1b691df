import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { type Pages, pages } from "../core/pages.js";
import { byCursor } from "../core/paging.js";
import { Resource } from "../core/resource.js";
import type {
  ApiKey,
  ApiKeyPermission,
  ApiKeyScope,
  DeleteApiKeyResponse,
  ListApiKeysResponse,
} from "../models/api-keys.js";
import { readCreateApiKeyResponse, readListApiKeysResponse } from "../readings/api-keys.js";

const LIST: Operation = {
  name: "apiKeys.list",
  method: "GET",
  path: "/v1/api-keys",
  result: readListApiKeysResponse,
  errors: { 401: {} },
  page: { turn: byCursor, items: "apiKeys" },
};

const CREATE: Operation = {
  name: "apiKeys.create",
  method: "POST",
  path: "/v1/api-keys",
  fields: "name expiresIn scope profileIds permission",
  result: readCreateApiKeyResponse,
  unwrap: "apiKey",
  errors: { 401: {} },
};

const DELETE: Operation = {
  name: "apiKeys.delete",
  method: "DELETE",
  path: "/v1/api-keys/{keyId}",
  errors: { 401: {}, 404: {} },
};

/** What {@link ApiKeys.create} takes. */
export interface ApiKeysCreateParams {
  /** Name of the key. */
  name: string;
  /** Lifetime of the key in days. */
  expiresIn?: number | undefined;
  /**
   * Profiles that the key can reach: `full` for all profiles, `profiles` for the ones in
   * `profileIds`. Default: `"full"`.
   */
  scope?: ApiKeyScope | undefined;
  /** IDs of the profiles that the key can reach. Mandatory if `scope` is `profiles`. */
  profileIds?: string[] | undefined;
  /**
   * Operations that the key allows: `read-write` for everything, `read` for GET requests only.
   * Default: `"read-write"`.
   */
  permission?: ApiKeyPermission | undefined;
}

/**
 * Create, list, and revoke API keys.
 *
 * @example
 * ```ts
 * const resource = new ApiKeys(new LateCore());
 * ```
 */
export class ApiKeys extends Resource {
  /**
   * List API keys.
   *
   * Returns every API key of the authenticated user. Each key comes with a preview only; its full
   * value is not included.
   *
   * @param options - Options of this call alone.
   * @returns Your API keys, without their full values.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   *
   * @example
   * ```ts
   * for await (const key of late.apiKeys.list()) {
   *   console.log(key);
   * }
   * ```
   */
  list(options?: RequestOptions): Pages<ApiKey, ListApiKeysResponse> {
    return pages(this._client, LIST, undefined, options);
  }

  /**
   * Create an API key.
   *
   * Creates an API key, with an expiry if you set `expiresIn`. Store the full key right away: this
   * response is the only place where you get it.
   *
   * @param params - What is sent: see {@link ApiKeysCreateParams}.
   * @param options - Options of this call alone.
   * @returns The new API key, with its full value.
   * @throws {@link BadRequestError} The request is invalid: the name is missing, the scope or
   *   permission is not valid, or `profileIds` is missing while `scope` is `profiles`.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   *
   * @example
   * ```ts
   * const key = await late.apiKeys.create({
   *   name: "Reporting job",
   *   expiresIn: 30,
   *   scope: "profiles",
   *   profileIds: ["66f1a2b3c4d5e6f708192a3b"],
   *   permission: "read",
   * });
   * ```
   */
  create(params: ApiKeysCreateParams, options?: RequestOptions): Call<ApiKey> {
    return call(this._client, CREATE, params, options);
  }

  /**
   * Delete an API key.
   *
   * Revokes an API key and deletes it for good.
   *
   * @param keyId - ID of the API key to delete.
   * @param options - Options of this call alone.
   * @returns The API key is revoked and deleted.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   * @throws {@link NotFoundError} The requested resource does not exist.
   *
   * @example
   * ```ts
   * const result = await late.apiKeys.delete("66f1a2b3c4d5e6f708192a5e");
   * ```
   */
  delete(keyId: string, options?: RequestOptions): Call<DeleteApiKeyResponse> {
    return call(this._client, DELETE, { keyId }, options);
  }
}
