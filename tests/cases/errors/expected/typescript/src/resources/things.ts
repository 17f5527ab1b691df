import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { GetThingResponse } from "../models/things.js";

const GET: Operation = {
  name: "things.get",
  method: "GET",
  path: "/things/{id}",
  errors: { 404: {}, 409: {}, 422: {}, "4XX": {}, default: {} },
};

const DELETE: Operation = {
  name: "things.delete",
  method: "DELETE",
  path: "/things/{id}",
  kind: "none",
  errors: { 404: {} },
};

/**
 * Things.
 *
 * @example
 * ```ts
 * const resource = new Things(new ErrorsCore());
 * ```
 */
export class Things extends Resource {
  /**
   * Call `GET /things/{id}`.
   *
   * @param id - Id.
   * @param options - Options of this call alone.
   * @throws {@link NotFoundError} There is no such thing.
   * @throws {@link ConflictError} Somebody else has it.
   * @throws {@link UnprocessableEntityError} Wrong values.
   * @throws {@link APIStatusError} A teapot.
   * @throws {@link APIStatusError} Something else.
   * @throws {@link ServerError} Broken.
   * @throws {@link APIStatusError} Whatever.
   *
   * @example
   * ```ts
   * const result = await errors.things.get("66f1a2b3c4d5e6f708192a50");
   * ```
   */
  get(id: string, options?: RequestOptions): Call<GetThingResponse> {
    return call(this._client, GET, { id }, options);
  }

  /**
   * Call `DELETE /things/{id}`.
   *
   * @param id - Id.
   * @param options - Options of this call alone.
   * @throws {@link NotFoundError} There is no such thing.
   *
   * @example
   * ```ts
   * await errors.things.delete("66f1a2b3c4d5e6f708192a50");
   * ```
   */
  delete(id: string, options?: RequestOptions): Call<void> {
    return call(this._client, DELETE, { id }, options);
  }
}
