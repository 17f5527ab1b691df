import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { Tree } from "../models/trees.js";

const CREATE: Operation = {
  name: "trees.create",
  method: "POST",
  path: "/trees",
  fields: "label children byName",
};

/** What {@link Trees.create} takes. */
export interface TreesCreateParams {
  label?: string | undefined;
  children?: Tree[] | undefined;
  byName?: { [key: string]: Tree } | undefined;
}

/**
 * Trees.
 *
 * @example
 * ```ts
 * const resource = new Trees(new RecursionCore());
 * ```
 */
export class Trees extends Resource {
  /**
   * Call `POST /trees`.
   *
   * @param params - What is sent: see {@link TreesCreateParams}.
   * @param options - Options of this call alone.
   * @returns The tree.
   *
   * @example
   * ```ts
   * const tree = await recursion.trees.create({ label: "label" });
   * ```
   */
  create(params?: TreesCreateParams, options?: RequestOptions): Call<Tree> {
    return call(this._client, CREATE, params, options);
  }
}
