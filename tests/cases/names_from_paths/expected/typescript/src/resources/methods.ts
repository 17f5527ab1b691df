import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";

const SEND_MESSAGE: Operation = {
  name: "methods.sendMessage",
  method: "POST",
  path: "/v1/sendMessage",
  kind: "none",
};

/**
 * Methods.
 *
 * @example
 * ```ts
 * const resource = new Methods(new NamesFromPathsCore());
 * ```
 */
export class Methods extends Resource {
  /**
   * Call `POST /v1/sendMessage`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.methods.sendMessage();
   * ```
   */
  sendMessage(options?: RequestOptions): Call<void> {
    return call(this._client, SEND_MESSAGE, undefined, options);
  }
}
