import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import { exploded, label, labelExploded, matrix, matrixExploded } from "../core/styles.js";

const GET: Operation = {
  name: "styles.get",
  method: "GET",
  path: "/a/{simple}/{exploded}/{label}/{labels}/{matrix}/{matrices}",
  params: {
    exploded: ["path", "exploded", undefined, exploded],
    label: ["path", "label", undefined, label],
    labels: ["path", "labels", undefined, labelExploded],
    matrix: ["path", "matrix", undefined, matrix],
    matrices: ["path", "matrices", undefined, matrixExploded],
  },
  kind: "none",
};

/**
 * Styles.
 *
 * @example
 * ```ts
 * const resource = new Styles(new PathStylesCore());
 * ```
 */
export class Styles extends Resource {
  /**
   * Call `GET /a/{simple}/{exploded}/{label}/{labels}/{matrix}/{matrices}`.
   *
   * @param simple - Simple.
   * @param exploded - Exploded.
   * @param label - Label.
   * @param labels - Labels.
   * @param matrix - Matrix.
   * @param matrices - Matrices.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.styles.get(["simple"], { key: "exploded" }, "label", ["labels"], "matrix", [
   *   "matrices",
   * ]);
   * ```
   */
  get(
    simple: string[],
    exploded: { [key: string]: string },
    label: string,
    labels: string[],
    matrix: string,
    matrices: string[],
    options?: RequestOptions,
  ): Call<void> {
    return call(this._client, GET, { simple, exploded, label, labels, matrix, matrices }, options);
  }
}
