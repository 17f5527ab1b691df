import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";

const LIST_FOR_ACCOUNT: Operation = {
  name: "statements.listForAccount",
  method: "GET",
  path: "/v1/accounts/{account}/statements",
  kind: "none",
};

/**
 * Statements.
 *
 * @example
 * ```ts
 * const resource = new Statements(new NamesFromPathsCore());
 * ```
 */
export class Statements extends Resource {
  /**
   * Call `GET /v1/accounts/{account}/statements`.
   *
   * @param account - Account.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.statements.listForAccount("account");
   * ```
   */
  listForAccount(account: string, options?: RequestOptions): Call<void> {
    return call(this._client, LIST_FOR_ACCOUNT, { account }, options);
  }
}
