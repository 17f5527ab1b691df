import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { each } from "../core/reading.js";
import { Resource } from "../core/resource.js";
import type { Node } from "../models/node.js";
import { readRefusal } from "../readings/errors.js";
import { readNode } from "../readings/node.js";

const LIST: Operation = {
  name: "children.list",
  method: "GET",
  path: "/things/{id}/children",
  result: /* @__PURE__ */ each(readNode),
  errors: { 404: readRefusal },
};

/**
 * Children.
 *
 * @example
 * ```ts
 * const resource = new Children(new UnionReadingsCore());
 * ```
 */
export class Children extends Resource {
  /**
   * Call `GET /things/{id}/children`.
   *
   * @param id - Id.
   * @param options - Options of this call alone.
   * @throws {@link NotFoundError} No such thing.
   *
   * @example
   * ```ts
   * const result = await client.children.list("66f1a2b3c4d5e6f708192a50");
   * ```
   */
  list(id: string, options?: RequestOptions): Call<{ [key: string]: Node[] }> {
    return call(this._client, LIST, { id }, options);
  }
}
