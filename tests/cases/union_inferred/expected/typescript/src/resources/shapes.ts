import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { SetShapeResponse, Shape } from "../models/shapes.js";

const SET: Operation = { name: "shapes.set", method: "PUT", path: "/shapes", fields: "shape note" };

/** What {@link Shapes.set} takes. */
export interface ShapesSetParams {
  shape: Shape;
  note?: string | undefined;
}

/**
 * Shapes.
 *
 * @example
 * ```ts
 * const resource = new Shapes(new UnionInferredCore());
 * ```
 */
export class Shapes extends Resource {
  /**
   * Call `PUT /shapes`.
   *
   * @param params - What is sent: see {@link ShapesSetParams}.
   * @param options - Options of this call alone.
   * @returns The drawing.
   *
   * @example
   * ```ts
   * const result = await client.shapes.set({ shape: { type: "circle" }, note: "note" });
   * ```
   */
  set(params: ShapesSetParams, options?: RequestOptions): Call<SetShapeResponse> {
    return call(this._client, SET, params, options);
  }
}
