import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";

const DELETE: Operation = {
  name: "oauth2ConsentRequests.delete",
  method: "DELETE",
  path: "/v1/consents/{id}",
  kind: "none",
};

/**
 * OAuth 2 Consent Requests.
 *
 * @example
 * ```ts
 * const resource = new OAuth2ConsentRequests(new NamesFromPathsCore());
 * ```
 */
export class OAuth2ConsentRequests extends Resource {
  /**
   * Call `DELETE /v1/consents/{id}`.
   *
   * @param id - Id.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.oauth2ConsentRequests.delete("66f1a2b3c4d5e6f708192a50");
   * ```
   */
  delete(id: string, options?: RequestOptions): Call<void> {
    return call(this._client, DELETE, { id }, options);
  }
}
