import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { Argument } from "../models/terms.js";

const CREATE: Operation = {
  name: "terms.create",
  method: "POST",
  path: "/terms",
  fields: "term",
  kind: "none",
};

/** What {@link Terms.create} takes. */
export interface TermsCreateParams {
  term?: Argument | undefined;
}

/**
 * Terms.
 *
 * @example
 * ```ts
 * const resource = new Terms(new UnionOfUnionsCore());
 * ```
 */
export class Terms extends Resource {
  /**
   * Call `POST /terms`.
   *
   * @param params - What is sent: see {@link TermsCreateParams}.
   * @param options - Options of this call alone.
   * @returns Always null.
   *
   * @example
   * ```ts
   * await client.terms.create();
   * ```
   */
  create(params?: TermsCreateParams, options?: RequestOptions): Call<void> {
    return call(this._client, CREATE, params, options);
  }
}
