import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { Part } from "../models/parts.js";
import { readPart } from "../readings/parts.js";

const GET: Operation = { name: "parts.get", method: "GET", path: "/v1/parts", result: readPart };

/**
 * Parts.
 *
 * @example
 * ```ts
 * const resource = new Parts(new PinnedCore());
 * ```
 */
export class Parts extends Resource {
  /**
   * Call `GET /v1/parts`.
   *
   * @param options - Options of this call alone.
   * @returns The part.
   *
   * @example
   * ```ts
   * const part = await pinned.parts.get();
   * ```
   */
  get(options?: RequestOptions): Call<Part> {
    return call(this._client, GET, undefined, options);
  }
}
