import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { Chicken, Value } from "../models/values.js";

const SET: Operation = {
  name: "values.set",
  method: "PUT",
  path: "/values",
  params: { body: ["body"] },
};

/**
 * Values.
 *
 * @example
 * ```ts
 * const resource = new Values(new RecursionCore());
 * ```
 */
export class Values extends Resource {
  /**
   * Call `PUT /values`.
   *
   * @param body - Body.
   * @param options - Options of this call alone.
   * @returns The chicken.
   *
   * @example
   * ```ts
   * const chicken = await recursion.values.set("Hello from TypeScript!");
   * ```
   */
  set(body: Value, options?: RequestOptions): Call<Chicken> {
    return call(this._client, SET, { body }, options);
  }
}
