import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { Shape } from "../models/shapes.js";

const GET: Operation = { name: "shapes.get", method: "GET", path: "/shapes" };

/**
 * Shapes.
 *
 * @example
 * ```ts
 * const resource = new Shapes(new UnionDiscriminatorCore());
 * ```
 */
export class Shapes extends Resource {
  /**
   * Call `GET /shapes`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * const result = await client.shapes.get();
   * ```
   */
  get(options?: RequestOptions): Call<Shape> {
    return call(this._client, GET, undefined, options);
  }
}
