import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { Fruit } from "../models/fruits.js";

const ADD: Operation = {
  name: "fruits.add",
  method: "POST",
  path: "/fruits",
  params: { body: ["body"] },
  kind: "none",
};

/**
 * Fruits.
 *
 * @example
 * ```ts
 * const resource = new Fruits(new InheritanceCore());
 * ```
 */
export class Fruits extends Resource {
  /**
   * Call `POST /fruits`.
   *
   * @param body - Body.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await inheritance.fruits.add({ kind: "kind" });
   * ```
   */
  add(body: Fruit, options?: RequestOptions): Call<void> {
    return call(this._client, ADD, { body }, options);
  }
}
