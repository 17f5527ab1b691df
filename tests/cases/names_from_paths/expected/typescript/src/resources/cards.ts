import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";

const GET: Operation = {
  name: "cards.get",
  method: "GET",
  path: "/v1/cards/{card_id}",
  params: { cardId: ["path", "card_id"] },
  kind: "none",
};

const REPLACE: Operation = {
  name: "cards.replace",
  method: "PUT",
  path: "/v1/cards/{card_id}",
  params: { cardId: ["path", "card_id"] },
  kind: "none",
};

const ADD_LIMIT: Operation = {
  name: "cards.addLimit",
  method: "PUT",
  path: "/v1/cards/{card_id}",
  params: { cardId: ["path", "card_id"] },
  kind: "none",
};

/**
 * Cards.
 *
 * @example
 * ```ts
 * const resource = new Cards(new NamesFromPathsCore());
 * ```
 */
export class Cards extends Resource {
  /**
   * Call `GET /v1/cards/{card_id}`.
   *
   * @param cardId - Card id.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.cards.get("66f1a2b3c4d5e6f708192a4d");
   * ```
   */
  get(cardId: string, options?: RequestOptions): Call<void> {
    return call(this._client, GET, { cardId }, options);
  }

  /**
   * Call `PUT /v1/cards/{card_id}`.
   *
   * @param cardId - Card id.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.cards.replace("66f1a2b3c4d5e6f708192a4d");
   * ```
   */
  replace(cardId: string, options?: RequestOptions): Call<void> {
    return call(this._client, REPLACE, { cardId }, options);
  }

  /**
   * Call `PUT /v1/cards/{card_id}#add_limit`.
   *
   * @param cardId - Card id.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await client.cards.addLimit("66f1a2b3c4d5e6f708192a4d");
   * ```
   */
  addLimit(cardId: string, options?: RequestOptions): Call<void> {
    return call(this._client, ADD_LIMIT, { cardId }, options);
  }
}
