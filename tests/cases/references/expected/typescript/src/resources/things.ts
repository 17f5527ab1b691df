import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { Inner, ThingResponse, Verbose } from "../models/things.js";

const REPLACE: Operation = {
  name: "things.replace",
  method: "PUT",
  path: "/things/{thingId}",
  query: "verbose",
  fields: "partName inner",
};

/** What {@link Things.replace} takes. */
export interface ThingsReplaceParams {
  verbose?: Verbose | undefined;
  partName?: string | undefined;
  inner?: Inner | undefined;
}

/**
 * Things.
 *
 * @example
 * ```ts
 * const resource = new Things(new ReferencesCore());
 * ```
 */
export class Things extends Resource {
  /**
   * Call `PUT /things/{thingId}`.
   *
   * @param thingId - Thing id.
   * @param params - What is sent: see {@link ThingsReplaceParams}.
   * @param options - Options of this call alone.
   * @returns The thing.
   *
   * @example
   * ```ts
   * const result = await references.things.replace("123e4567-e89b-12d3-a456-426614174000", {
   *   partName: "wheel",
   * });
   * ```
   */
  replace(
    thingId: string,
    params?: ThingsReplaceParams,
    options?: RequestOptions,
  ): Call<ThingResponse> {
    return call(this._client, REPLACE, { ...params, thingId }, options);
  }
}
