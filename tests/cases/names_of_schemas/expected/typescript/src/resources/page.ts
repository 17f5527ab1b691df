import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { Foo, FooInput, GetAllResponse, List, PageInline, PageModel } from "../models/page.js";
import { readGetAllResponse } from "../readings/page.js";

const GET_ALL: Operation = {
  name: "page.getAll",
  method: "GET",
  path: "/all",
  result: readGetAllResponse,
};

const CREATE: Operation = {
  name: "page.create",
  method: "POST",
  path: "/all",
  fields: "page foo fooInput list inline",
};

/** What {@link PageResource.create} takes. */
export interface PageCreateParams {
  page?: PageModel | undefined;
  foo?: Foo | undefined;
  fooInput?: FooInput | undefined;
  list?: List | undefined;
  inline?: PageInline | undefined;
}

/**
 * Page.
 *
 * @example
 * ```ts
 * const resource = new PageResource(new NamesOfSchemasCore());
 * ```
 */
export class PageResource extends Resource {
  /**
   * Call `GET /all`.
   *
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * const result = await client.page.getAll();
   * ```
   */
  getAll(options?: RequestOptions): Call<GetAllResponse> {
    return call(this._client, GET_ALL, undefined, options);
  }

  /**
   * Call `POST /all`.
   *
   * @param params - What is sent: see {@link PageCreateParams}.
   * @param options - Options of this call alone.
   *
   * @example
   * ```ts
   * const result = await client.page.create();
   * ```
   */
  create(params?: PageCreateParams, options?: RequestOptions): Call<PageModel> {
    return call(this._client, CREATE, params, options);
  }
}
