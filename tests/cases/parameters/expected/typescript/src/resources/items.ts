import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import { csv, deep, json, pipes, ssv } from "../core/styles.js";
import type { ItemFilter, ItemWhere, ListPoint } from "../models/items.js";

const GET: Operation = {
  name: "items.get",
  method: "GET",
  path: "/shops/{shopId}/items/{item-name}",
  query: "trace plain since day limit",
  params: {
    itemName: ["path", "item-name"],
    tenant: ["header", "X-Tenant"],
    comma: ["query", "comma", undefined, csv],
    space: ["query", "space", undefined, ssv],
    pipe: ["query", "pipe", undefined, pipes],
    filter: ["query", "filter", undefined, deep],
    where: ["query", "where", undefined, json],
    flags: ["header", "X-Flags"],
    session: ["cookie"],
  },
  kind: "none",
};

const GET_LISTS: Operation = {
  name: "items.getLists",
  method: "GET",
  path: "/lists/{ids}/{point}",
  query: "id",
  params: { idHeader: ["header", "id"], idCookie: ["cookie", "id"] },
  kind: "none",
};

/** What {@link Items.get} takes. */
export interface ItemsGetParams {
  trace: boolean;
  tenant: string;
  plain?: string[] | undefined;
  comma?: string[] | undefined;
  space?: number[] | undefined;
  pipe?: string[] | undefined;
  filter?: ItemFilter | undefined;
  where?: ItemWhere | undefined;
  since?: Date | undefined;
  /** @deprecated The API advises against it. */
  day?: string | undefined;
  /** From 1 to 100. Default: `20`. */
  limit?: number | undefined;
  flags?: string[] | undefined;
  session?: string | undefined;
}

/** What {@link Items.getLists} takes. */
export interface ItemsGetListsParams {
  id?: string | undefined;
  idHeader?: string | undefined;
  idCookie?: string | undefined;
}

/**
 * Items.
 *
 * @example
 * ```ts
 * const resource = new Items(new ParametersCore());
 * ```
 */
export class Items extends Resource {
  /**
   * Call `GET /shops/{shopId}/items/{item-name}`.
   *
   * @param shopId - Shop id.
   * @param itemName - Name of the item.
   * @param params - What is sent: see {@link ItemsGetParams}.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await parameters.items.get(1, "Example", {
   *   trace: true,
   *   tenant: "tenant",
   *   since: new Date("2026-12-01T10:00:00Z"),
   *   limit: 50,
   * });
   * ```
   */
  get(
    shopId: number,
    itemName: string,
    params: ItemsGetParams,
    options?: RequestOptions,
  ): Call<void> {
    return call(this._client, GET, { ...params, shopId, itemName }, options);
  }

  /**
   * Call `GET /lists/{ids}/{point}`.
   *
   * @param ids - Ids.
   * @param point - Point.
   * @param params - What is sent: see {@link ItemsGetListsParams}.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * await parameters.items.getLists([1], "north", {
   *   id: "66f1a2b3c4d5e6f708192a50",
   *   idHeader: "id-header",
   * });
   * ```
   */
  getLists(
    ids: number[],
    point: ListPoint,
    params?: ItemsGetListsParams,
    options?: RequestOptions,
  ): Call<void> {
    return call(this._client, GET_LISTS, { ...params, ids, point }, options);
  }
}
