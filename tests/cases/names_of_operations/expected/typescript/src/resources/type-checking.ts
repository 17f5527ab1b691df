import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";

const GET_IT: Operation = {
  name: "typeChecking.getIt",
  method: "GET",
  path: "/type-checking",
  kind: "none",
};

/**
 * Type Checking.
 *
 * @example
 * ```ts
 * const resource = new TypeChecking(new NamesOfOperationsCore());
 * ```
 */
export class TypeChecking extends Resource {
  /**
   * Call `GET /type-checking`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.typeChecking.getIt();
   * ```
   */
  getIt(options?: RequestOptions): Call<void> {
    return call(this._client, GET_IT, undefined, options);
  }
}
